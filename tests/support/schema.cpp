#include "tests/support/schema.h"

#include "core/store/kinds.h"
#include "core/store/migrations.h"

namespace {

QByteArray typeOf(const FieldInfo& field)
{
    const QByteArray types[] = {"", "INTEGER", "TEXT", "BLOB"};
    const QByteArray unset[] = {"", "0", "''", "x''"};
    const auto type = size_t(field.type);
    QByteArray sql = types[type];
    if (!field.nullable)
        sql += " NOT NULL DEFAULT " + unset[type];
    return sql;
}

/// Within a case what is named lies in the same case.
QByteArray ownerOf(const KindInfo& kind, const FieldInfo& field)
{
    const KindInfo* owner = homewardKinds().find(field.owner);
    const bool inCase = kind.home == Home::Case && owner && owner->home == Home::Case;
    return ",\n    FOREIGN KEY (" + (inCase ? "case_id, " : QByteArray()) + field.column + ") REFERENCES "
        + field.owner + (inCase ? " (case_id, id)" : " (id)");
}

} // namespace

QByteArray tableFor(const KindInfo& kind)
{
    const bool inCase = kind.home == Home::Case;
    QByteArray sql = "CREATE TABLE " + kind.table + " (\n    id BLOB NOT NULL";
    sql += inCase ? ",\n    case_id BLOB NOT NULL" : " PRIMARY KEY";
    for (const FieldInfo& field : kind.fields)
        sql += ",\n    " + field.column + " " + typeOf(field);
    sql += ",\n    version BLOB NOT NULL";
    if (inCase)
        sql += ",\n    PRIMARY KEY (case_id, id)";
    for (const FieldInfo& field : kind.fields)
        if (!field.owner.isEmpty())
            sql += ownerOf(kind, field);
    sql += ",\n    " + guardOf(kind.table, kind.columns() + ", version") + "\n) STRICT, WITHOUT ROWID;\n";
    if (inCase)
        sql += "CREATE INDEX " + kind.table + "_by_id ON " + kind.table + " (id);\n";
    return sql;
}
