#pragma once

#include "core/base/entropy.h"
#include "core/seal/signing.h"
#include "core/store/changelist.h"
#include "core/store/conflict.h"
#include "core/store/derived.h"
#include "core/store/listeners.h"
#include "core/store/merge.h"
#include "core/store/records.h"
#include "core/store/scope.h"

#include <functional>

class Act;

/// What a store takes from outside: it owns none of it.
struct Surroundings {
    const Clock& clock;
    Entropy& entropy;
};

/// Everything in one data file: reading by `of<Record>()`, writing by an Act, exchange by change lists.
/// One thread at a time. Throws Failure where the machine fails.
class Store {
public:
    /// `database` holds the newest schema. A file without an own replica gets one, signed for by `device`.
    Store(sql::Database database, const Registry& registry, Surroundings around, seal::SigningKey device);
    /// A store that lives in memory, for tests; the schema is copied from a template made once.
    static std::unique_ptr<Store> inMemory(Surroundings around);

    template <class Record>
    Records<Record> of() const
    {
        return Records<Record>(database_);
    }
    template <class Record>
    Id<Record> newId()
    {
        return Id<Record>(ids_.next(around_.clock, around_.entropy));
    }
    const Registry& registry() const { return registry_; }
    const std::optional<Scope>& scope() const { return scope_; } ///< nothing: the file is a whole office's
    const Clock& clock() const { return around_.clock; }
    sql::Database& database() { return database_; }
    const sql::Database& database() const { return database_; }
    const Origins& origins() const { return origins_; }
    const ChangeLog& log() const { return log_; }
    Merge& merge() { return merge_; }
    const seal::SigningKey& device() const { return device_; }

    std::optional<QByteArray> setting(const QByteArray& name) const;
    QList<QByteArray> settings(const QByteArray& beginning) const; ///< the names that begin so, by name
    void setSetting(const QByteArray& name, const QByteArray& value);

    Seen seen() const;
    /// All changes the other has not, in this file's order of arrival.
    ChangeList changesSince(const Seen& seen) const;
    /// The same in lists of about `most` changes; `visit` must not write.
    void eachPiece(
        const Seen& seen, qsizetype most, const std::function<void(const ChangeList& piece)>& visit) const;
    /// Takes foreign changes in, whole or not at all; returns how many were new. Refused are a list whose
    /// predecessors are missing, a wrong signature or chain, a value that does not fit, a forked replica.
    Result<int> take(const ChangeList& list);
    /// The same piece by piece; lists and searches miss it until `freshen`, so that several can be taken.
    Result<int> take(const ChangeSource& source);
    /// All fields with more than one living value that say different things, in order of record.
    QList<Conflict> conflicts() const;
    QList<Conflict> conflicts(const Uuid& caseId) const; ///< those of one case
    DigestSum digest(const Uuid& caseId) const;
    DigestSum digest() const; ///< of the whole file
    /// Derives what much that was written at once has left stale: lists and searches miss it until then.
    void freshen(Progress& progress) { derived_.freshen(progress); }
    void freshen();
    /// From now on the file writes as a new replica, so that a restored one uses no sequence number twice.
    void beginIncarnation(int incarnation);
    Listeners& listeners() { return listeners_; }
    void noteContent(const QByteArray& content); ///< added here: told of when it is in the file

private:
    friend class Act;
    friend class Batch;
    friend class Intake;
    friend class Filling;

    qint64 ownContext();
    seal::Salt newSalt();
    void apply(const Change& change, DigestChanges& digests, bool isFirst = false);
    void writeDerived(DigestChanges& digests);
    void signHead();
    void tellCommitted();
    qint64 nextHlc();
    void reload();

    sql::Database database_;
    const Registry& registry_;
    Surroundings around_;
    RisingUuids ids_;
    seal::SigningKey device_;
    Origins origins_;
    std::optional<Scope> scope_;
    ChangeLog log_;
    Merge merge_;
    Derived derived_;
    qint64 ownContext_ = 0;
    Act* innermost_ = nullptr;
    int depth_ = 0; ///< acts and batches open at the moment
    DigestChanges pending_;
    Listeners listeners_;
    std::array<seal::Salt, 256> salts_{}; ///< drawn together: asking the system costs more than the bytes
    size_t saltsUsed_ = salts_.size();
};
