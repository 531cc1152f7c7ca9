#pragma once

#include "core/domain/records/programme.h"
#include "core/domain/rules/ledger.h"
#include "core/store/store.h"

/// What the money of the file is told apart by.
enum class BudgetBy {
    Programme,
    FundingLine,
    Package, ///< with those it was carried from
    Person, ///< whoever a package is for alone; null for households and packages that several share
    Case,
    Category,
    Office, ///< of return
    Month, ///< when it is due, was paid, came back or was delivered; the budget itself has none
};

/// Where the money of one programme, package … stands, in one currency.
struct BudgetRow {
    Uuid id; ///< null where the row is told apart by `code`, or belongs to none
    QString code; ///< of a category; "2014-07" of a month
    Budget sums;
};

/// All of the file, or of one programme, in the order of ids or codes; where one has entries in two
/// currencies it has a row of each. Added up by the file from the entries alone, as `budgetOf` does for one
/// package: instalments and requests of the plan in force, payments of any. What a funding line bears of
/// payments is what their splits say; what is not paid yet is split by the package's shares.
QList<BudgetRow> budgetTable(const Store& store, BudgetBy by, const Id<Programme>& only = {});

/// A figure of a Budget that entries can be shown of.
enum class BudgetFigure { Budget, Planned, Requested, Committed, Paid, Evidenced, Delivered, Recovered };

/// What a figure is the sum of.
struct BudgetEntry {
    int kind = 0; ///< of the record
    Uuid record;
    Id<CaseFile> caseId;
    QDate day;
    Money amount; ///< below zero for what came back of the money paid
};

/// The entries that the figure of that row is the sum of, to the cent, by day.
QList<BudgetEntry> budgetEntries(const Store& store, BudgetBy by, const BudgetRow& row, BudgetFigure figure,
    const Id<Programme>& only = {});
