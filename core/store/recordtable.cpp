#include "core/store/recordtable.h"

namespace {

QByteArray insertion(const KindInfo& kind)
{
    const qsizetype count = kind.fields.size() + (kind.home == Home::Case ? 3 : 2);
    QByteArray places("?");
    for (qsizetype i = 1; i < count; ++i)
        places += ", ?";
    return "INSERT INTO " + kind.table + " (" + kind.columns() + ", version) VALUES (" + places
        + ") ON CONFLICT DO NOTHING";
}

} // namespace

RecordTable::RecordTable(sql::Database& database, const KindInfo& kind)
    : database_(database), kind_(kind),
      where_(kind.home == Home::Case ? " WHERE case_id = ? AND id = ?" : " WHERE id = ?"),
      version_(database.prepare("SELECT version FROM " + kind.table + where_)),
      insert_(database.prepare(insertion(kind)))
{
    Q_ASSERT_X(kind.fields.size() <= 64, "RecordTable", "a kind has at most 64 columns");
}

int RecordTable::bindKey(sql::Statement& statement, int place, const RecordKey& key) const
{
    if (kind_.home == Home::Case)
        statement.bind(place++, idValue(key.caseId));
    statement.bind(place++, idValue(key.record));
    return place;
}

std::optional<Version> RecordTable::version(const RecordKey& key)
{
    sql::Use query(version_);
    bindKey(version_, 1, key);
    if (!query->step())
        return std::nullopt;
    return Version::decoded(query->row().value(0).bytes, columns());
}

QByteArray RecordTable::value(const RecordKey& key, int column)
{
    QByteArray encoded;
    sql::Statement statement
        = database_.prepare("SELECT " + kind_.fields[column].column + " FROM " + kind_.table + where_);
    bindKey(statement, 1, key);
    if (statement.step())
        ByteWriter(encoded).value(statement.row().value(0));
    return encoded;
}

bool RecordTable::insert(const RecordKey& key, const ColumnValues& values, Version& version)
{
    int place = 1;
    insert_.bind(place++, idValue(key.record));
    if (kind_.home == Home::Case)
        insert_.bind(place++, idValue(key.caseId));
    for (int column = 0; column < columns(); ++column)
        insert_.bind(place++, values.has(column) ? values.values[column] : kind_.fields[column].unset());
    const QByteArray encoded = version.encoded();
    insert_.bind(place, Value::ofBytes(encoded));
    insert_.run();
    return insert_.hasChanged();
}

sql::Statement& RecordTable::update(quint64 set, bool decided)
{
    auto& statement = updates_[{set, decided}];
    if (!statement) {
        QByteArray sql = "UPDATE " + kind_.table + " SET version = " + (decided ? "homeward_after()" : "?");
        for (int column = 0; column < columns(); ++column)
            if (set >> column & 1)
                sql += ", " + kind_.fields[column].column + " = ?";
        sql += where_ + (decided ? " AND homeward_before(version)" : "");
        statement = std::make_shared<sql::Statement>(database_.prepare(sql));
    }
    return *statement;
}

int RecordTable::bindValues(sql::Statement& statement, int place, const ColumnValues& values) const
{
    for (int column = 0; column < columns(); ++column)
        if (values.has(column))
            statement.bind(place++, values.values[column]);
    return place;
}

void RecordTable::update(const RecordKey& key, const ColumnValues& values, Version& version)
{
    sql::Statement& statement = update(values.set, false);
    const QByteArray encoded = version.encoded();
    statement.bind(1, Value::ofBytes(encoded));
    bindKey(statement, bindValues(statement, 2, values), key);
    statement.run();
}

bool RecordTable::rewrite(
    const RecordKey& key, const ColumnValues& values, const std::function<bool(Version& version)>& accept)
{
    sql::Statement& statement = update(values.set, true);
    const sql::Deciding deciding(database_, [&](std::string_view before) -> std::optional<QByteArray> {
        Version version = Version::decoded(before, columns());
        if (!accept(version))
            return std::nullopt;
        return version.encoded();
    });
    bindKey(statement, bindValues(statement, 1, values), key);
    statement.run();
    return statement.hasChanged();
}

QList<Alive> SideTable::of(const RecordKey& key, int field) const
{
    return database_.all(
        "SELECT origin, seq, hlc, value FROM " + name_
            + " WHERE case_id = ? AND record = ? AND field = ? ORDER BY origin, seq",
        [](sql::Row& row) {
            Alive alive;
            row >> alive.dot.origin >> alive.dot.seq >> alive.dot.hlc >> alive.value;
            return alive;
        },
        idValue(key.caseId), idValue(key.record), field);
}

void SideTable::replace(const RecordKey& key, int field, int kind, const QList<Alive>& alive)
{
    database_.run("DELETE FROM " + name_ + " WHERE case_id = ? AND record = ? AND field = ?",
        idValue(key.caseId), idValue(key.record), field);
    for (const Alive& one : alive)
        database_.run("INSERT INTO " + name_
                + " (record, field, origin, seq, hlc, kind, case_id, value)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            idValue(key.record), field, one.dot.origin, one.dot.seq, one.dot.hlc, kind, idValue(key.caseId),
            one.value);
}

bool SideTable::holds(const RecordKey& key) const
{
    return database_
        .one<int>("SELECT 1 FROM " + name_ + " WHERE case_id = ? AND record = ? LIMIT 1", idValue(key.caseId),
            idValue(key.record))
        .has_value();
}
