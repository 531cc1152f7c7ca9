#pragma once

#include "core/base/clock.h"
#include "core/seal/secret.h"
#include "core/store/backupfolder.h"

/// A file to be backed up or restored, and its key. The caller holds the file's lock.
struct BackedUp {
    QString path;
    const seal::SecretBytes& key; ///< 32 bytes
    const Clock& clock;
};

/// Makes a dated backup of the file as it is at one moment, also while this program works on it; adds to the
/// shared chunk store only what it has not yet; then removes the superfluous ones. It counts only once it was
/// opened again and found whole. Storage where room is lacking or the disk fails: then no backup is left
/// behind and the earlier ones are as they were.
Result<Backup> makeBackup(const BackedUp& file);

/// The backup that must be there before the file is brought up from `schema`. There is at most one a schema:
/// a retry uses the one there is, unless the file was worked on in between; then a new one takes its place
/// once it is whole.
Result<Backup> makeBackupBefore(const BackedUp& file, int schema);

/// Opens the backup, reads every page of it and its keyring. Damaged where a part is not what was written.
/// `data` names a copy to be read in its place: the check itself writes, and a backup may lie where nobody
/// can.
Result<void> checkBackup(const Backup& backup, const seal::SecretBytes& key, const QString& data = {});
