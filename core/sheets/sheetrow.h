#pragma once

#include "core/sheets/layout.h"
#include "core/work/registration.h"

/// One row of a sheet as a person and what it says of their case. What it does not say is as in a new record.
struct SheetRow {
    int number = 0; ///< as spreadsheets count, from 1
    QString caseNumber;
    NewPerson person;
    CaseFile file; ///< countries, area and days only
    QStringList problems; ///< in words, with their column; where there are any, it is refused

    QString name() const; ///< as the row writes it
};

/// Understands one row by the same rules as the forms have.
SheetRow rowOf(const Sheet& sheet, const Layout& layout, int row, QDate today);
bool isEmptyRow(const Sheet& sheet, int row);
