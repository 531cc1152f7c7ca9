#pragma once

#include "core/base/progress.h"
#include "core/sheets/table.h"

/// How a CSV is written, where a person said so.
struct CsvChoice {
    QString encoding;
    QString separator;
};

/// Reads a spreadsheet by the reader, away from the key; a second or more: call it in a job. What it refuses
/// comes back with the reason and what to do: a password, an old format, something that is no sheet at all.
Result<SheetFile> readSheetFile(const QString& path, const CsvChoice& choice, Progress& progress);
