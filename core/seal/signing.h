#pragma once

#include "core/seal/publickey.h"
#include "core/seal/secret.h"

namespace seal {

/// Ed25519: the secret with which a member of staff, a device, an office or HQ signs. Copies share one
/// secret, which is wiped with the last of them. What is signed must begin with what it is, so that a
/// signature on one kind of thing is none on another.
class SigningKey {
public:
    static constexpr size_t seedBytes = 32;

    static SigningKey create();
    /// The pair that belongs to 32 secret bytes. Throws a Failure where there are not 32.
    static SigningKey fromSeed(const SecretBytes& seed);

    const PublicKey& publicKey() const { return publicKey_; }
    SecretBytes seed() const; ///< to be stored sealed
    QByteArray sign(std::string_view message) const; ///< 64 bytes, the same for the same message

private:
    SigningKey() = default;

    std::shared_ptr<const SecretBytes> secret_;
    PublicKey publicKey_;
};

/// Whether the owner of `key` signed exactly `message`; false also where the signature is not 64 bytes long.
bool verify(const PublicKey& key, std::string_view message, std::string_view signature);

} // namespace seal
