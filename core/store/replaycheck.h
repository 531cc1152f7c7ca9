#pragma once

#include "core/store/findings.h"
#include "core/store/merge.h"
#include "core/store/sidecheck.h"

#include <map>

/// Replays the log record by record in memory, by the rule of merging, and compares what comes out with the
/// file: rows, their dots, siblings, unknown fields and the digest of each case. One pass; holds one case
/// at a time.
class ReplayCheck {
public:
    explicit ReplayCheck(CheckScope& scope);

    void run();

private:
    struct Table {
        const KindInfo* kind;
        sql::Statement row; // the columns, version
        qint64 rows = 0; // that the log accounts for
    };
    void replayCase(const Uuid& caseId);
    void take(const Change& change);
    void merge(AliveValues& values, const Change& change, const Alive& incoming) const;
    void finishRecord();
    void compareRow();
    void compareColumns(const sql::Row& row);
    void compareDigest(const Uuid& caseId);
    bool isElsewhere() const;
    void findRowsWithoutChange();
    void findDigestsWithoutCase();
    RecordName name() const { return {kindNumber_, record_, caseId_}; }
    void find(const RecordName& record, const QString& sentence, const QString& detail = {});

    CheckScope& scope_;
    MergeRule rule_;
    std::map<int, Table> tables_;
    SideCheck siblings_;
    SideCheck unknownFields_;
    qint64 cases_ = 0;
    qint64 replayed_ = 0;
    DigestSum digest_; // of the case so far

    // The record at work.
    int kindNumber_ = 0;
    Uuid record_;
    Uuid caseId_;
    Table* table_ = nullptr; // null where this program does not know the kind
    QList<QByteArray> kept_; // its changes' fields, which the values below point to
    QVarLengthArray<AliveValues, 64> columns_;
    std::map<int, AliveValues> unknown_; // by field number
};
