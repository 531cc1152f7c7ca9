#pragma once

#include "core/seal/secret.h"
#include "core/store/store.h"

/// The file `chunks` that all backups of an office file share: the bytes of its attachments, once each,
/// encrypted with the file's key.
class ChunkStore {
public:
    /// Of the office file at `path`.
    static QString pathOf(const QString& path);
    /// Makes its table where it is not there yet. `database` has it attached as `name`.
    static void create(sql::Database& database, const QByteArray& name);

    ChunkStore(const QString& officeFile, const seal::SecretBytes& key);

    /// Copies a content that was just added, so that the day's backup need not. Where it cannot, as on a full
    /// disk or before the first backup, nothing happens: the next backup copies what is missing.
    void keep(const Store& store, const QByteArray& content) const;

private:
    QString path_;
    const seal::SecretBytes& key_;
};
