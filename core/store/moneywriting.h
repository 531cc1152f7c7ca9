#pragma once

#include "core/store/moneylist.h"

/// The lines of one case, to replace those it had.
struct MoneyOfCase {
    Id<CaseFile> caseId;
    QList<MoneyLine> lines;
};

/// Cases that changed since their lines were derived, at most `limit`.
QList<Id<CaseFile>> staleMoney(const Store& store, int limit);
int staleMoneyCount(const Store& store);
/// Writes the lines; the cases are fresh then. In one transaction; not while an act is open.
void replaceMoneyLines(Store& store, const QList<MoneyOfCase>& cases);
/// Makes all cases stale, where other rules derived their lines.
void staleAllMoney(Store& store);
