#include "core/store/backupfolder.h"
#include "tests/support/tostring.h"

#include <QDir>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace {

Backup on(QDate day, int hour = 12)
{
    const QDateTime at(day, QTime(hour, 0), Qt::UTC);
    return {"x/" + backupName(at), at, {}};
}

QStringList left(QList<Backup> backups)
{
    QStringList names;
    const auto gone = superfluous(backups);
    for (const Backup& backup : backups)
        if (std::none_of(
                gone.begin(), gone.end(), [&](const Backup& one) { return one.folder == backup.folder; }))
            names += backup.at.date().toString(Qt::ISODate);
    return names;
}

} // namespace

TEST_CASE("Of each day the newest backup is kept, for seven days with one", "[backup]")
{
    QList<Backup> backups;
    for (int day = 7; day <= 13; ++day) // Monday to Sunday
        backups += {on({2026, 9, day}, 9), on({2026, 9, day}, 17)};
    const auto gone = superfluous(backups);
    CHECK(gone.size() == 7);
    for (const Backup& backup : gone)
        CHECK(backup.at.time().hour() == 9);
    CHECK(left({on({2026, 9, 1}), on({2026, 9, 1}, 13)}).size() == 1);
}

TEST_CASE("Backups of a year thin out to seven days, four weeks and twelve months", "[backup]")
{
    QList<Backup> backups;
    for (QDate day(2025, 6, 1); day <= QDate(2026, 9, 12); day = day.addDays(1))
        backups.prepend(on(day));
    CHECK(left(backups)
        == QStringList{"2026-09-12", "2026-09-11", "2026-09-10", "2026-09-09", "2026-09-08", "2026-09-07",
            "2026-09-06", "2026-08-31", "2026-08-30", "2026-08-23", "2026-07-31", "2026-06-30", "2026-05-31",
            "2026-04-30", "2026-03-31", "2026-02-28", "2026-01-31", "2025-12-31", "2025-11-30",
            "2025-10-31"});
}

TEST_CASE("A backup made before a change of schema is never superfluous", "[backup]")
{
    QList<Backup> backups;
    for (int year = 2000; year < 2026; ++year) {
        Backup forced = on({year, 1, 1});
        forced.beforeSchema = 1;
        backups += forced;
    }
    CHECK(superfluous(backups).isEmpty());
}

TEST_CASE("Backups are found by their names, the newest first, and unfinished ones are none", "[backup]")
{
    QTemporaryDir folder;
    const QString file = folder.filePath("EVN.hwd");
    CHECK_FALSE(newestBackup(file));
    for (const QString name : {"2026-09-12T101500Z", "2026-09-12T101500Z-2", "2026-09-12T101500Z-10",
             "before-schema-3-2026-09-13T000000Z", "2026-09-14T000000Z.part", "2026-13-14T000000Z",
             "holiday"}) {
        REQUIRE(QDir(backupsBeside(file)).mkpath(name));
        QFile data(backupsBeside(file) + '/' + name + "/data");
        REQUIRE(data.open(QIODevice::WriteOnly));
    }
    QStringList names;
    for (const Backup& backup : backupsOf(file))
        names += QFileInfo(backup.folder).fileName();
    CHECK(names
        == QStringList{"before-schema-3-2026-09-13T000000Z", "2026-09-12T101500Z-10", "2026-09-12T101500Z-2",
            "2026-09-12T101500Z"});
    CHECK(newestBackup(file)->beforeSchema == 3);
    CHECK(newestBackup(file)->at == QDateTime(QDate(2026, 9, 13), QTime(0, 0), Qt::UTC));
    CHECK(backupIn(backupsBeside(file) + "/2026-09-12T101500Z/"));
    CHECK_FALSE(backupIn(backupsBeside(file) + "/holiday"));
    CHECK_FALSE(backupIn(backupsBeside(file) + "/2026-09-30T000000Z"));
}

TEST_CASE("Room on the disk is checked with a sentence", "[backup]")
{
    QTemporaryDir folder;
    if (!QStorageInfo(folder.path()).isValid())
        SKIP("This system does not tell how full its disks are, as in a chroot without mounts");
    CHECK(checkRoom(folder.path(), 1000, "The backup"));
    const auto lacking = checkRoom(folder.path(), qint64(1) << 60, "The backup");
    REQUIRE_FALSE(lacking);
    CHECK(lacking.error().message.startsWith("The backup needs"));
}
