#pragma once

#include "core/sheets/meaning.h"
#include "core/sheets/table.h"

class Store;

/// In which order day and month stand in dates that are texts: 03/04/1984.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// How a sheet is to be understood: asked of a person where it is not plain.
struct Layout {
    int sheet = 0; ///< of the file
    int headerRow = 0; ///< from 0; what stands above is not taken in
    QList<Meaning> columns; ///< what each says
    DateOrder dates = DateOrder::Unknown; ///< Unknown: to be asked
    QString scheme; ///< the system whose number the case number is

    int columnOf(Meaning meaning) const { return int(columns.indexOf(meaning)); }
};

/// What the sheet seems to be: the header row and what its columns say by their names, or as this file was
/// last told of columns with these names; the order of dates where some date leaves no doubt.
Layout guessedLayout(const Store& store, const Sheet& sheet, int number = 0);
/// The same where a person chose the header row.
Layout guessedLayout(const Store& store, const Sheet& sheet, int number, int headerRow);
/// Keeps what the columns say for the next sheet with the same headers.
void remember(Store& store, const Sheet& sheet, const Layout& layout);

QStringList headersOf(const Sheet& sheet, int headerRow);
/// By all texts in columns of dates. Unknown where there are both orders, or days up to 12 only.
DateOrder dateOrderOf(const Sheet& sheet, const Layout& layout);
/// Whether texts in columns of dates can be read in two ways, so that a person has to say which.
bool hasAmbiguousDates(const Sheet& sheet, const Layout& layout);
