#include "core/store/backupfolder.h"

#include "core/base/durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr auto momentFormat = "yyyy-MM-dd'T'HHmmss'Z'"_L1;

std::optional<Backup> parsed(const QString& folder)
{
    static const QRegularExpression form(
        u"^(?:before-schema-(\\d{1,6})-)?(\\d{4}-\\d\\d-\\d\\dT\\d{6}Z)(-\\d+)?$"_s);
    const auto match = form.match(QFileInfo(folder).fileName());
    if (!match.hasMatch())
        return std::nullopt;
    Backup backup{folder, QDateTime::fromString(match.captured(2), QString(momentFormat)), {}};
    backup.at.setTimeSpec(Qt::UTC);
    if (match.hasCaptured(1))
        backup.beforeSchema = match.captured(1).toInt();
    return backup.at.isValid() ? std::optional(backup) : std::nullopt;
}

/// The later, and of those of one second the one made last.
bool isNewer(const Backup& a, const Backup& b)
{
    if (a.at != b.at)
        return a.at > b.at;
    const auto turn
        = [](const Backup& backup) { return QFileInfo(backup.folder).fileName().section("Z-", 1).toInt(); };
    return turn(a) > turn(b);
}

QString weekOf(const QDate& day)
{
    return day.addDays(1 - day.dayOfWeek()).toString(Qt::ISODate);
}

/// The first of each period, of as many periods as are kept.
template <class Period>
void keep(QSet<QString>& kept, const QList<Backup>& backups, int periods, Period period)
{
    QSet<QString> seen;
    for (const Backup& backup : backups) {
        const QString name = period(backup.at.date());
        if (backup.beforeSchema || seen.contains(name) || seen.size() == periods)
            continue;
        seen.insert(name);
        kept.insert(backup.folder);
    }
}

} // namespace

QString Backup::chunks() const
{
    return QFileInfo(folder).path() + "/chunks"; // see ChunkStore
}

QString backupsBeside(const QString& dataFile)
{
    return dataFile + ".backups";
}

QString backupName(const QDateTime& at, std::optional<int> beforeSchema)
{
    const QString moment = at.toUTC().toString(QString(momentFormat));
    return beforeSchema ? u"before-schema-%1-%2"_s.arg(*beforeSchema).arg(moment) : moment;
}

QList<Backup> backupsOf(const QString& dataFile)
{
    QList<Backup> backups;
    const QDir folder(backupsBeside(dataFile));
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (const auto backup = parsed(folder.filePath(name)))
            backups.append(*backup);
    std::ranges::sort(backups, isNewer);
    return backups;
}

Result<Backup> newestBackup(const QString& dataFile)
{
    const auto backups = backupsOf(dataFile);
    if (backups.isEmpty())
        return Error{Error::Kind::NotFound,
            Words::tr("There is no backup in “%1”. Name the folder of a backup that lies elsewhere.")
                .arg(backupsBeside(dataFile)),
            {}};
    return backups.first();
}

Result<Backup> backupIn(const QString& folder)
{
    const auto backup = parsed(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    if (!backup || !QFileInfo::exists(backup->data()))
        return Error{Error::Kind::NotFound,
            Words::tr(
                "“%1” is no backup of an office file. Name a folder such as “%2” in the folder “….backups” "
                "beside the file.")
                .arg(folder, backupName(QDateTime(QDate(2026, 9, 12), QTime(10, 15), Qt::UTC))),
            {}};
    return *backup;
}

QList<Backup> superfluous(QList<Backup> backups)
{
    std::ranges::sort(backups, isNewer);
    QSet<QString> kept;
    keep(kept, backups, 7, [](const QDate& day) { return day.toString(Qt::ISODate); });
    keep(kept, backups, 4, weekOf);
    keep(kept, backups, 12, [](const QDate& day) { return day.toString("yyyy-MM"); });
    backups.removeIf(
        [&](const Backup& backup) { return backup.beforeSchema || kept.contains(backup.folder); });
    return backups;
}

Result<void> checkRoom(const QString& folder, qint64 bytes, const QString& purpose)
{
    const qint64 room = QStorageInfo(folder).bytesAvailable();
    if (room < 0 || room >= bytes)
        return {};
    const QLocale locale;
    return Error{Error::Kind::Storage,
        Words::tr("%1 needs %2, and the disk of “%3” has only %4 free. Nothing was changed. Free some space, "
                  "then try again.")
            .arg(purpose, locale.formattedDataSize(bytes), folder, locale.formattedDataSize(room)),
        {}};
}

void syncPath(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !syncFile(file.handle()))
        throw Failure({Error::Kind::Storage,
            Words::tr(
                "“%1” could not be written to the disk. Check that the disk has room and is sound, then try "
                "again.")
                .arg(path),
            file.errorString()});
}
