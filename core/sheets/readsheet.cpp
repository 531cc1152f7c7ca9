#include "core/sheets/readsheet.h"

#include "core/base/reader.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

constexpr qint64 mostBytes = 64 * 1024 * 1024;

/// In words what the reader says in one.
QString refusalOf(const QByteArray& reason, const QString& name)
{
    if (reason == "empty")
        return Words::tr("%1 holds no rows.").arg(name);
    if (reason == "password")
        return Words::tr(
            "%1 has a password. Open it where it was made, save it without one, and take that in.")
            .arg(name);
    if (reason == "old-format")
        return Words::tr("%1 is of a form from before 2007. Save it as XLSX, ODS or CSV, and take that in.")
            .arg(name);
    if (reason == "inline-texts")
        return Words::tr(
            "%1 keeps its texts in a way that cannot be read whole. Open it in a spreadsheet program, "
            "save it again, and take that in.")
            .arg(name);
    if (reason == "encoding")
        return Words::tr("%1 is not written in this encoding. Choose another one.").arg(name);
    if (reason == "too-large")
        return Words::tr("%1 unfolds into more than can be read. Split it, and take the parts in.").arg(name);
    if (reason == "damaged")
        return Words::tr("%1 is damaged. Save it anew where it was made, or as CSV, and take that in.")
            .arg(name);
    return Words::tr("%1 is no spreadsheet, whatever its name says. Homeward takes in XLSX, ODS and CSV.")
        .arg(name);
}

} // namespace

Result<SheetFile> readSheetFile(const QString& path, const CsvChoice& choice, Progress& progress)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound, Words::tr("%1 cannot be opened. Is it still there?").arg(name),
            file.errorString()};
    if (file.size() > mostBytes)
        return Error{Error::Kind::Invalid,
            Words::tr("%1 has more than 64 MB. Split it, and take the parts in.").arg(name), {}};
    QStringList words{u"sheet"_s};
    if (!choice.encoding.isEmpty())
        words << u"--encoding"_s << choice.encoding;
    if (!choice.separator.isEmpty())
        words << u"--separator"_s << choice.separator;
    const auto answer = askReader({words, 30, 512 * 1024 * 1024}, file.readAll(), progress);
    if (!answer)
        return answer.error();
    if (answer->isRefused)
        return Error{Error::Kind::Invalid, refusalOf(answer->bytes, name), {}};
    return decodedSheets(answer->bytes);
}
