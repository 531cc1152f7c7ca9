#pragma once

#include "app/homewardctl/print.h"
#include "app/homewardctl/session.h"
#include "core/reports/query.h"

#include <functional>
#include <string>

namespace CLI {
class App;
}

/// The commands about reports: which there are, and one of them on the screen or in a file.
class ReportCommands {
public:
    using Work = std::function<Result<Printed>()>;
    /// Adds them to `app`; the one that is asked for is handed to `choose`. `globals` outlives this.
    ReportCommands(CLI::App& app, const Globals& globals, std::function<void(Work)> choose);

private:
    Result<Printed> list();
    Result<Printed> run();
    Result<ReportQuery> query(OpenFile& session) const;
    Result<void> write(OpenFile& session, const Report& report) const;

    const Globals& globals_;
    std::string name_, from_, until_, reference_, programme_, host_, destination_, breakdown_,
        out_; // CLI11's
    std::string format_ = "csv";
    bool hxl_ = false, restricted_ = false, everyGroup_ = false;
};
