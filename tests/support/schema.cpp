#include "tests/support/schema.h"

namespace {

QByteArray typeOf(const FieldInfo& field)
{
    const QByteArray types[] = {"", "INTEGER", "TEXT", "BLOB"};
    const QByteArray unset[] = {"", "0", "''", "x''"};
    const auto type = size_t(field.type);
    QByteArray sql = types[type];
    if (!field.nullable)
        sql += " NOT NULL DEFAULT " + unset[type];
    if (!field.owner.isEmpty())
        sql += " REFERENCES " + field.owner + " (id)";
    return sql;
}

} // namespace

QByteArray tableFor(const KindInfo& kind)
{
    QByteArray sql = "CREATE TABLE " + kind.table + " (\n    id BLOB NOT NULL PRIMARY KEY";
    if (kind.home == Home::Case)
        sql += ",\n    case_id BLOB NOT NULL";
    for (const FieldInfo& field : kind.fields)
        sql += ",\n    " + field.column + " " + typeOf(field);
    sql += ",\n    version BLOB NOT NULL\n) STRICT, WITHOUT ROWID;\n";
    if (kind.home == Home::Case)
        sql += "CREATE INDEX " + kind.table + "_by_case ON " + kind.table + " (case_id);\n";
    return sql;
}
