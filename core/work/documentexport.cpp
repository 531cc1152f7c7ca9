#include "core/work/documentexport.h"

#include "core/store/attachments.h"
#include "core/store/dossier.h"
#include "core/work/editing.h"
#include "core/work/proofs.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

constexpr qsizetype mostNameBytes = 200; // file systems take 255, and a number may follow
constexpr int mostEnding = 10;

/// Names that Windows keeps for devices, with any ending.
bool isReserved(const QString& stem)
{
    static const QStringList devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString low = stem.section(u'.', 0, 0).toLower().trimmed();
    const bool numbered
        = low.size() == 4 && low[3].isDigit() && (low.startsWith(u"com") || low.startsWith(u"lpt"));
    return devices.contains(low) || numbered;
}

bool isFitting(QChar c)
{
    return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format
        && !u"/\\:*?\"<>|"_s.contains(c);
}

/// The stem and the ending with its dot.
std::pair<QString, QString> parts(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool ends = dot > 0 && name.size() - dot <= mostEnding;
    return ends ? std::pair(name.left(dot), name.mid(dot)) : std::pair(name, QString());
}

QString freeName(const QDir& folder, const QString& name)
{
    const auto [stem, ending] = parts(name);
    const QStringList there
        = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    QString free = name;
    for (int number = 2; there.contains(free, Qt::CaseInsensitive); ++number)
        free = u"%1 (%2)%3"_s.arg(stem).arg(number).arg(ending);
    return free;
}

Error notWritten(const QString& name, const QString& folder, const QSaveFile& file)
{
    return {Error::Kind::Storage,
        Words::tr(
            "“%1” could not be written to the folder “%2”. Check that it may be written to and has room, "
            "then export again.")
            .arg(name, folder),
        file.errorString()};
}

Result<QString> write(const Desk& desk, const Attachment& document, const QDir& folder)
{
    const QString path = folder.filePath(freeName(folder, exportName(document.name)));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(document.name, folder.path(), file);
    bool whole = true;
    const auto read = readContent(desk.store, document.content, [&](std::string_view piece) {
        whole = whole && file.write(piece.data(), qint64(piece.size())) == qint64(piece.size());
    });
    if (!read) {
        file.cancelWriting();
        return read.error();
    }
    if (!whole || !file.flush() || !file.commit()) {
        file.cancelWriting();
        return notWritten(document.name, folder.path(), file);
    }
    return path;
}

Result<Exported> writeAll(const Desk& desk, const QList<Attachment>& documents, const QDir& folder)
{
    Exported done;
    for (const Attachment& document : documents) {
        const auto path = write(desk, document, folder);
        if (path)
            done.paths.append(*path);
        else if (path.error().kind == Error::Kind::NotFound)
            done.notHere.append(document.name);
        else if (done.paths.isEmpty())
            return path.error();
        else
            return Error{path.error().kind,
                path.error().message + u' '
                    + Words::tr("%n document(s) before it were written.", nullptr, int(done.paths.size())),
                path.error().detail};
    }
    return done;
}

} // namespace

QString exportName(const QString& name)
{
    QString fit;
    for (const QChar c : name)
        fit += isFitting(c) ? c : u'_';
    while (fit.startsWith(u'.') || fit.startsWith(u' '))
        fit.remove(0, 1);
    while (fit.endsWith(u'.') || fit.endsWith(u' '))
        fit.chop(1);
    auto [stem, ending] = parts(fit);
    while ((stem + ending).toUtf8().size() > mostNameBytes)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    if (isReserved(stem))
        stem.prepend(u'_');
    return stem.isEmpty() ? Words::tr("document") + ending : stem + ending;
}

Result<Exported> exportDocuments(const Desk& desk, const ExportWish& wish)
{
    const auto dossier = dossierOf(desk.store, wish.caseId);
    if (!dossier)
        return Error{
            Error::Kind::NotFound, Words::tr("This file has no such case. Look it up by its reference."), {}};
    const QDir folder(wish.folder);
    if (wish.folder.isEmpty() || !folder.exists())
        return Error{Error::Kind::NotFound,
            Words::tr("There is no folder “%1”. Make it, or choose another.").arg(wish.folder), {}};
    QList<Attachment> chosen;
    int leftOut = 0;
    bool anyHidden = false;
    for (const Attachment& document : dossier->of<Attachment>()) {
        if (!wish.documents.isEmpty() && !wish.documents.contains(document.id))
            continue;
        const bool hidden = isRestricted(*dossier, document);
        if (hidden && !wish.withRestricted) {
            ++leftOut;
            continue;
        }
        anyHidden = anyHidden || hidden;
        chosen.append(document);
    }
    if (anyHidden)
        if (auto logged = recordUnveiling(desk, wish.caseId); !logged)
            return logged.error();
    auto done = writeAll(desk, chosen, folder);
    if (done)
        done->leftOut = leftOut;
    return done;
}
