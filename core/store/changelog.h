#pragma once

#include "core/sql/database.h"
#include "core/store/origins.h"

#include <unordered_map>

/// The log of every change, hash-chained for each origin: the source of history, audit, exchange and replay.
/// It only grows. The caller holds the transaction.
class ChangeLog {
public:
    ChangeLog(sql::Database& database, Origins& origins);

    qint64 addAct(int origin, qint64 firstSeq, const ActInfo& act, const seal::Salt& salt);
    ActInfo act(qint64 n) const;
    qint64 lastAct() const; ///< 0 in an empty log
    seal::Salt actSalt(qint64 n) const;
    /// The act of that replica with that salt; 0 where it is not here yet.
    qint64 knownAct(int origin, const seal::Salt& salt) const;
    qint64 addContext(const VersionVector& vector);
    const VersionVector& context(qint64 n) const;

    /// Writes the change and moves its origin's chain on. The change must be the origin's next one.
    void append(const Change& change);
    /// The chain's hash behind `change`, when `before` is the hash it follows on.
    seal::Hash chained(const seal::Hash& before, const Change& change) const;

    /// The log from place `from` on, in the order of arrival.
    template <class Visit>
    void each(qint64 from, Visit visit) const
    {
        database_.each(
            QByteArray(columns) + " WHERE n >= ? ORDER BY n", [&](sql::Row& row) { visit(read(row)); }, from);
    }
    /// The changes of one case (or, with a null id, of all records without one), by record and order of
    /// arrival.
    template <class Visit>
    void eachOfCase(const Uuid& caseId, Visit visit) const
    {
        database_.each(
            QByteArray(columns) + " WHERE case_id = ? ORDER BY record, n",
            [&](sql::Row& row) { visit(read(row)); }, idValue(caseId));
    }
    template <class Visit>
    void eachOfRecord(const Uuid& caseId, const Uuid& record, Visit visit) const
    {
        database_.each(
            QByteArray(columns) + " WHERE case_id = ? AND record = ? ORDER BY n",
            [&](sql::Row& row) { visit(read(row)); }, idValue(caseId), idValue(record));
    }
    /// Call when a transaction was rolled back: what was kept of its rows is wrong.
    void forget();

private:
    static constexpr const char* columns
        = "SELECT origin, seq, hlc, context, act, kind, record, case_id, fields, salt FROM change";
    static Change read(sql::Row& row);
    const seal::Hash& actHash(qint64 n) const;
    const seal::Hash& contextHash(qint64 n) const;

    sql::Database& database_;
    Origins& origins_;
    sql::Statement insert_;
    struct KnownContext {
        VersionVector vector;
        seal::Hash hash;
    };
    const KnownContext& known(qint64 n) const;
    mutable std::unordered_map<qint64, KnownContext> contexts_;
    mutable qint64 lastAct_ = 0;
    mutable seal::Hash lastActHash_{};
};
