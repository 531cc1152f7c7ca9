#pragma once

#include "core/store/history.h"
#include "core/work/desk.h"

/// A record that was taken out of its case and can come back.
struct RemovedRecord {
    qint64 act = 0; ///< that removed it: what `takeBack` takes
    ActInfo info;
    const KindInfo* kind = nullptr;
    Uuid record;
    QString what; ///< what it said, in words: its first texts; empty where it said nothing
};

/// What was removed from the case and not brought back, the latest removal first.
QList<RemovedRecord> removedRecords(const Store& store, const Id<CaseFile>& caseId);
