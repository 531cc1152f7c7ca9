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
/// guard the record tables. Fails with NewerVersion where a later program wrote the file.
/// Before a file with records is changed its backup must have been made (see OfficeFile).
Result<void> migrate(sql::Database& database, const Registry& registry);

/// The tables whose guarding triggers are missing, changed or too many; empty in a sound file.
QStringList brokenGuards(const sql::Database& database, const Registry& registry);
