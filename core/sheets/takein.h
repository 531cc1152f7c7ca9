#pragma once

#include "core/sheets/plan.h"
#include "core/store/manyacts.h"

/// What became of a sheet.
struct SheetReport {
    ActRange acts; ///< by which all of it is taken back; empty where nothing was written
    int households = 0, members = 0, changed = 0, same = 0;
    int refused = 0, undecided = 0, skipped = 0;

    QStringList words() const; ///< a line for each that is not 0
};

/// Writes what the plan says, by the acts that the forms use, in one transaction: where one of them fails or
/// `progress` cancels, nothing is written. Rows that are refused or not decided stay behind.
Result<SheetReport> takeIn(const Desk& desk, const Sheet& sheet, const SheetPlan& plan, Progress& progress);

/// The last sheet that was taken in, for taking it back later; empty where there is none.
ActRange lastTakenIn(const Store& store);

/// The rows that stay behind, as a CSV with their headers and a column with the reasons: corrected, it can be
/// taken in again.
QByteArray errorFile(const Sheet& sheet, const SheetPlan& plan);
