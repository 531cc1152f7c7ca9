#pragma once

#include "core/base/result.h"
#include "core/domain/records/office.h"
#include "core/seal/passphrase.h"

#include <functional>

/// A new office file and what stands beside it.
struct NewOffice {
    QString path;
    Office office;
    QString manager; ///< name of the first member of staff
    seal::SecretBytes passphrase; ///< theirs, also the root file's
    QString rootFile; ///< must not exist yet
};

/// Creates it: keys, file, office, first member of staff, root file. `confirm` shows the recovery secret to
/// the person and ends well only when it has come back; whatever fails, nothing is left behind.
Result<QString> createOffice(
    const NewOffice& office, const std::function<Result<void>(const seal::SecretBytes& recovery)>& confirm);
