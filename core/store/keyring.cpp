#include "core/store/keyring.h"

#include "core/seal/words.h"
#include "core/store/keyfile.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using seal::SecretBytes;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Keyring)
};

constexpr auto format = "homeward-keyring"_L1;
constexpr qsizetype mostSlots = 200;

/// A recovery code's secret is random and needs no rule; a person's passphrase does.
Result<void> checkedFor(const SlotOwner& owner, const SecretBytes& passphrase)
{
    if (owner.kind != SlotKind::Recovery)
        return seal::checkedNew(passphrase);
    Q_ASSERT(passphrase.size() == seal::recoveryBytes);
    return {};
}

Error nobodyOpens()
{
    return {Error::Kind::WrongPassphrase,
        Words::tr(
            "This passphrase opens the file for nobody. Check capital letters and the keyboard's language, "
            "or use the paper recovery code."),
        {}};
}

Error noSlot(const QString& message)
{
    return {Error::Kind::NotFound, message, {}};
}

} // namespace

Result<Keyring> Keyring::read(const QString& dataFile)
{
    const QString path = pathBeside(dataFile);
    const auto object = readKeyFile(path, format);
    if (!object && object.error().kind == Error::Kind::NotFound)
        return noSlot(
            Words::tr("There is no keyring beside “%1”. Look for “%2” in the backup and put it beside the "
                      "file.")
                .arg(QFileInfo(dataFile).fileName(), QFileInfo(path).fileName()));
    if (!object)
        return object.error();

    Keyring keyring(Uuid::fromText((*object)["file"_L1].toString()));
    const QJsonArray stored = (*object)["slots"_L1].toArray();
    if (keyring.file_.isNull() || stored.isEmpty() || stored.size() > mostSlots)
        return damagedKeyFile(path, "no file id, no slots, or too many");
    for (const QJsonValue& entry : stored) {
        const auto slot = slotFrom(entry.toObject());
        if (!slot
            || (slot->owner.kind == SlotKind::Staff
                && !keyring.ofKind(SlotKind::Staff, slot->owner.staff).isEmpty()))
            return damagedKeyFile(path, "a slot is not whole, or there twice");
        if (const auto fair = seal::checked(slot->cost); !fair)
            return fair.error();
        keyring.slots_.append(*slot);
    }
    return keyring;
}

Result<void> Keyring::write(const QString& dataFile) const
{
    QJsonArray stored;
    for (const KeySlot& slot : slots_)
        stored.append(jsonOf(slot));
    return writeKeyFile(pathBeside(dataFile), format, {{"file"_L1, file_.text()}, {"slots"_L1, stored}});
}

Result<void> Keyring::addSlot(const SlotOwner& owner, const SecretBytes& passphrase,
    const SlotSecrets& secrets, const seal::KeyCost& cost)
{
    Q_ASSERT(owner.kind == SlotKind::Staff || owner.kind == SlotKind::Recovery);
    Q_ASSERT(owner.staff.isNull() == (owner.kind == SlotKind::Recovery));
    if (owner.kind == SlotKind::Staff && !ofKind(SlotKind::Staff, owner.staff).isEmpty())
        return Error{Error::Kind::Invalid,
            Words::tr("%1 has a slot in the keyring already. Change its passphrase, or remove it first.")
                .arg(owner.name),
            {}};
    if (slots_.size() >= mostSlots)
        return Error{Error::Kind::Invalid,
            Words::tr("The keyring holds %1 slots, as many as it can. Remove those that are no longer used.")
                .arg(mostSlots),
            {}};
    if (const auto strong = checkedFor(owner, passphrase); !strong)
        return strong;
    slots_.append(sealedSlot(file_, owner, secrets, passphrase, cost));
    return {};
}

Result<void> Keyring::addHeadquarters(
    const QString& name, const SecretBytes& fileKey, const seal::SealingKey& key)
{
    const KeySlot slot = headquartersSlot(file_, name, fileKey, key);
    slots_.removeIf([](const KeySlot& other) { return other.owner.kind == SlotKind::Headquarters; });
    slots_.append(slot);
    return {};
}

Result<void> Keyring::removeSlot(qsizetype slot)
{
    Q_ASSERT(slot >= 0 && slot < slots_.size());
    const qsizetype own = slots_.size() - ofKind(SlotKind::Headquarters).size();
    if (slots_[slot].owner.kind != SlotKind::Headquarters && own == 1)
        return Error{Error::Kind::NotAllowed,
            Words::tr(
                "The slot of %1 is the last way into this file and cannot be removed. Add another first.")
                .arg(slots_[slot].owner.name),
            {}};
    slots_.removeAt(slot);
    return {};
}

Result<void> Keyring::changePassphrase(
    const Unlocked& unlocked, const SecretBytes& passphrase, const seal::KeyCost& cost)
{
    const SlotOwner owner = slots_[unlocked.slot].owner;
    Q_ASSERT(owner.kind != SlotKind::Headquarters);
    if (const auto strong = checkedFor(owner, passphrase); !strong)
        return strong;
    slots_[unlocked.slot] = sealedSlot(file_, owner, unlocked.secrets, passphrase, cost);
    return {};
}

Result<Keyring::Unlocked> Keyring::unlock(const SecretBytes& passphrase, const Uuid& staff) const
{
    const auto candidates = ofKind(SlotKind::Staff, staff);
    if (candidates.isEmpty())
        return noSlot(staff.isNull()
                ? Words::tr(
                    "No member of staff has a slot in this keyring. Open the file with the paper recovery "
                    "code.")
                : Words::tr(
                    "This member of staff has no slot in this keyring. Ask a colleague to add one, or open "
                    "the file with the paper recovery code."));
    return tried(candidates, passphrase);
}

Result<Keyring::Unlocked> Keyring::unlockWithCode(const QString& recoveryCode) const
{
    const auto secret = seal::recoverySecret(recoveryCode);
    if (!secret)
        return secret.error();
    auto unlocked = tried(ofKind(SlotKind::Recovery), *secret);
    if (!unlocked && unlocked.error().kind == Error::Kind::WrongPassphrase)
        return Error{Error::Kind::WrongPassphrase,
            Words::tr("This recovery code is whole but not, or no longer, one of this file. Look for a later "
                      "paper."),
            {}};
    return unlocked;
}

Result<Keyring::Unlocked> Keyring::unlock(const seal::SealingPair& headquarters) const
{
    const auto candidates = ofKind(SlotKind::Headquarters);
    if (candidates.isEmpty())
        return noSlot(Words::tr("This keyring has no slot for headquarters."));
    auto secrets = openedSlot(file_, slots_[candidates.first()], headquarters);
    if (!secrets)
        return secrets.error();
    return Unlocked{std::move(*secrets), candidates.first()};
}

Result<Keyring::Unlocked> Keyring::tried(
    const QList<qsizetype>& candidates, const SecretBytes& passphrase) const
{
    Error last = nobodyOpens();
    for (qsizetype slot : candidates) {
        auto secrets = openedSlot(file_, slots_[slot], passphrase);
        if (secrets)
            return Unlocked{std::move(*secrets), slot};
        if (candidates.size() == 1 || secrets.error().kind != Error::Kind::WrongPassphrase)
            last = secrets.error();
    }
    return last;
}

QList<qsizetype> Keyring::ofKind(SlotKind kind, const Uuid& staff) const
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < slots_.size(); ++i)
        if (slots_[i].owner.kind == kind && (staff.isNull() || slots_[i].owner.staff == staff))
            found.append(i);
    return found;
}
