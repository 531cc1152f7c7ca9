#pragma once

#include "core/seal/publickey.h"
#include "core/seal/secret.h"

namespace seal {

/// Encrypts under a secret key of 32 bytes with XChaCha20-Poly1305 (IETF) and a random nonce, which leads the
/// result: 40 bytes longer than `plain`. `associatedData` is not in the result but must be the same to
/// decrypt: it says whose and what the bytes are, so that they cannot be put in another's place.
QByteArray encrypt(const SecretBytes& key, std::string_view plain, std::string_view associatedData);

/// Nothing where key or associated data are others, or any byte was changed.
std::optional<SecretBytes> decrypt(
    const SecretBytes& key, std::string_view sealed, std::string_view associatedData);

/// A key of 32 bytes for one purpose, from a key of 32 bytes and of full strength (libsodium's crypto_kdf).
/// Keys of another number or another context, which has 8 letters, say nothing about it.
SecretBytes subkey(const SecretBytes& key, quint64 number, std::string_view context);

/// X25519: what `sealFor` its public half closed, only its owner opens. Whoever has the public half can seal:
/// an opened box says nothing of its sender.
class SealingPair {
public:
    static SealingPair create();
    /// The pair of 32 stored bytes; they must be 32.
    static SealingPair fromSecret(SecretBytes secret);

    const SealingKey& publicKey() const { return publicKey_; }
    const SecretBytes& secret() const { return secret_; } ///< to be stored sealed
    /// Nothing where it was sealed for somebody else or changed.
    std::optional<SecretBytes> openSealed(std::string_view sealed) const;

private:
    SealingPair() = default;

    SecretBytes secret_;
    SealingKey publicKey_;
};

/// 48 bytes longer than `plain`.
QByteArray sealFor(const SealingKey& receiver, std::string_view plain);

} // namespace seal
