#pragma once

#include "app/homewardctl/print.h"
#include "app/homewardctl/session.h"

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
}
struct Mission;

/// The commands about monitoring missions: planning them, picking their cases, and how far they are.
class MissionCommands {
public:
    using Work = std::function<Result<Printed>()>;
    /// Adds them to `app`; the one that is asked for is handed to `choose`. `globals` outlives this.
    MissionCommands(CLI::App& app, const Globals& globals, std::function<void(Work)> choose);

private:
    Result<Printed> list();
    Result<Printed> show();
    Result<Printed> plan();
    Result<Printed> pick();
    void addPacks(CLI::App& missions, const std::function<void(Work)>& choose);
    Result<Printed> pack();
    Result<Printed> open();
    Result<Id<Mission>> chosen(const Store& store) const;

    const Globals& globals_;
    std::string title_, country_, from_, until_, area_; // what CLI11 fills in
    std::vector<std::string> who_;
    int sample_ = 0, eachDay_ = 0;
    quint64 seed_ = 1;
    bool notVisited_ = false, onlyPreview_ = false;
    std::string person_, organisation_, expires_, out_, file_, codeFile_, rootFile_, rootPassphraseFile_;
};
