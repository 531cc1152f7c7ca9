#pragma once

#include "core/base/result.h"
#include "core/seal/secret.h"

#include <QString>

namespace seal {

/// What one guess of a passphrase costs with Argon2id. The defaults are libsodium's "moderate" ones, about a
/// second on an office laptop; stored beside each sealed key, so that they can rise.
struct KeyCost {
    quint64 memoryBytes = quint64(256) << 20;
    quint64 passes = 3;

    friend bool operator==(const KeyCost&, const KeyCost&) = default;
};

/// An error where a stored cost is outside 8 MiB to 1 GiB and 1 to 10 passes: a stranger's file must neither
/// exhaust the machine nor make guessing cheap.
Result<void> checked(const KeyCost& cost);

/// The text as all keyboards give it: Unicode's composed form (NFC) in UTF-8.
SecretBytes passphrase(const QString& text);

/// An error where a new passphrase has fewer than 8 characters, the least that NIST SP 800-63B allows.
Result<void> checkedNew(const SecretBytes& passphrase);

constexpr size_t passphraseSaltBytes = 16;
QByteArray newPassphraseSalt();

/// 32 secret bytes from a passphrase by Argon2id (version 1.3). The cost must be a checked one, the salt 16
/// bytes. Throws a Failure where the memory is not there.
SecretBytes stretched(const SecretBytes& passphrase, std::string_view salt, const KeyCost& cost);

} // namespace seal
