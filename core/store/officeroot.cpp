#include "core/store/officeroot.h"

#include "core/base/bytes.h"
#include "core/seal/sealing.h"
#include "core/seal/words.h"
#include "core/store/keyfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using seal::SecretBytes;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OfficeRoot)
};

constexpr auto format = "homeward-office-root"_L1;
constexpr size_t seedBytes = seal::SigningKey::seedBytes;

SecretBytes rootKey(const SecretBytes& passphrase, const QByteArray& salt, const seal::KeyCost& cost)
{
    return seal::subkey(seal::stretched(passphrase, view(salt), cost), 1, "officert");
}

/// What the seal is bound to.
QByteArray binding(const Uuid& file, const QByteArray& publicKey)
{
    QByteArray bytes;
    ByteWriter writer(bytes);
    writer.sized("homeward-office-root 1");
    writer.raw(file);
    writer.sized(view(publicKey));
    return bytes;
}

bool isSame(const OfficeRoot& a, const OfficeRoot& b)
{
    return a.file == b.file && a.recovery == b.recovery && a.signingKey.seed() == b.signingKey.seed();
}

Result<void> write(
    const QString& path, const OfficeRoot& root, const SecretBytes& passphrase, const seal::KeyCost& cost)
{
    const QByteArray salt = seal::newPassphraseSalt(), publicKey = root.signingKey.publicKey().bytes();
    SecretBytes content(seedBytes + seal::recoveryBytes);
    std::memcpy(content.data(), root.signingKey.seed().data(), seedBytes);
    std::memcpy(content.data() + seedBytes, root.recovery.data(), seal::recoveryBytes);
    const QByteArray sealed
        = seal::encrypt(rootKey(passphrase, salt, cost), content.view(), view(binding(root.file, publicKey)));

    QJsonObject body{{"file"_L1, root.file.text()}, {"publicKey"_L1, base64(view(publicKey))},
        {"salt"_L1, base64(view(salt))}, {"secrets"_L1, base64(view(sealed))}};
    putCost(body, cost);
    return writeKeyFile(path, format, body);
}

} // namespace

OfficeRoot OfficeRoot::create(const Uuid& file)
{
    return {file, seal::SigningKey::create(), SecretBytes::random(seal::recoveryBytes)};
}

Result<void> writeOfficeRoot(
    const QString& path, const OfficeRoot& root, const SecretBytes& passphrase, const seal::KeyCost& cost)
{
    Q_ASSERT(root.recovery.size() == seal::recoveryBytes);
    if (QFileInfo::exists(path))
        return Error{Error::Kind::NotAllowed,
            Words::tr("“%1” exists already and may be another office's root: it is never overwritten. Choose "
                      "another "
                      "name.")
                .arg(QFileInfo(path).fileName()),
            {}};
    if (const auto strong = seal::checkedNew(passphrase); !strong)
        return strong;
    if (const auto written = write(path, root, passphrase, cost); !written)
        return written;
    const auto back = readOfficeRoot(path, passphrase);
    if (back && isSame(*back, root))
        return {};
    QFile::remove(path);
    return Error{Error::Kind::Storage,
        Words::tr("“%1” did not read back as it was written, and was removed. Choose another disk or stick.")
            .arg(QFileInfo(path).fileName()),
        back ? QString("it differs") : back.error().message};
}

Result<OfficeRoot> readOfficeRoot(const QString& path, const SecretBytes& passphrase)
{
    const auto object = readKeyFile(path, format);
    if (!object)
        return object.error();
    const auto salt = bytesIn(*object, "salt"), sealed = bytesIn(*object, "secrets");
    const auto publicKey = bytesIn(*object, "publicKey");
    const Uuid file = Uuid::fromText((*object)["file"_L1].toString());
    const seal::KeyCost cost = costIn(*object);
    if (!salt || !sealed || !publicKey || file.isNull()
        || salt->size() != qsizetype(seal::passphraseSaltBytes))
        return damagedKeyFile(path, "a part is missing");
    if (const auto fair = seal::checked(cost); !fair)
        return fair.error();

    const auto content
        = seal::decrypt(rootKey(passphrase, *salt, cost), view(*sealed), view(binding(file, *publicKey)));
    if (!content)
        return Error{Error::Kind::WrongPassphrase,
            Words::tr(
                "This is not the passphrase of the office root “%1”, or the file was changed. Check capital "
                "letters and the keyboard's language, or take another copy.")
                .arg(QFileInfo(path).fileName()),
            {}};
    if (content->size() != seedBytes + seal::recoveryBytes)
        return damagedKeyFile(path, "a wrong length");
    return OfficeRoot{file, seal::SigningKey::fromSeed(content->part(0, seedBytes)),
        content->part(seedBytes, seal::recoveryBytes)};
}
