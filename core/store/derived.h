#pragma once

#include "core/base/progress.h"
#include "core/sql/database.h"
#include "core/store/registry.h"

#include <QHash>

/// Keeps up what is computed from the records of a case: its line in lists and what finds its people. What
/// changed is noted while it is written. Before the commit a little is derived at once; of much it is only
/// kept that it is stale, until `freshen`. Does nothing for a registry without persons.
class Derived {
public:
    Derived(sql::Database& database, const Registry& registry);

    /// A record of that kind and case was written, or is about to be.
    void note(int kind, const Uuid& caseId)
    {
        const int what = kinds_.value(kind);
        if (what == 0)
            return;
        cases_[caseId] |= what;
        ++notes_;
    }
    void flush(); ///< within the transaction of what was noted
    void forget(); ///< that transaction was rolled back
    /// Derives what is stale, in transactions of its own. `progress` counts cases.
    void freshen(Progress& progress);
    /// Makes all stale where other rules derived what is there.
    void bringUp();

private:
    /// Money is only noted as stale: its rules lie above the store.
    enum What { Line = 1, Names = 2, Numbers = 4, All = 7, Money = 8 };
    void noteMoney(const Registry& registry);
    void derive(const Uuid& caseId, int what);

    sql::Database& database_;
    QHash<int, int> kinds_; ///< what is derived from a kind of record
    QHash<Uuid, int> cases_;
    int notes_ = 0;
};

/// How it was derived: changes with the rules of names, with ICU and with these tables.
QByteArray derivedStamp();

void deriveCaseLine(sql::Database& database, const Uuid& caseId);
void deriveNames(sql::Database& database, const Uuid& caseId);
void deriveNumbers(sql::Database& database, const Uuid& caseId);
