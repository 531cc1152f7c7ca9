#pragma once

#include "core/sheets/table.h"

/// Reads lines of texts apart by commas, semicolons, tabs or bars, whichever part them alike.
Sheet sheetOfCsv(const QString& text, QChar separator);
/// The character that parts most of the first lines into the same number of cells; a comma where none does.
QChar separatorOf(const QString& text);
