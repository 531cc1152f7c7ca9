#include "app/homewardctl/exchangecommands.h"

#include <CLI/CLI.hpp>

ExchangeCommands::ExchangeCommands(CLI::App& app, const Globals& globals, std::function<void(Work)> choose)
    : globals_(globals), choose_(std::move(choose))
{
    auto* exchange
        = app.add_subcommand("exchange", "other laptops and offices, by files")->require_subcommand(1);
    addJoining(*exchange);
    addBundles(*exchange);
    addConflicts(*exchange);
}

void ExchangeCommands::addJoining(CLI::App& exchange)
{
    auto* request = exchange.add_subcommand("request", "make a new file that asks to join an office");
    request->add_option("--person", person_, "who works at this laptop")->required();
    request->add_option("--device", device_, "name of the laptop; else the machine's");
    request->add_option("--out", out_, "where the request goes")->required();
    request->callback([this] { choose_([this] { return this->request(); }); });

    auto* show = exchange.add_subcommand("show", "what a join request asks, and its words");
    show->add_option("request", file_, "the request")->required();
    show->callback([this] { choose_([this] { return this->show(); }); });

    auto* answer = exchange.add_subcommand("answer", "enrol a laptop and write the answer to its request");
    answer->add_option("request", file_, "the request")->required();
    answer->add_option("--words", words_, "its eight words, as they were read over the phone")->required();
    answer->add_option("--role", roles_, "what the person there may do; see: staff add --help")->required();
    answer->add_option("--root-file", rootFile_, "the office's root, kept offline");
    answer->add_option("--root-passphrase-file", rootPassphraseFile_, "its first line opens the root file");
    answer->add_option("--out", out_, "the folder that the answer goes to")->required();
    answer->add_option("--office", officeCode_, "the laptop is an office of its own: its code");
    answer->add_option("--name", officeName_, "the name of that office");
    answer->add_option("--country", country_, "ISO 3166 code of two letters");
    answer->add_option("--currency", currency_, "ISO 4217 code of what it pays in");
    answer->callback([this] { choose_([this] { return this->answer(); }); });

    auto* join = exchange.add_subcommand("join", "take the answer to the file's request in");
    join->add_option("answer", file_, "the answer")->required();
    join->add_option("--words", words_, "the office's eight words, as they were read over the phone")
        ->required();
    join->callback([this] { choose_([this] { return this->join(); }); });

    auto* revoke = exchange.add_subcommand("revoke", "take a laptop off the trust list");
    revoke->add_option("laptop", to_, "its code: EVN-B")->required();
    revoke->add_option("--root-file", rootFile_, "the office's root, kept offline");
    revoke->add_option("--root-passphrase-file", rootPassphraseFile_, "its first line opens the root file");
    revoke->callback([this] { choose_([this] { return this->revoke(); }); });
}

void ExchangeCommands::addBundles(CLI::App& exchange)
{
    auto* out = exchange.add_subcommand("export", "write a bundle of what other laptops have not yet");
    out->add_option("--to", to_, "the laptop's code: EVN-B; else one bundle for each");
    out->add_option("--out", out_, "the folder that it goes to")->required();
    out->add_flag("--everything", everything_, "also what it said that it has");
    out->callback([this] { choose_([this] { return exportBundles(); }); });

    auto* in = exchange.add_subcommand("import", "take bundles in");
    in->add_option("bundles", files_, "bundles, or folders of bundles, in any order")->required();
    in->callback([this] { choose_([this] { return importBundles(); }); });

    auto* preview = exchange.add_subcommand("preview", "what a bundle would bring");
    preview->add_option("bundle", file_, "the bundle")->required();
    preview->callback([this] { choose_([this] { return this->preview(); }); });

    exchange.add_subcommand("peers", "the other laptops: what went there, what came, what they hold")
        ->callback([this] { choose_([this] { return peers(); }); });
    exchange.add_subcommand("journal", "every bundle written or taken in")->callback([this] {
        choose_([this] { return journal(); });
    });
}

void ExchangeCommands::addConflicts(CLI::App& exchange)
{
    exchange.add_subcommand("conflicts", "what two people wrote unseen by each other")->callback([this] {
        choose_([this] { return conflicts(); });
    });
    auto* resolve = exchange.add_subcommand("resolve", "decide for one of the values, or for another");
    resolve->add_option("number", number_, "of the conflict, as listed by: exchange conflicts")->required();
    resolve->add_option("--value", value_, "the number of its value");
    resolve->add_option("--text", text_, "something else, where it is a text");
    resolve->callback([this] { choose_([this] { return this->resolve(); }); });
}
