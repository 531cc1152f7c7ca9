#pragma once

#include "core/sheets/table.h"

/// What an XLSX or ODS holds, as liborcus reads it; throws what it throws.
QList<Sheet> sheetsOfXlsx(const QByteArray& file);
QList<Sheet> sheetsOfOds(const QByteArray& file);
