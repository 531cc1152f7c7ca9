#pragma once

#include "app/homeward-reader/answer.h"

/// Reads an XLSX, ODS or CSV by what its bytes are, whatever its name; "--encoding NAME" says how the letters
/// of a CSV are written. Refuses with "empty", "password", "not-a-sheet", "old-format", "damaged",
/// "too-large", "inline-texts", "encoding".
Answer readSheet(const QByteArray& file, const QStringList& arguments);
