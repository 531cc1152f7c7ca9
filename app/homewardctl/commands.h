#pragma once

#include "app/homewardctl/exchangecommands.h"
#include "app/homewardctl/missioncommands.h"
#include "app/homewardctl/moneycommands.h"
#include "app/homewardctl/print.h"
#include "app/homewardctl/reportcommands.h"
#include "app/homewardctl/session.h"
#include "app/homewardctl/sheetoptions.h"
#include "app/homewardctl/surveycommands.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

/// The commands of homewardctl, read from the command line into `app` and run afterwards. One at a time.
class Commands {
public:
    explicit Commands(CLI::App& app);

    Result<Printed> run() { return chosen_(); }
    bool json() const { return globals_.json; }

private:
    using Work = std::function<Result<Printed>()>;
    void addGlobals(CLI::App& app);
    void addFileCommands(CLI::App& app);
    void addCaseCommands(CLI::App& app);
    void addOfficeCommands(CLI::App& app);
    void addCatalogueCommands(CLI::App& app);
    void addDocumentCommands(CLI::App& app);
    void addSheetCommands(CLI::App& app);

    Result<Printed> init();
    Result<Printed> demo();
    Result<Printed> checkFile();
    Result<Printed> backUp();
    Result<Printed> restore();
    Result<Printed> listCases();
    Result<Printed> showCase();
    Result<Printed> showPerson();
    Result<Printed> history();
    Result<Printed> find();
    Result<Printed> listStaff();
    Result<Printed> addStaffMember();
    Result<Printed> removeStaffMember();
    Result<Printed> generate();
    Result<Printed> changePassphrase();
    Result<Printed> listCatalogue();
    Result<Printed> showCatalogue();
    Result<Printed> importFile();
    Result<Printed> addDocuments();
    Result<Printed> listDocuments();
    Result<Printed> sendDocuments();

    Result<Printed> planSheet();
    Result<Printed> applySheet();
    Result<Printed> undoSheet();

    Globals globals_;
    SheetOptions sheet_;
    std::string store_, passphraseFile_, as_; // what CLI11 fills in
    std::string argument_, officeCode_, officeName_, country_, currency_, staffName_, rootFile_,
        recoveryFile_, to_;
    std::string newPassphraseFile_, rootPassphraseFile_, reason_, day_ = "2014-10-01";
    std::vector<std::string> roles_, paths_;
    bool restricted_ = false;
    int cases_ = 100;
    int casesPerBatch_ = 200;
    quint64 seed_ = 1;
    int again_ = 0;
    Work chosen_;
    std::unique_ptr<ExchangeCommands> exchange_;
    std::unique_ptr<MoneyCommands> money_;
    std::unique_ptr<ReportCommands> reports_;
    std::unique_ptr<MissionCommands> missions_;
    std::unique_ptr<SurveyCommands> surveys_;
};

/// NotFound, with where to look, for a reference that the file does not know.
Result<Id<CaseFile>> caseNamed(const Store& store, const std::string& reference);
