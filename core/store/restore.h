#pragma once

#include "core/store/backup.h"

enum class IfThere { Refuse, MoveAside };

/// What came of a restore.
struct Restored {
    QString movedAside; ///< where the file that was there is now; empty where there was none
    int missingContents = 0; ///< contents of attachments that the chunk store does not have (any more)
};

/// Makes a whole file of the backup at `target.path`: data, attachments' bytes and keyring. `target.key` is
/// what the backup's keyring gives. A file or keyring that is there is refused, or moved aside under the name
/// FILE.before-restore-MOMENT, never deleted. The file starts a new incarnation when it is next opened.
/// Locked where the file is open; Damaged where the backup is; on any error the target is as it was.
Result<Restored> restoreBackup(
    const Backup& backup, const BackedUp& target, IfThere ifThere = IfThere::Refuse);
