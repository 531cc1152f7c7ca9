#pragma once

#include "core/domain/records/accountentry.h"
#include "core/domain/records/reconciliation.h"
#include "core/domain/statementfile.h"
#include "core/store/cashbook.h"
#include "core/work/desk.h"

/// Books a top-up, fee or transfer of an account in this laptop's custody; on no day to come and in no closed
/// period.
Result<Id<AccountEntry>> bookEntry(const Desk& desk, AccountEntry entry);
/// Records what was found in a cash box; whether it agrees with the book the reconciliation tells.
Result<Id<CashCount>> countCash(const Desk& desk, CashCount count);

/// What taking a statement in has done.
struct StatementTaken {
    int added = 0;
    int known = 0; ///< on file already: the same day, amount, text and reference as often
    int matched = 0; ///< to the one movement with that amount, near that day or with that reference
};
/// Takes a bank's statement in and matches what is certain: a line to the only movement of its amount that
/// names its reference, else to the only one within five days. The rest a person matches.
Result<StatementTaken> takeStatement(
    const Desk& desk, const Id<Account>& account, const QList<StatementEntry>& entries, const QString& batch);
/// Says which payment or entry a line is; the amounts must be the same. Where the programme parts the two
/// duties, who paid does not reconcile.
Result<Id<StatementMatch>> matchLine(const Desk& desk, StatementMatch match);

/// Where an account stands against what the bank says, or what was counted, on a day.
struct Reconciliation {
    Money book; ///< the balance by the entries
    Money outside; ///< by the statement's lines, or as counted; null where nothing is on file
    Money difference; ///< book − outside; null where nothing is on file
    QList<CashLine> openMovements; ///< of the book, on no statement yet; a bank account's only
    QList<StatementLine> openLines; ///< on the statement, in no book yet

    bool agrees() const { return !difference.isNull() && difference.minorUnits() == 0; }
};
Reconciliation reconciliationOf(const Store& store, const Account& account, QDate until);

/// Closes an account's book until a day, signed; afterwards nothing is booked into it but corrections, on
/// their own day. Refused while book and bank, or box, disagree, while a line of the statement is in no book,
/// and for a day that is not over.
Result<Id<PeriodClosure>> closePeriod(const Desk& desk, const Id<Account>& account, QDate until);
/// Passes an account on to another laptop, counted and signed; from then on only that one pays from it. Needs
/// the account, the laptop, who takes it and what was counted, which must be what the book says.
Result<Id<CustodyHandover>> handOver(const Desk& desk, CustodyHandover handover);
