#pragma once

#include "app/homewardctl/print.h"
#include "app/homewardctl/session.h"

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

/// The commands about surveys: their instruments, answers typed as codes, and scores with their working.
class SurveyCommands {
public:
    using Work = std::function<Result<Printed>()>;
    /// Adds them to `app`; the one that is asked for is handed to `choose`. `globals` outlives this.
    SurveyCommands(CLI::App& app, const Globals& globals, std::function<void(Work)> choose);

private:
    void addInstruments(CLI::App& surveys);
    void addAsking(CLI::App& surveys);
    Result<Printed> list();
    Result<Printed> validate();
    Result<Printed> take();
    Result<Printed> record();
    Result<Printed> score();

    const Globals& globals_;
    std::function<void(Work)> choose_;
    std::string file_, reference_, person_, instrument_, version_, day_, round_; // what CLI11 fills in
    std::vector<std::string> answers_;
};
