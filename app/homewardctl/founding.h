#pragma once

#include "core/base/result.h"
#include "core/domain/records/office.h"

/// A new office file and what stands beside it.
struct NewOffice {
    QString path;
    Office office;
    QString manager; ///< name of the first member of staff
    QString passphraseFile; ///< their passphrase, also the root file's; empty: standard input
    QString rootFile; ///< must not exist yet
    QString recoveryFile; ///< the code is written here and read back; empty: shown and typed back
};

/// Creates it: keys, file, office, first member of staff, root file. Ends only when the recovery code and the
/// root file have been read back; else nothing is left behind.
Result<QString> createOffice(const NewOffice& office);
