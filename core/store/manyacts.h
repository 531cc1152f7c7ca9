#pragma once

#include "core/store/reversal.h"

class Progress;

/// The acts from `first` to `last`, both included, as they are numbered in this file.
struct ActRange {
    qint64 first = 0;
    qint64 last = 0;

    bool isEmpty() const { return first == 0 || last < first; }
};

/// What has to be written into one case.
struct CaseWrites {
    Uuid caseId;
    QList<RecordWrite> writes;
};

/// What takes all acts of the range back, in every case they touched: fields say again what they said, what
/// the acts made is removed; a stage that was reached by registering stays with the case that goes. An error
/// that names the cases where a later edit, payment or event rests on them.
Result<QList<CaseWrites>> reversalOf(const Store& store, const ActRange& acts, Progress& progress);
