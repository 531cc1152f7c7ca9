#include "core/seal/passphrase.h"

#include "core/seal/ready.h"

#include <QCoreApplication>

#include <algorithm>
#include <sodium.h>

namespace seal {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Seal)
    };

    constexpr quint64 mebibyte = quint64(1) << 20;
    constexpr KeyCost lowest{8 * mebibyte, 1};
    constexpr KeyCost highest{1024 * mebibyte, 10};

} // namespace

Result<void> checked(const KeyCost& cost)
{
    if (cost.memoryBytes < lowest.memoryBytes || cost.memoryBytes > highest.memoryBytes)
        return Error{Error::Kind::Damaged,
            Words::tr("The key file asks for %1 MiB of memory, and 8 to 1024 are allowed: it was damaged or "
                      "tampered with. Take it from the backup.")
                .arg(cost.memoryBytes / mebibyte),
            {}};
    if (cost.passes < lowest.passes || cost.passes > highest.passes)
        return Error{Error::Kind::Damaged,
            Words::tr("The key file asks for %1 passes, and 1 to 10 are allowed: it was damaged or tampered "
                      "with. Take it from the backup.")
                .arg(cost.passes),
            {}};
    return {};
}

SecretBytes passphrase(const QString& text)
{
    QByteArray utf8 = text.normalized(QString::NormalizationForm_C).toUtf8();
    SecretBytes secret = SecretBytes::from({utf8.constData(), size_t(utf8.size())});
    sodium_memzero(utf8.data(), size_t(utf8.size()));
    return secret;
}

Result<void> checkedNew(const SecretBytes& passphrase)
{
    const auto isFirstOfCharacter = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; };
    if (std::ranges::count_if(passphrase.view(), isFirstOfCharacter) < 8)
        return Error{Error::Kind::Invalid,
            Words::tr(
                "A passphrase needs at least 8 characters. Four or five words that do not belong together "
                "are easy to keep and hard to guess."),
            {}};
    return {};
}

QByteArray newPassphraseSalt()
{
    ready();
    QByteArray salt(passphraseSaltBytes, Qt::Uninitialized);
    randombytes_buf(salt.data(), passphraseSaltBytes);
    return salt;
}

SecretBytes stretched(const SecretBytes& passphrase, std::string_view salt, const KeyCost& cost)
{
    static_assert(passphraseSaltBytes == crypto_pwhash_argon2id_SALTBYTES);
    Q_ASSERT(salt.size() == passphraseSaltBytes);
    SecretBytes key(32);
    if (crypto_pwhash_argon2id(key.data(), key.size(), passphrase.view().data(), passphrase.size(),
            reinterpret_cast<const unsigned char*>(salt.data()), cost.passes, size_t(cost.memoryBytes),
            crypto_pwhash_argon2id_ALG_ARGON2ID13)
        != 0)
        throw Failure({Error::Kind::Storage,
            Words::tr(
                "Checking the passphrase needs %1 MiB of free memory. Close other programs and try again.")
                .arg(cost.memoryBytes / mebibyte),
            "crypto_pwhash_argon2id failed"});
    return key;
}

} // namespace seal
