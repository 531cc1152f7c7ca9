#pragma once

#include "core/store/keyslot.h"

#include <QList>

/// The keyring of a file, `FILE.keys` beside it: the file's key, once for each way in. Changing people and
/// passphrases writes the keyring and leaves the data as it is. Without the keyring the file cannot be opened
/// by anybody, so a backup holds both.
class Keyring {
public:
    /// What the person who unlocked may do with it is up to the roles in the file.
    struct Unlocked {
        SlotSecrets secrets;
        qsizetype slot = 0;
    };

    /// Without any slot. `file` is the file's own id, to which every slot is bound.
    explicit Keyring(const Uuid& file) : file_(file) { }

    static seal::SecretBytes newFileKey() { return seal::SecretBytes::random(32); }
    static QString pathBeside(const QString& dataFile) { return dataFile + ".keys"; }

    /// NotFound where there is none beside the file, Damaged also for costs beyond the caps, NewerVersion.
    static Result<Keyring> read(const QString& dataFile);
    /// Replaces the keyring beside the file: there is always the old one or the new one, whole.
    Result<void> write(const QString& dataFile) const;

    const Uuid& file() const { return file_; }
    const QList<KeySlot>& keySlots() const { return slots_; }

    /// A way in by passphrase, or by a recovery code, whose passphrase is the code's secret
    /// (seal::recoverySecret). Refuses weak passphrases and a second slot for one member of staff.
    Result<void> addSlot(const SlotOwner& owner, const seal::SecretBytes& passphrase,
        const SlotSecrets& secrets, const seal::KeyCost& cost = {});
    /// A way in for whoever has HQ's secret; it replaces an earlier one.
    Result<void> addHeadquarters(
        const QString& name, const seal::SecretBytes& fileKey, const seal::SealingKey& key);
    /// Refuses to remove the last way in that the office itself has. Backups made before still open with it.
    Result<void> removeSlot(qsizetype slot);
    /// Seals the slot that was unlocked under another passphrase; its keys stay.
    Result<void> changePassphrase(
        const Unlocked& unlocked, const seal::SecretBytes& passphrase, const seal::KeyCost& cost = {});

    /// Opens the slot of the member of staff named, or tries the slots of all staff where `staff` is null, at
    /// the full cost of each. A wrong passphrase does the same work whatever is wrong with it.
    Result<Unlocked> unlock(const seal::SecretBytes& passphrase, const Uuid& staff = {}) const;
    /// Opens by the paper recovery code as it was typed.
    Result<Unlocked> unlockWithCode(const QString& recoveryCode) const;
    Result<Unlocked> unlock(const seal::SealingPair& headquarters) const;

private:
    Result<Unlocked> tried(const QList<qsizetype>& candidates, const seal::SecretBytes& passphrase) const;
    QList<qsizetype> ofKind(SlotKind kind, const Uuid& staff = {}) const;

    Uuid file_;
    QList<KeySlot> slots_;
};
