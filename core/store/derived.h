#pragma once

#include "core/sql/database.h"
#include "core/store/registry.h"

#include <QSet>

/// Keeps up what is computed from the records of a case: its line in lists and what finds its people. What changed is
/// noted while it is written, and worked off once before the commit. Does nothing for a registry without persons.
class Derived {
public:
    Derived(sql::Database& database, const Registry& registry);

    /// A record of that kind and case was written, or is about to be.
    void note(int kind, const Uuid& caseId)
    {
        if (kinds_.contains(kind))
            cases_.insert(caseId);
    }
    void flush(); ///< within the transaction of what was noted
    void forget() { cases_.clear(); } ///< that transaction was rolled back
    /// Makes all anew where other rules made what is there. Takes about a second for 50,000 persons.
    void bringUp();

private:
    void makeAnew();

    sql::Database& database_;
    QSet<int> kinds_;
    QSet<Uuid> cases_;
};

/// How it was derived: changes with the rules of names, with ICU and with these tables.
QByteArray derivedStamp();

void deriveCaseLine(sql::Database& database, const Uuid& caseId);
void deriveNames(sql::Database& database, const Uuid& caseId);
void deriveNumbers(sql::Database& database, const Uuid& caseId);
