#pragma once

#include "core/domain/records/casefile.h"
#include "core/store/changelog.h"
#include "core/store/registry.h"

class Store;

/// One field that one act set: from what to what.
struct HistoryEntry {
    qint64 act = 0;
    ActInfo info;
    const KindInfo* kind = nullptr;
    const FieldInfo* field = nullptr;
    Uuid record;
    QByteArray before; ///< encoded; empty where the record was new
    QByteArray after; ///< encoded
    Currency currency; ///< of an amount
    std::optional<int> exponent = {}; ///< of a rate

    /// Both in words; a reference says which kind of id it is, a blob how long it is.
    QString beforeText() const { return text(before); }
    QString afterText() const { return text(after); }

private:
    QString text(const QByteArray& encoded) const;
};

/// What was done to a case, in the order of the clocks; signatures are left out. Only what this program
/// knows.
QList<HistoryEntry> historyOf(const Store& store, const Id<CaseFile>& caseId);
