#include "core/store/keyslot.h"

#include "core/base/bytes.h"
#include "core/seal/hash.h"
#include "core/store/keyfile.h"

using namespace Qt::StringLiterals;
using seal::SecretBytes;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeySlot)
};

constexpr size_t fileKeyBytes = 32;
constexpr std::string_view context = "keyring ";
enum Purpose : quint64 { DataKey = 1, SigningSeed = 2 };

/// What the seals of a slot are bound to.
QByteArray binding(const Uuid& file, const SlotOwner& owner, Purpose purpose)
{
    QByteArray bytes;
    ByteWriter writer(bytes);
    writer.sized("homeward-keyring 1");
    writer.number(purpose);
    writer.raw(file);
    writer.sized(code(owner.kind));
    writer.raw(owner.staff);
    return bytes;
}

std::string_view viewOf(const seal::Hash& hash)
{
    return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}

Error wrongPassphrase(const SlotOwner& owner)
{
    return {Error::Kind::WrongPassphrase,
        Words::tr(
            "This is not the passphrase of %1. Check capital letters and the keyboard's language, or use "
            "the paper recovery code.")
            .arg(owner.name),
        {}};
}

Error damagedSlot(const SlotOwner& owner, const QString& detail)
{
    return {Error::Kind::Damaged,
        Words::tr(
            "The slot of %1 in the keyring is damaged. Take the keyring from the backup, or open the file "
            "with the paper recovery code.")
            .arg(owner.name),
        detail};
}

} // namespace

KeySlot sealedSlot(const Uuid& file, const SlotOwner& owner, const SlotSecrets& secrets,
    const SecretBytes& passphrase, const seal::KeyCost& cost)
{
    Q_ASSERT(secrets.fileKey.size() == fileKeyBytes);
    KeySlot slot{owner, seal::newPassphraseSalt(), cost, {}, {}, {}};
    const SecretBytes key = seal::stretched(passphrase, view(slot.salt), cost);
    slot.dataKey = seal::encrypt(
        seal::subkey(key, DataKey, context), secrets.fileKey.view(), view(binding(file, owner, DataKey)));
    if (secrets.signingKey) {
        slot.signingKey = seal::encrypt(seal::subkey(key, SigningSeed, context),
            secrets.signingKey->seed().view(), view(binding(file, owner, SigningSeed)));
        slot.publicKey = secrets.signingKey->publicKey().bytes();
    }
    return slot;
}

Result<SlotSecrets> openedSlot(const Uuid& file, const KeySlot& slot, const SecretBytes& passphrase)
{
    const SecretBytes key = seal::stretched(passphrase, view(slot.salt), slot.cost);
    auto fileKey = seal::decrypt(
        seal::subkey(key, DataKey, context), view(slot.dataKey), view(binding(file, slot.owner, DataKey)));
    if (!fileKey)
        return wrongPassphrase(slot.owner);
    if (fileKey->size() != fileKeyBytes)
        return damagedSlot(slot.owner, "the file's key has a wrong length");
    if (slot.signingKey.isEmpty())
        return SlotSecrets{std::move(*fileKey), std::nullopt};

    const auto seed = seal::decrypt(seal::subkey(key, SigningSeed, context), view(slot.signingKey),
        view(binding(file, slot.owner, SigningSeed)));
    if (!seed || seed->size() != seal::SigningKey::seedBytes)
        return damagedSlot(slot.owner, "the signing key does not open");
    const auto signingKey = seal::SigningKey::fromSeed(*seed);
    if (signingKey.publicKey().bytes() != slot.publicKey)
        return damagedSlot(slot.owner, "the public key is not that of the signing key");
    return SlotSecrets{std::move(*fileKey), signingKey};
}

KeySlot headquartersSlot(
    const Uuid& file, const QString& name, const SecretBytes& fileKey, const seal::SealingKey& headquarters)
{
    Q_ASSERT(fileKey.size() == fileKeyBytes);
    KeySlot slot{{SlotKind::Headquarters, name, {}}, {}, {}, {}, {}, headquarters.bytes()};
    // A box binds to nothing but its receiver: what the slot is for goes inside.
    const seal::Hash bound = seal::hash(view(binding(file, slot.owner, DataKey)));
    SecretBytes content(fileKeyBytes + bound.size());
    std::memcpy(content.data(), fileKey.data(), fileKeyBytes);
    std::memcpy(content.data() + fileKeyBytes, bound.data(), bound.size());
    slot.dataKey = seal::sealFor(headquarters, content.view());
    return slot;
}

Result<SlotSecrets> openedSlot(const Uuid& file, const KeySlot& slot, const seal::SealingPair& headquarters)
{
    const auto content = headquarters.openSealed(view(slot.dataKey));
    if (!content)
        return Error{Error::Kind::NotAllowed,
            Words::tr(
                "The slot of %1 was made for another key. Ask the office for a file with the present key.")
                .arg(slot.owner.name),
            {}};
    const seal::Hash bound = seal::hash(view(binding(file, slot.owner, DataKey)));
    if (content->size() != fileKeyBytes + bound.size()
        || content->view().substr(fileKeyBytes) != viewOf(bound))
        return damagedSlot(slot.owner, "a slot of another file");
    return SlotSecrets{content->part(0, fileKeyBytes), std::nullopt};
}

QJsonObject jsonOf(const KeySlot& slot)
{
    QJsonObject object{{"kind"_L1, QString::fromUtf8(code(slot.owner.kind))}, {"name"_L1, slot.owner.name},
        {"dataKey"_L1, base64(view(slot.dataKey))}};
    if (!slot.owner.staff.isNull())
        object["staff"_L1] = slot.owner.staff.text();
    if (!slot.salt.isEmpty()) {
        object["salt"_L1] = base64(view(slot.salt));
        putCost(object, slot.cost);
    }
    if (!slot.signingKey.isEmpty())
        object["signingKey"_L1] = base64(view(slot.signingKey));
    if (!slot.publicKey.isEmpty())
        object["publicKey"_L1] = base64(view(slot.publicKey));
    return object;
}

std::optional<KeySlot> slotFrom(const QJsonObject& object)
{
    const auto salt = bytesIn(object, "salt"), dataKey = bytesIn(object, "dataKey");
    const auto signingKey = bytesIn(object, "signingKey"), publicKey = bytesIn(object, "publicKey");
    if (!salt || !dataKey || !signingKey || !publicKey || dataKey->isEmpty())
        return std::nullopt;
    const std::string kind = object["kind"_L1].toString().toStdString();
    const SlotOwner owner{fromCode<SlotKind>(kind), object["name"_L1].toString(),
        Uuid::fromText(object["staff"_L1].toString())};
    const bool isOfHeadquarters = owner.kind == SlotKind::Headquarters;
    const bool needsPublicKey = isOfHeadquarters || !signingKey->isEmpty();
    if (owner.kind == SlotKind::Unknown || owner.staff.isNull() == (owner.kind == SlotKind::Staff)
        || salt->size() != (isOfHeadquarters ? 0 : qsizetype(seal::passphraseSaltBytes))
        || publicKey->size() != (needsPublicKey ? 32 : 0))
        return std::nullopt;
    return KeySlot{
        owner, *salt, isOfHeadquarters ? seal::KeyCost{} : costIn(object), *dataKey, *signingKey, *publicKey};
}
