#include "app/homewardctl/commands.h"
#include "core/work/documentexport.h"
#include "core/work/documents.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

Result<Attachment> documentNamed(const Dossier& dossier, const QString& text)
{
    for (const Attachment& document : dossier.of<Attachment>())
        if (document.id.text() == text || document.name == text)
            return document;
    return Error{
        Error::Kind::NotFound, Words::tr("The case has no document %1. See: document list.").arg(text), {}};
}

/// What restricted documents are called is restricted as well.
QString shownName(const Dossier& dossier, const Attachment& document)
{
    return isRestricted(dossier, document) ? Words::tr("restricted") : document.name;
}

} // namespace

void Commands::addDocumentCommands(CLI::App& app)
{
    auto* documents = app.add_subcommand("document", "scans and files of a case")->require_subcommand(1);
    const auto ofCase = [this, documents](const char* name, const char* says) {
        auto* command = documents->add_subcommand(name, says);
        command->add_option("reference", argument_, "the case's reference")->required();
        return command;
    };
    auto* add = ofCase("add", "put files on file; the same content is kept once");
    add->add_option("files", paths_, "at most 20 MB each")->required();
    add->callback([this] { chosen_ = [this] { return addDocuments(); }; });
    ofCase("list", "the documents, what each proves, and what is missing")->callback([this] {
        chosen_ = [this] { return listDocuments(); };
    });
    auto* send = ofCase("export", "write the documents of a case into a folder; nothing is overwritten");
    send->add_option("--to", to_, "a folder that is there")->required();
    send->add_option("--document", paths_, "name or id of one to be written; else all");
    send->add_flag("--restricted", restricted_, "with what is restricted; that is logged");
    send->callback([this] { chosen_ = [this] { return sendDocuments(); }; });
}

Result<Printed> Commands::addDocuments()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    const auto id = caseNamed((*session)->store(), argument_);
    if (!id)
        return id.error();
    QString text;
    QJsonArray list;
    for (const std::string& path : paths_) {
        const auto added = addDocument((*session)->desk(), {*id}, QString::fromStdString(path));
        if (!added)
            return Error{added.error().kind, text + added.error().message, added.error().detail};
        const auto document = (*session)->store().of<Attachment>().find(*added);
        text += Words::tr("Added: %1").arg(document->name) + u'\n';
        list.append(QJsonObject{{u"id"_s, document->id.text()}, {u"name"_s, document->name},
            {u"mediaType"_s, document->mediaType}, {u"size"_s, document->size}});
    }
    return Printed{text, {{u"added"_s, list}}};
}

Result<Printed> Commands::listDocuments()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    const auto id = caseNamed((*session)->store(), argument_);
    if (!id)
        return id.error();
    const Dossier dossier = *dossierOf((*session)->store(), *id);
    QList<QStringList> rows;
    QJsonArray list, missing;
    for (const Attachment& document : dossier.of<Attachment>()) {
        QStringList proves;
        for (const Proof& proof : proofsOf(dossier, document.id))
            proves.append(titleOf(dossier, proof, false));
        const QString shown = shownName(dossier, document);
        rows.append({day(document.addedOn), shown, name(document.kind), QString::number(document.size),
            proves.join(u"; "_s)});
        list.append(
            QJsonObject{{u"id"_s, document.id.text()}, {u"name"_s, shown}, {u"kind"_s, name(document.kind)},
                {u"size"_s, document.size}, {u"proves"_s, QJsonArray::fromStringList(proves)}});
    }
    QString text = rows.isEmpty() ? Words::tr("No documents yet.") + u'\n' : inColumns(rows, {3}, {});
    for (const Provable& one : missingProofs(dossier, (*session)->clock.today())) {
        const QString title = titleOf(dossier, one.proof, false);
        text += one.restricted ? Words::tr("Missing for %1").arg(title) + u'\n'
                               : Words::tr("Missing: %1 for %2").arg(name(one.type), title) + u'\n';
        missing.append(title);
    }
    return Printed{text, {{u"documents"_s, list}, {u"missing"_s, missing}}};
}

Result<Printed> Commands::sendDocuments()
{
    auto session = openSession(globals_);
    if (!session)
        return session.error();
    const auto id = caseNamed((*session)->store(), argument_);
    if (!id)
        return id.error();
    ExportWish wish{*id, {}, restricted_, QString::fromStdString(to_)};
    const Dossier dossier = *dossierOf((*session)->store(), *id);
    for (const std::string& text : paths_) {
        const auto document = documentNamed(dossier, QString::fromStdString(text));
        if (!document)
            return document.error();
        wish.documents.append(document->id);
    }
    const auto done = exportDocuments((*session)->desk(), wish);
    if (!done)
        return done.error();
    QString text = done->paths.join(u'\n') + (done->paths.isEmpty() ? u""_s : u"\n"_s);
    if (done->leftOut > 0)
        text += Words::tr("%n restricted document(s) left out; --restricted writes them too.", nullptr,
                    done->leftOut)
            + u'\n';
    for (const QString& absent : done->notHere)
        text += Words::tr("Not here yet: %1. It comes with a bundle of the office that added it.").arg(absent)
            + u'\n';
    return Printed{text,
        {{u"written"_s, QJsonArray::fromStringList(done->paths)}, {u"leftOut"_s, done->leftOut},
            {u"notHere"_s, QJsonArray::fromStringList(done->notHere)}}};
}
