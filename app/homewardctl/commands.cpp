#include "app/homewardctl/commands.h"

#include <CLI/CLI.hpp>

Commands::Commands(CLI::App& app)
{
    addGlobals(app);
    addFileCommands(app);
    addCaseCommands(app);
    addOfficeCommands(app);
    addCatalogueCommands(app);
    addDocumentCommands(app);
    addSheetCommands(app);
    const auto choose = [this](Work work) { chosen_ = std::move(work); };
    exchange_ = std::make_unique<ExchangeCommands>(app, globals_, choose);
    money_ = std::make_unique<MoneyCommands>(app, globals_, choose);
    reports_ = std::make_unique<ReportCommands>(app, globals_, choose);
    missions_ = std::make_unique<MissionCommands>(app, globals_, choose);
    surveys_ = std::make_unique<SurveyCommands>(app, globals_, choose);
}

void Commands::addGlobals(CLI::App& app)
{
    app.require_subcommand(1);
    app.add_option("--store", store_, "the office file")->type_name("FILE");
    app.add_option("--passphrase-file", passphraseFile_,
           "its first line is the passphrase; else it is read from standard input")
        ->type_name("FILE");
    app.add_option("--as", as_, "who acts: name or id of a member of staff")->type_name("STAFF");
    app.add_flag("--json", globals_.json, "print JSON");
    app.parse_complete_callback([this] {
        globals_.store = QString::fromStdString(store_);
        globals_.passphraseFile = QString::fromStdString(passphraseFile_);
        globals_.as = QString::fromStdString(as_);
    });
}

void Commands::addFileCommands(CLI::App& app)
{
    auto* init = app.add_subcommand("init", "create an office file, its keyring and its root file");
    init->add_option("--office", officeCode_, "2 to 5 capital letters, the head of its references")
        ->required();
    init->add_option("--name", officeName_, "name of the office")->required();
    init->add_option("--country", country_, "ISO 3166 code of two letters")->required();
    init->add_option("--currency", currency_, "ISO 4217 code of what it pays in")->required();
    init->add_option("--manager", staffName_, "name of the first member of staff")->required();
    init->add_option("--root-file", rootFile_,
            "where the office's root goes, to be kept offline; under the same passphrase")
        ->required();
    init->add_option("--recovery-file", recoveryFile_,
        "the recovery code is written there and read back; else it is shown and asked for");
    init->callback([this] { chosen_ = [this] { return this->init(); }; });

    auto* demo = app.add_subcommand("demo", "make the demo file, or play it on to a later day");
    demo->add_option("--clock", day_, "2014-10-01 or 2015-06-30")->capture_default_str();
    demo->callback([this] { chosen_ = [this] { return this->demo(); }; });

    auto* generate
        = app.add_subcommand("generate", "fill a new file with synthetic cases, through the normal acts");
    generate->add_option("--cases", cases_, "how many")->check(CLI::Range(1, 1000000))->capture_default_str();
    generate->add_option("--cases-per-batch", casesPerBatch_, "how many are written in one transaction")
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    generate->add_option("--seed", seed_, "the same seed makes the same cases")->capture_default_str();
    generate->add_option("--again", again_, "so many of 1,000 principals once more, in another spelling");
    generate->callback([this] { chosen_ = [this] { return this->generate(); }; });

    app.add_subcommand("check", "look through the whole file: integrity, log, signatures, references, ledger")
        ->callback([this] { chosen_ = [this] { return checkFile(); }; });
    app.add_subcommand("backup", "make a dated backup beside the file")->callback([this] {
        chosen_ = [this] { return backUp(); };
    });
    auto* restore = app.add_subcommand("restore", "make a whole file of the newest backup of --store");
    restore->add_option("--to", to_, "where it goes; else in the file's place, which is moved aside");
    restore->callback([this] { chosen_ = [this] { return this->restore(); }; });
}

void Commands::addCaseCommands(CLI::App& app)
{
    auto* cases = app.add_subcommand("case", "cases")->require_subcommand(1);
    cases->add_subcommand("list", "all cases of the file")->callback([this] {
        chosen_ = [this] { return listCases(); };
    });
    auto* show
        = cases->add_subcommand("show", "household, plan versions, ledger, visits and counts of a case");
    show->add_option("reference", argument_, "its reference")->required();
    show->callback([this] { chosen_ = [this] { return showCase(); }; });

    auto* person = app.add_subcommand("person", "persons")->require_subcommand(1);
    auto* shown = person->add_subcommand("show", "a person");
    shown->add_option("person", argument_, "id, or the name as it stands in the file")->required();
    shown->callback([this] { chosen_ = [this] { return showPerson(); }; });

    auto* find
        = app.add_subcommand("search", "find people by any spelling of their names, cases by their numbers");
    find->add_option(
            "query", argument_, "a name, reference, phone or document number, or the beginning of one")
        ->required();
    find->callback([this] { chosen_ = [this] { return this->find(); }; });
    auto* history = app.add_subcommand("history", "who changed what of a case, and when");
    history->add_option("reference", argument_, "its reference")->required();
    history->callback([this] { chosen_ = [this] { return this->history(); }; });
}

void Commands::addOfficeCommands(CLI::App& app)
{
    auto* staff = app.add_subcommand("staff", "the people who work with the file")->require_subcommand(1);
    staff->add_subcommand("list", "all of them, with their roles")->callback([this] {
        chosen_ = [this] { return listStaff(); };
    });
    const auto withRoot = [this](CLI::App* command) {
        command->add_option("--root-file", rootFile_, "the office's root, kept offline")->required();
        command
            ->add_option("--root-passphrase-file", rootPassphraseFile_, "its first line opens the root file")
            ->required();
    };
    auto* add = staff->add_subcommand("add", "put a person on the staff, with a way into the file");
    add->add_option("name", argument_, "the person's name")->required();
    add->add_option("--role", roles_, "caseworker, approver, finance, manager, monitor, headquarters, reader")
        ->required();
    add->add_option("--new-passphrase-file", newPassphraseFile_, "its first line is the person's passphrase")
        ->required();
    withRoot(add);
    add->callback([this] { chosen_ = [this] { return addStaffMember(); }; });
    auto* remove
        = staff->add_subcommand("remove", "end a person's roles and way in; what they signed stays valid");
    remove->add_option("name", argument_, "name or id")->required();
    remove->add_option("--reason", reason_, "why")->required();
    withRoot(remove);
    remove->callback([this] { chosen_ = [this] { return removeStaffMember(); }; });
    auto* passphrase = staff->add_subcommand("passphrase", "change one's own passphrase");
    passphrase->add_option("--new-passphrase-file", newPassphraseFile_, "its first line is the new one")
        ->required();
    passphrase->callback([this] { chosen_ = [this] { return changePassphrase(); }; });
}

void Commands::addCatalogueCommands(CLI::App& app)
{
    auto* catalogue
        = app.add_subcommand("catalogue", "programmes and what they grant")->require_subcommand(1);
    catalogue->add_subcommand("list", "the programmes of the file")->callback([this] {
        chosen_ = [this] { return listCatalogue(); };
    });
    auto* show
        = catalogue->add_subcommand("show", "what a programme grants, up to how much, and by which source");
    show->add_option("programme", argument_, "its code")->required();
    show->callback([this] { chosen_ = [this] { return showCatalogue(); }; });
    auto* take = catalogue->add_subcommand("import", "take a catalogue file in");
    take->add_option("file", argument_, "a JSON file, or the name of one that comes with the program")
        ->required();
    take->callback([this] { chosen_ = [this] { return importFile(); }; });
}
