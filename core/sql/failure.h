#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace sql {

/// The failure that SQLite's result code stands for, with the sentence for the person at the screen.
/// The detail holds SQLite's own words and the SQL, never a bound value.
Failure failure(int code, const QString& detail);

} // namespace sql
