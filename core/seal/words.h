#pragma once

#include "core/base/result.h"
#include "core/seal/publickey.h"
#include "core/seal/secret.h"

#include <QString>
#include <QStringList>

#include <span>

/// Keys as people write them on paper and read them over the phone.
namespace seal {

constexpr size_t recoveryBytes = 20;

/// 20 secret bytes as eight groups of four Crockford base32 characters and a fifth that checks the group and
/// its place: any one wrong character, two neighbours swapped and two whole groups swapped are noticed.
QString recoveryCode(const SecretBytes& secret);

/// The secret of a code as a person typed it: case, blanks and dashes do not matter, O is read as 0, I and L
/// as 1. The error names the first group that is wrong.
Result<SecretBytes> recoverySecret(const QString& code);

/// Eight words that stand for a key, for two people to compare by voice: 64 bits of BLAKE2b over the key.
QStringList fingerprint(const PublicKey& key);
QStringList fingerprint(const SealingKey& key);

/// The 256 words that stand for the values of a byte: short, plain, any two at least two letters apart, and
/// each known by its first three letters. Never changed: people compare them across versions.
std::span<const char* const, 256> fingerprintWords();

} // namespace seal
