#include "core/seal/sealing.h"

#include "core/base/error.h"
#include "core/seal/ready.h"

#include <QCoreApplication>

#include <sodium.h>

namespace seal {

namespace {

    constexpr size_t nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr size_t tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Seal)
    };

    const unsigned char* raw(std::string_view bytes)
    {
        return reinterpret_cast<const unsigned char*>(bytes.data());
    }
    unsigned char* raw(QByteArray& bytes)
    {
        return reinterpret_cast<unsigned char*>(bytes.data());
    }

} // namespace

QByteArray encrypt(const SecretBytes& key, std::string_view plain, std::string_view associatedData)
{
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    QByteArray sealed(qsizetype(nonceBytes + plain.size() + tagBytes), Qt::Uninitialized);
    unsigned char* nonce = raw(sealed);
    randombytes_buf(nonce, nonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceBytes, nullptr, raw(plain), plain.size(),
        raw(associatedData), associatedData.size(), nullptr, nonce, key.data());
    return sealed;
}

std::optional<SecretBytes> decrypt(
    const SecretBytes& key, std::string_view sealed, std::string_view associatedData)
{
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (sealed.size() < nonceBytes + tagBytes)
        return std::nullopt;
    SecretBytes plain(sealed.size() - nonceBytes - tagBytes);
    const std::string_view body = sealed.substr(nonceBytes);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, raw(body), body.size(),
            raw(associatedData), associatedData.size(), raw(sealed), key.data())
        != 0)
        return std::nullopt;
    return plain;
}

SecretBytes subkey(const SecretBytes& key, quint64 number, std::string_view context)
{
    Q_ASSERT(key.size() == crypto_kdf_KEYBYTES && context.size() == crypto_kdf_CONTEXTBYTES);
    SecretBytes derived(32);
    crypto_kdf_derive_from_key(derived.data(), derived.size(), number, context.data(), key.data());
    return derived;
}

SealingPair SealingPair::create()
{
    return fromSecret(SecretBytes::random(crypto_box_SECRETKEYBYTES));
}

SealingPair SealingPair::fromSecret(SecretBytes secret)
{
    Q_ASSERT(secret.size() == crypto_box_SECRETKEYBYTES);
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> open;
    crypto_scalarmult_base(open.data(), secret.data());
    SealingPair pair;
    pair.publicKey_ = *SealingKey::fromBytes({reinterpret_cast<const char*>(open.data()), open.size()});
    pair.secret_ = std::move(secret);
    return pair;
}

std::optional<SecretBytes> SealingPair::openSealed(std::string_view sealed) const
{
    if (sealed.size() < crypto_box_SEALBYTES)
        return std::nullopt;
    SecretBytes plain(sealed.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(plain.data(), raw(sealed), sealed.size(), publicKey_.data(), secret_.data())
        != 0)
        return std::nullopt;
    return plain;
}

QByteArray sealFor(const SealingKey& receiver, std::string_view plain)
{
    ready();
    QByteArray sealed(qsizetype(plain.size() + crypto_box_SEALBYTES), Qt::Uninitialized);
    // Fails only for a receiver's key that is no point of use on the curve, such as a key of zeros.
    if (crypto_box_seal(raw(sealed), raw(plain), plain.size(), receiver.data()) != 0)
        throw Failure({Error::Kind::Invalid,
            Words::tr("The receiver's key is not valid. Ask the receiver to send it again."),
            "crypto_box_seal failed"});
    return sealed;
}

} // namespace seal
