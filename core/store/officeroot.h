#pragma once

#include "core/base/id.h"
#include "core/seal/passphrase.h"
#include "core/seal/signing.h"

/// The secrets that an office without HQ keeps offline, in a file of its own under a passphrase of its own:
/// the key that signs the grants of its staff, and the secret of its paper recovery code. Who has them can
/// make anybody staff and open the file; who loses them can grant no more rights until HQ cross-signs the
/// office.
struct OfficeRoot {
    Uuid file; ///< the office's file
    seal::SigningKey signingKey;
    seal::SecretBytes recovery; ///< seal::recoveryBytes long

    /// New secrets for a new file.
    static OfficeRoot create(const Uuid& file);
};

/// Writes a new file, reads it back with the passphrase and compares. An error where there is a file already,
/// the passphrase is weak, or what comes back is not what was written (the file is then removed).
Result<void> writeOfficeRoot(const QString& path, const OfficeRoot& root, const seal::SecretBytes& passphrase,
    const seal::KeyCost& cost = {});

/// NotFound, Damaged, NewerVersion, WrongPassphrase.
Result<OfficeRoot> readOfficeRoot(const QString& path, const seal::SecretBytes& passphrase);
