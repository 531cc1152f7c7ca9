#pragma once

#include "core/store/changelog.h"
#include "core/store/digest.h"
#include "core/store/recordtable.h"

/// The values of a field that stay alive when `incoming` joins them, the one to show first.
/// `covered` tells of a dot whether the incoming change's author had seen it: those values are replaced, all
/// others are concurrent and stay. Of a fact nothing is ever replaced and the earliest is shown, so that a
/// second insertion of the same fact is seen by all and believed by none.
template <class Covered>
QList<Alive> merged(const QList<Alive>& before, const Alive& incoming, Nature nature, const Origins& origins,
    Covered covered)
{
    QList<Alive> alive;
    for (const Alive& one : before)
        if (!one.dot.isNull() && (nature == Nature::Fact || !covered(one.dot)))
            alive.append(one);
    alive.append(incoming);
    std::ranges::sort(alive, [&](const Alive& a, const Alive& b) {
        return nature == Nature::Fact ? origins.shownBefore(b.dot, a.dot) : origins.shownBefore(a.dot, b.dot);
    });
    return alive;
}

/// Brings changes into the record tables: the same way for what is typed here, what comes from elsewhere and what
/// is replayed. The order in which changes arrive must be causal; any such order gives the same records.
/// The caller holds the transaction and opens the guard.
class Merge {
public:
    Merge(sql::Database& database, const Registry& registry, Origins& origins, ChangeLog& log);

    /// Applies one change that is not yet in the records, and notes what it does to its case's digest.
    /// Throws Failure where a value does not fit its column: check foreign changes with `problem` first.
    void apply(const Change& change, DigestChanges& digests);
    /// Why the change cannot be applied, in technical words; empty where it can.
    QString problem(const Change& change) const;
    RecordTable& table(const KindInfo& kind);

private:
    struct Fields {
        explicit Fields(qsizetype columns) : known(columns) { }
        ColumnValues known;
        QList<std::pair<int, QByteArray>> unknown;
    };
    Fields fieldsOf(const Change& change, const KindInfo* kind) const;
    void insert(const Change& change, const Fields& fields, RecordTable& table, Version& version);
    void update(const Change& change, const Fields& fields, RecordTable& table, Version& version);
    void mergeColumn(const Change& change, RecordTable& table, int column, ColumnValues& values, Version& version,
        QList<QByteArray>& kept);
    void keepUnknown(const Change& change, const Fields& fields, Nature nature);
    bool covers(const Change& change, const Dot& dot) const;
    void addDigest(DigestSum& sum, const Uuid& record, const KindInfo* kind, const Version& version, bool subtract) const;

    sql::Database& database_;
    const Registry& registry_;
    Origins& origins_;
    ChangeLog& log_;
    SideTable siblings_;
    SideTable unknown_;
    QHash<int, std::shared_ptr<RecordTable>> tables_;
};
