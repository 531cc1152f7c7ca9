#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

/// One cell as its file holds it, before anybody says what it means.
struct Cell {
    enum class Type {
        Empty,
        Text,
        Number, ///< "250.5"
        Date, ///< a day of the calendar: "2014-05-01"
        Truth, ///< "1" or "0"
        Formula, ///< whose file holds no result of it
    };
    Type type = Type::Empty;
    QString text;

    friend bool operator==(const Cell&, const Cell&) = default;
};

/// One sheet of a file: its rows from the first on, each up to its last cell that holds something.
struct Sheet {
    QString name;
    QList<QList<Cell>> rows;
    int merged = 0; ///< ranges of merged cells; downward each row got their value
    int formulas = 0; ///< cells whose value was computed when the file was saved
    int rowsLeftOut = 0, columnsLeftOut = 0; ///< beyond what is read

    /// The cell, an empty one where the row is shorter.
    Cell at(qsizetype row, qsizetype column) const
    {
        return row < rows.size() ? rows[row].value(column) : Cell();
    }
    qsizetype width() const; ///< of the widest row

    friend bool operator==(const Sheet&, const Sheet&) = default;
};

/// A spreadsheet as it was read.
struct SheetFile {
    QByteArray format; ///< "xlsx", "ods", "csv"
    QList<Sheet> sheets;
    QString encoding; ///< of a CSV, as it was read
    QStringList encodings; ///< it may as well be one of these, the likeliest first; one where it is certain
    QString separator; ///< of a CSV

    friend bool operator==(const SheetFile&, const SheetFile&) = default;
};

/// How far a sheet is read; what lies beyond is counted.
inline constexpr int mostRows = 100'000, mostColumns = 256, mostCells = 4'000'000, mostLetters = 32'767;

/// The form in which homeward-reader hands a file on.
QByteArray encoded(const SheetFile& file);
/// Nothing is trusted: an error where the bytes are no such form or hold more than is ever read.
Result<SheetFile> decodedSheets(const QByteArray& bytes);
