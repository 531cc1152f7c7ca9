#pragma once

#include "core/store/backup.h"
#include "core/store/filelock.h"
#include "core/store/incarnation.h"
#include "core/store/keyring.h"

/// One office file that is open on this laptop: its lock, its store, and what tells whether it was restored.
/// Beside the data file lie its keyring (`FILE.keys`), its lock while it is open, and its backups.
class OfficeFile {
public:
    static constexpr int applicationId = 0x484d5744; ///< "HMWD" in the file's header

    /// Makes a new file, and opens it. `keyring` has the ways in and the id of the new file, `key` is what
    /// they give. Refuses to overwrite a file or a keyring; when a step fails nothing is left behind.
    static Result<std::unique_ptr<OfficeFile>> create(
        const QString& path, const Keyring& keyring, const seal::SecretBytes& key, Surroundings around);

    /// Opens the file with the key that its keyring gave. A file of an older program is backed up, then
    /// brought up to the newest schema. NotFound (file or keyring), Locked, Damaged, NewerVersion, Invalid
    /// where it is another kind of file or another file's keyring, Storage; the file is then as before.
    static Result<std::unique_ptr<OfficeFile>> open(
        const QString& path, const seal::SecretBytes& key, Surroundings around);

    Store& store() { return *store_; }
    const QString& path() const { return path_; }
    const Uuid& id() const { return id_; }
    const seal::SecretBytes& key() const { return key_; }

    /// It goes on as a new replica with a new code for references; `notice` says so to the person.
    bool wasRestored() const { return incarnation_->wasRestored(); }
    QString notice() const { return incarnation_->notice(); }
    QString deviceCode() const { return ::deviceCode(*store_); }

    /// See makeBackup.
    Result<Backup> backUp() { return makeBackup({path_, key_, store_->clock()}); }

private:
    OfficeFile(const QString& path, const Uuid& id, const seal::SecretBytes& key)
        : path_(path), id_(id), key_(key.copy())
    {
    }
    static Result<void> make(const OfficeFile& file, const Keyring& keyring);
    Result<void> begin(Surroundings around, Incarnation::Age age);
    Result<void> bringUp(sql::Database& database, const Clock& clock) const;

    QString path_; ///< canonical
    Uuid id_;
    seal::SecretBytes key_;
    std::unique_ptr<FileLock> lock_; ///< goes last
    std::unique_ptr<Store> store_;
    std::unique_ptr<Incarnation> incarnation_; ///< goes first: it writes to the store
};
