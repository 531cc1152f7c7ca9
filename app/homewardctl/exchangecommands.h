#pragma once

#include "app/homewardctl/print.h"
#include "app/homewardctl/session.h"

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
}
struct Device;
struct JoinRequest;
struct Office;

/// The commands about other laptops: joining by files, bundles to and from them, and the journal of both.
class ExchangeCommands {
public:
    using Work = std::function<Result<Printed>()>;
    /// Adds them to `app`; the one that is asked for is handed to `choose`. `globals` outlives this.
    ExchangeCommands(CLI::App& app, const Globals& globals, std::function<void(Work)> choose);

private:
    void addJoining(CLI::App& exchange);
    void addBundles(CLI::App& exchange);
    void addConflicts(CLI::App& exchange);

    Result<Printed> request();
    Result<Printed> show();
    Result<Printed> answer();
    Office wantedOffice() const;
    Result<Printed> join();
    Result<Printed> revoke();
    Result<Printed> exportBundles();
    Result<Printed> importBundles();
    Result<Printed> preview();
    Result<Printed> peers();
    Result<Printed> journal();
    Result<Printed> conflicts();
    Result<Printed> resolve();

    const Globals& globals_;
    std::function<void(Work)> choose_;
    std::string file_, out_, person_, device_, words_, rootFile_, rootPassphraseFile_,
        to_; // what CLI11 fills in
    std::string officeCode_, officeName_, country_, currency_;
    std::vector<std::string> roles_, files_;
    std::string text_;
    int number_ = 0, value_ = 0;
    bool everything_ = false;
};

Error noLaptop(const QString& code);
