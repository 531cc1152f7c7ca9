#pragma once

#include "core/sql/database.h"
#include "core/store/chainheads.h"
#include "core/store/logentry.h"
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

    /// Writes the change. It must be its origin's next one. Its row and its origin's head may come later, but
    /// all that reads the log here sees it.
    void append(const Change& change);
    /// The same for one that came in a snapshot: it is in no chain.
    void keep(const Change& change);
    /// Everything appended is in the file, and the origins' heads are those of their last changes.
    void settle();
    /// The chain's hash behind `change`, when `before` is the hash it follows on.
    seal::Hash chained(const seal::Hash& before, const Change& change) const;

    /// The whole log in the order of arrival. Throws Failure where an entry is damaged.
    template <class Visit>
    void each(Visit visit) const
    {
        visitAll(" ORDER BY n", visit);
    }
    /// The changes of one case (or, with a null id, of all records without one), in the order of arrival.
    template <class Visit>
    void eachOfCase(const Uuid& caseId, Visit visit) const
    {
        visitAll(" WHERE case_id = ? ORDER BY n", visit, idValue(caseId));
    }
    /// The log in the order of arrival, but for entries of which `known` covers all.
    template <class Visit>
    void eachSince(const VersionVector& known, Visit visit) const
    {
        flush();
        database_.each(
            QByteArray(LogEntry::columns) + " WHERE n >= ? ORDER BY n",
            [&](sql::Row& row) {
                if (known.at(row.at<int>(0)) < row.at<qint64>(1) + row.at<int>(2) - 1
                    && !LogEntry::read(row, visit))
                    damaged();
            },
            firstBeyond(known));
    }
    /// Call when a transaction was rolled back: what was kept of its rows is wrong.
    void forget();

private:
    template <class Visit, class... Args>
    void visitAll(const char* which, Visit visit, const Args&... args) const
    {
        flush();
        database_.each(
            QByteArray(LogEntry::columns) + which,
            [&](sql::Row& row) {
                if (!LogEntry::read(row, visit))
                    damaged();
            },
            args...);
    }
    [[noreturn]] static void damaged();
    void flush() const;
    qint64 firstBeyond(const VersionVector& known) const;
    const seal::Hash& actHash(qint64 n) const;
    const seal::Hash& contextHash(qint64 n) const;

    sql::Database& database_;
    Origins& origins_;
    ChainHeads heads_;
    mutable LogEntry entry_; ///< the last one, while more may come to it
    mutable sql::Statement insert_;
    struct KnownContext {
        VersionVector vector;
        seal::Hash hash;
    };
    const KnownContext& known(qint64 n) const;
    mutable std::unordered_map<qint64, KnownContext> contexts_;
    mutable qint64 lastAct_ = 0;
    mutable seal::Hash lastActHash_{};
};
