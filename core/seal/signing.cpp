#include "core/seal/signing.h"

#include "core/base/error.h"
#include "core/seal/ready.h"

#include <QCoreApplication>

#include <sodium.h>

namespace seal {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Seal)
    };

    const unsigned char* raw(std::string_view bytes)
    {
        return reinterpret_cast<const unsigned char*>(bytes.data());
    }

} // namespace

SigningKey SigningKey::create()
{
    return fromSeed(SecretBytes::random(seedBytes));
}

SigningKey SigningKey::fromSeed(const SecretBytes& seed)
{
    static_assert(seedBytes == crypto_sign_SEEDBYTES);
    if (seed.size() != seedBytes)
        throw Failure({Error::Kind::Damaged,
            Words::tr("A signing key is damaged. Restore the keyring from the backup."),
            QStringLiteral("a seed of %1 bytes").arg(seed.size())});
    SecretBytes secret(crypto_sign_SECRETKEYBYTES);
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open;
    crypto_sign_seed_keypair(open.data(), secret.data(), seed.data());

    SigningKey key;
    key.publicKey_ = *PublicKey::fromBytes({reinterpret_cast<const char*>(open.data()), open.size()});
    key.secret_ = std::make_shared<const SecretBytes>(std::move(secret));
    return key;
}

SecretBytes SigningKey::seed() const
{
    SecretBytes bytes(seedBytes);
    crypto_sign_ed25519_sk_to_seed(bytes.data(), secret_->data());
    return bytes;
}

QByteArray SigningKey::sign(std::string_view message) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr, raw(message),
        message.size(), secret_->data());
    return signature;
}

bool verify(const PublicKey& key, std::string_view message, std::string_view signature)
{
    ready();
    return signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(raw(signature), raw(message), message.size(), key.data()) == 0;
}

} // namespace seal
