#include "core/store/recordtable.h"

#include "core/store/change.h"

namespace {

QByteArray insertion(const KindInfo& kind)
{
    const qsizetype count = kind.fields.size() + (kind.home == Home::Case ? 3 : 2);
    QByteArray places("?");
    for (qsizetype i = 1; i < count; ++i)
        places += ", ?";
    return "INSERT INTO " + kind.table + " (" + kind.columns() + ", version) VALUES (" + places + ")";
}

} // namespace

RecordTable::RecordTable(sql::Database& database, const KindInfo& kind)
    : database_(database), kind_(kind),
      version_(database.prepare("SELECT version FROM " + kind.table + " WHERE id = ?")),
      insert_(database.prepare(insertion(kind)))
{
    Q_ASSERT_X(kind.fields.size() <= 64, "RecordTable", "a kind has at most 64 columns");
}

std::optional<Version> RecordTable::version(const Uuid& record)
{
    sql::Use query(version_);
    query->bind(1, idValue(record));
    if (!query->step())
        return std::nullopt;
    return Version::decoded(query->row().value(0).bytes, columns());
}

QByteArray RecordTable::value(const Uuid& record, int column)
{
    QByteArray encoded;
    database_.each(
        "SELECT " + kind_.fields[column].column + " FROM " + kind_.table + " WHERE id = ?",
        [&](sql::Row& row) { ByteWriter(encoded).value(row.value(0)); }, idValue(record));
    return encoded;
}

void RecordTable::insert(const Uuid& record, const Uuid& caseId, const ColumnValues& values, Version& version)
{
    int place = 1;
    insert_.bind(place++, idValue(record));
    if (kind_.home == Home::Case)
        insert_.bind(place++, idValue(caseId));
    for (int column = 0; column < columns(); ++column)
        insert_.bind(place++, values.has(column) ? values.values[column] : kind_.fields[column].unset());
    const QByteArray encoded = version.encoded();
    insert_.bind(place, Value::ofBytes(encoded));
    insert_.run();
}

void RecordTable::update(const Uuid& record, const ColumnValues& values, Version& version)
{
    auto& statement = updates_[values.set];
    if (!statement) {
        QByteArray sql = "UPDATE " + kind_.table + " SET version = ?";
        for (int column = 0; column < columns(); ++column)
            if (values.has(column))
                sql += ", " + kind_.fields[column].column + " = ?";
        statement = std::make_shared<sql::Statement>(database_.prepare(sql + " WHERE id = ?"));
    }
    const QByteArray encoded = version.encoded();
    int place = 1;
    statement->bind(place++, Value::ofBytes(encoded));
    for (int column = 0; column < columns(); ++column)
        if (values.has(column))
            statement->bind(place++, values.values[column]);
    statement->bind(place, idValue(record));
    statement->run();
}

QList<Alive> SideTable::of(const Uuid& record, int field) const
{
    return database_.all(
        "SELECT origin, seq, hlc, value FROM " + name_
            + " WHERE record = ? AND field = ? ORDER BY origin, seq",
        [](sql::Row& row) {
            Alive alive;
            row >> alive.dot.origin >> alive.dot.seq >> alive.dot.hlc >> alive.value;
            return alive;
        },
        idValue(record), field);
}

void SideTable::replace(
    const Uuid& record, int field, int kind, const Uuid& caseId, const QList<Alive>& alive)
{
    database_.run("DELETE FROM " + name_ + " WHERE record = ? AND field = ?", idValue(record), field);
    for (const Alive& one : alive)
        database_.run("INSERT INTO " + name_
                + " (record, field, origin, seq, hlc, kind, case_id, value)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            idValue(record), field, one.dot.origin, one.dot.seq, one.dot.hlc, kind, idValue(caseId),
            one.value);
}

bool SideTable::holds(const Uuid& record) const
{
    return database_.one<int>("SELECT 1 FROM " + name_ + " WHERE record = ? LIMIT 1", idValue(record))
        .has_value();
}
