#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

/// The folder `FILE.backups` beside an office file. It holds one folder a backup, named by its moment
/// (2026-09-12T101500Z), in it the file without its attachments' bytes and the keyring; and the file `chunks`
/// with those bytes, which all backups share. Both are encrypted with the file's key.

/// One backup.
struct Backup {
    QString folder;
    QDateTime at; ///< UTC
    std::optional<int> beforeSchema; ///< made before the file was brought up from this schema

    QString data() const { return folder + "/data"; } ///< its keyring lies beside it
    QString chunks() const;
};

QString backupsBeside(const QString& dataFile);
QString backupName(const QDateTime& at, std::optional<int> beforeSchema = {});

/// All backups beside the file, the newest first. What was cut off while it was made is none.
QList<Backup> backupsOf(const QString& dataFile);
/// NotFound, with where they are looked for, where there is none.
Result<Backup> newestBackup(const QString& dataFile);
/// The backup in that folder; NotFound where the folder is none.
Result<Backup> backupIn(const QString& folder);

/// Those that may go: kept are the newest of each of the last 7 days, 4 weeks (from Monday) and 12 months
/// that have one, and all that were made before a change of schema. `backups` is in any order.
QList<Backup> superfluous(QList<Backup> backups);

/// Storage where the disk has not that much room, before anything is written. `purpose` begins the sentence:
/// "The backup".
Result<void> checkRoom(const QString& folder, qint64 bytes, const QString& purpose);
/// Puts a whole file on disk, beyond a power cut; a Failure where the disk refuses.
void syncPath(const QString& path);
