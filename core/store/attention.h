#pragma once

#include "core/domain/records/casefile.h"
#include "core/domain/records/officeenums.h"

class Store;
struct Staff;

// Which cases of the file ask for somebody. Each query names more cases than it must: the case's own agenda
// decides. None reads more of the file than a few times what it returns.

/// What narrows the cases.
struct AttentionFilter {
    QDate today;
    QDate from; ///< the first day that is looked at
    QDate until; ///< the last one
    Id<Staff> staff = {}; ///< whose cases and tasks; null: everybody's
    int limit = 300;
};

/// Cases in which money waits, a visit or a task is planned, a deadline runs after the return, or somebody
/// turns 18, each with its day within the filter; the earliest first. Money is known of the cases whose
/// worklists are fresh.
QList<Id<CaseFile>> casesToLookAt(const Store& store, const AttentionFilter& filter);
/// Cases in which an instalment has more than one payment, or the bank gave a payment back.
QList<Id<CaseFile>> casesToSettle(const Store& store, int limit);
/// The days of the filter on which money waits, each once.
QList<QDate> daysOfMoney(const Store& store, const AttentionFilter& filter);

struct FileSize {
    int cases = 0;
    int persons = 0;
};
FileSize sizeOf(const Store& store);

/// The query behind casesToLookAt, for a look at its plan.
extern const char* const attentionSql;
