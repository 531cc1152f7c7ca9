#pragma once

#include "core/store/changelog.h"
#include "core/store/digest.h"
#include "core/store/recordtable.h"

#include <functional>
#include <span>

/// How the values of a field that several replicas wrote come together.
class MergeRule {
public:
    virtual ~MergeRule() = default;

    /// Whether the author of `change` had seen the value of `dot` when writing: then the change replaces it,
    /// else the two are concurrent. `context` is what the author held.
    virtual bool covers(const Change& change, const VersionVector& context, const Dot& dot) const;
    /// The values that stay alive when `incoming` joins them, the one to show first; `covered` tells which of
    /// the values before it replaces. Of a fact nothing is ever replaced and the earliest is shown, so that a
    /// second insertion of the same fact is seen by all and believed by none.
    virtual QList<Alive> merged(const QList<Alive>& before, const Alive& incoming, Nature nature,
        const Origins& origins, const std::function<bool(const Dot&)>& covered) const;
};

/// Of a fact inserted more than once, leaves only the earliest insertion shown, also in what that one left
/// unset. `columns` are all its known fields, `unknown` what a newer program wrote.
void showEarliest(std::span<AliveValues> columns, const QList<Alive>& unknown, const Origins& origins);

/// Brings changes into the record tables: the same way for what is typed here, what comes from elsewhere and
/// what is replayed. The order in which changes arrive must be causal; any such order gives the same records.
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
    /// Another rule than the right one, to see that tests notice. `rule` must outlive the merge.
    void setRule(const MergeRule& rule) { rule_ = &rule; }

private:
    struct Fields {
        explicit Fields(qsizetype columns) : known(columns) { }
        ColumnValues known;
        QList<std::pair<int, QByteArray>> unknown;
    };
    Fields fieldsOf(const Change& change, const KindInfo* kind) const;
    void insert(const Change& change, const Fields& fields, RecordTable& table, Version& version);
    void insertAgain(const Change& change, const Fields& fields, RecordTable& table, Version& version);
    void update(const Change& change, const Fields& fields, RecordTable& table, Version& version);
    void mergeColumn(const Change& change, RecordTable& table, int column, ColumnValues& values,
        Version& version, QList<QByteArray>& kept);
    void keepUnknown(const Change& change, const Fields& fields, Nature nature);
    bool covers(const Change& change, const Dot& dot) const;
    void addDigest(DigestSum& sum, const Uuid& record, const KindInfo* kind, const Version& version,
        bool subtract) const;

    sql::Database& database_;
    const Registry& registry_;
    Origins& origins_;
    ChangeLog& log_;
    const MergeRule* rule_;
    SideTable siblings_;
    SideTable unknown_;
    QHash<int, std::shared_ptr<RecordTable>> tables_;
};
