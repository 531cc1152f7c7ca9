#pragma once

#include "core/base/result.h"

namespace sql {
class Database;
}
class Registry;

/// Which schema a file has and which this program writes, counted in scripts run.
int schemaOf(const sql::Database& database);
int newestSchema();

/// Brings the file up to the newest schema, one numbered script at a time, and sets up the triggers that
/// help to guard the record tables. Fails with NewerVersion where a later program wrote the file.
/// Before a file with records is changed its backup must have been made (see OfficeFile).
Result<void> migrate(sql::Database& database, const Registry& registry);

/// The check that refuses an insert or update of a table's rows by any other program. It names all columns,
/// since SQLite leaves a check out that names none of the columns written.
QByteArray guardOf(const QByteArray& table, const QByteArray& columns);

/// The guards that are missing, changed or too many; empty in a sound file.
QStringList brokenGuards(const sql::Database& database, const Registry& registry);
