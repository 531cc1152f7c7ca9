#pragma once

#include "core/store/changelog.h"
#include "core/store/digest.h"
#include "core/store/mergerule.h"

/// Brings changes into the record tables: the same way for what is typed here, what comes from elsewhere and
/// what is replayed. The order in which changes arrive must be causal; any such order gives the same records.
/// The caller holds the transaction and opens the guard.
class Merge {
public:
    Merge(sql::Database& database, const Registry& registry, Origins& origins, ChangeLog& log);

    /// Applies one change that is not yet in the records, and notes what it does to its case's digest.
    /// Throws Failure where a value does not fit its column: check foreign changes with `problem` first.
    /// `isFirst` tells that the record must not be here yet, which spares looking for it: a Failure where it
    /// is.
    void apply(const Change& change, DigestChanges& digests, bool isFirst = false);
    /// Why the change cannot be applied, in technical words; empty where it can.
    QString problem(const Change& change) const;
    RecordTable& table(const KindInfo& kind);
    /// Another rule than the right one, to see that tests notice. `rule` must outlive the merge.
    void setRule(const MergeRule& rule) { rule_ = &rule; }

private:
    static RecordKey keyOf(const Change& change) { return {change.caseId, change.record}; }
    struct Fields {
        explicit Fields(qsizetype columns) : known(columns) { }
        ColumnValues known;
        QList<std::pair<int, QByteArray>> unknown;
    };
    Fields fieldsOf(const Change& change, const KindInfo* kind) const;
    bool insert(const Change& change, const Fields& fields, RecordTable& table, Version& version);
    bool applyFirst(const Change& change, const Fields& fields, RecordTable& table, DigestChanges& digests);
    bool applyPlain(const Change& change, const Fields& fields, RecordTable& table, DigestChanges& digests);
    void applyUnknown(const Change& change, const Fields& fields, DigestChanges& digests);
    void insertAgain(const Change& change, const Fields& fields, RecordTable& table, Version& version);
    void update(const Change& change, const Fields& fields, RecordTable& table, Version& version);
    void mergeColumn(const Change& change, RecordTable& table, int column, ColumnValues& values,
        Version& version, QList<QByteArray>& kept);
    void keepUnknown(const Change& change, const Fields& fields, Nature nature);
    bool covers(const Change& change, const Dot& dot) const;
    bool meetsUnseen(
        const Change& change, const Fields& fields, const KindInfo& kind, const Version& version) const;
    void addDigest(DigestChanges& digests, const Change& change, const KindInfo* kind, const Version& version,
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
