#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/labels.h"
#include "core/seal/passphrase.h"
#include "core/seal/sealing.h"
#include "core/seal/signing.h"

#include <QJsonObject>

enum class SlotKind { Unknown, Staff, Recovery, Headquarters };
template <>
inline constexpr Label<SlotKind> labels<SlotKind>[] = {
    {SlotKind::Unknown, "", QT_TRANSLATE_NOOP("labels", "Unknown")},
    {SlotKind::Staff, "staff", QT_TRANSLATE_NOOP("labels", "Member of staff")},
    {SlotKind::Recovery, "recovery", QT_TRANSLATE_NOOP("labels", "Paper recovery code")},
    {SlotKind::Headquarters, "headquarters", QT_TRANSLATE_NOOP("labels", "Headquarters")},
};

/// Whose a slot is. The name is only shown; kind and staff id are bound to the slot's keys.
struct SlotOwner {
    SlotKind kind = SlotKind::Unknown;
    QString name;
    Uuid staff; ///< null unless a member of staff

    friend bool operator==(const SlotOwner&, const SlotOwner&) = default;
};

/// What a slot gives to whoever opens it.
struct SlotSecrets {
    seal::SecretBytes fileKey; ///< 32 bytes, given to SQLCipher raw
    std::optional<seal::SigningKey> signingKey; ///< none in the slots of recovery codes and of HQ

    SlotSecrets copy() const { return {fileKey.copy(), signingKey}; }
};

/// One way into a file: the file's key and the owner's signing key, each sealed under a key of its own that
/// comes from the owner's passphrase. The seals name the file, the slot's kind and the member of staff, so a
/// slot works for no other person and beside no other file.
struct KeySlot {
    SlotOwner owner;
    QByteArray salt; ///< 16 bytes; empty for HQ
    seal::KeyCost cost;
    QByteArray dataKey; ///< sealed; for HQ in a box to its public key
    QByteArray signingKey; ///< sealed; empty where there is none
    QByteArray publicKey; ///< of the signing key, or HQ's own; empty where there is none

    friend bool operator==(const KeySlot&, const KeySlot&) = default;
};

KeySlot sealedSlot(const Uuid& file, const SlotOwner& owner, const SlotSecrets& secrets,
    const seal::SecretBytes& passphrase, const seal::KeyCost& cost);
/// WrongPassphrase where it does not open, Damaged where the file's key opens and the signing key does not.
Result<SlotSecrets> openedSlot(const Uuid& file, const KeySlot& slot, const seal::SecretBytes& passphrase);

KeySlot headquartersSlot(const Uuid& file, const QString& name, const seal::SecretBytes& fileKey,
    const seal::SealingKey& headquarters);
Result<SlotSecrets> openedSlot(const Uuid& file, const KeySlot& slot, const seal::SealingPair& headquarters);

QJsonObject jsonOf(const KeySlot& slot);
/// Nothing where a part is missing or has a wrong length. The cost is not checked.
std::optional<KeySlot> slotFrom(const QJsonObject& object);
