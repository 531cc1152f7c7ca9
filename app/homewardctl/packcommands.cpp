#include "app/homewardctl/missioncommands.h"
#include "app/homewardctl/rootfile.h"
#include "core/laptops/openpack.h"
#include "core/laptops/pack.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

// The commands about what a mission's laptop takes along.

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

Printed printed(const MissionPack& pack)
{
    QString text;
    QJsonArray leftOut;
    for (const LeftOut& one : pack.leftOut) {
        text += Words::tr("%1 stays at home: %2").arg(one.reference, one.reason) + u'\n';
        leftOut.append(QJsonObject{{u"case"_s, one.reference}, {u"reason"_s, one.reason}});
    }
    const QString cases = Words::tr("%n case(s)", nullptr, int(pack.cases.size()));
    const QString persons = Words::tr("%n person(s)", nullptr, pack.persons);
    QJsonObject json{{u"cases"_s, QJsonArray::fromStringList(pack.cases)}, {u"persons"_s, pack.persons},
        {u"leftOut"_s, leftOut}};
    if (pack.path.isEmpty())
        return {text + Words::tr("%1 with %2 would go along.").arg(cases, persons) + u'\n', json};
    json[u"path"_s] = pack.path;
    json[u"code"_s] = pack.code;
    json[u"laptop"_s] = pack.device;
    json[u"bytes"_s] = pack.bytes;
    return {text
            + Words::tr(
                "%1: %2 with %3 for the laptop %4. It opens by these seven words; give them apart from "
                "the file, they are kept nowhere:\n\n    %5\n")
                  .arg(pack.path, cases, persons, pack.device, pack.code),
        json};
}

} // namespace

void MissionCommands::addPacks(CLI::App& missions, const std::function<void(Work)>& choose)
{
    auto* pack = missions.add_subcommand("pack", "write what one laptop of a mission takes along");
    pack->add_option("title", title_, "of the mission")->required();
    pack->add_option("--person", person_, "who works at the laptop")->required();
    pack->add_option("--organisation", organisation_, "whose; else this office's own staff");
    pack->add_option("--expires", expires_, "the last day on which visits are written down, like 2014-10-31")
        ->required();
    pack->add_option("--out", out_, "the folder that it goes to");
    pack->add_flag("--preview", onlyPreview_, "only say which cases would go along");
    pack->add_option("--root-file", rootFile_, "the office's root, kept offline");
    pack->add_option("--root-passphrase-file", rootPassphraseFile_, "its first line opens the root file");
    pack->callback([this, choose] { choose([this] { return this->pack(); }); });

    auto* open = missions.add_subcommand("open", "make the file --store of a pack, on the mission's laptop");
    open->add_option("pack", file_, "the pack")->required();
    open->add_option("--code-file", codeFile_, "its first line holds the seven words")->required();
    open->callback([this, choose] { choose([this] { return this->open(); }); });
}

Result<Printed> MissionCommands::pack()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    Store& store = (*session)->store();
    const auto mission = chosen(store);
    if (!mission)
        return mission.error();
    const PackOrder order{*mission, QString::fromStdString(person_), QString::fromStdString(organisation_),
        QDate::fromString(QString::fromStdString(expires_), Qt::ISODate)};
    if (onlyPreview_)
        return printed(previewPack(store, order));
    const auto root
        = rootOf(store, QString::fromStdString(rootFile_), QString::fromStdString(rootPassphraseFile_));
    if (!root)
        return root.error();
    const auto written = writePack((*session)->desk(), *root, order, QString::fromStdString(out_));
    if (!written)
        return written.error();
    return printed(*written);
}

Result<Printed> MissionCommands::open()
{
    if (globals_.store.isEmpty())
        return Error{
            Error::Kind::Invalid, Words::tr("Name the new file with --store FILE before the command."), {}};
    const auto passphrase = readPassphrase(globals_.passphraseFile);
    if (!passphrase)
        return passphrase.error();
    const auto code = readPassphrase(QString::fromStdString(codeFile_));
    if (!code)
        return code.error();
    const std::string_view words = code->view();
    const auto opened = openPack({QString::fromStdString(file_),
        QString::fromUtf8(words.data(), qsizetype(words.size())), globals_.store, *passphrase});
    if (!opened)
        return opened.error();
    const QString last = day(opened->scope.expires);
    const QString sentence = Words::tr("%1 is the pack of %2, and takes visits until %3.")
                                 .arg(globals_.store, opened->person, last);
    return Printed{
        sentence + u'\n', {{u"message"_s, sentence}, {u"person"_s, opened->person}, {u"expires"_s, last}}};
}
