#pragma once

#include "core/sql/database.h"
#include "core/store/change.h"
#include "core/store/registry.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>

/// Values by column, in the order of KindInfo::fields; the bits of `set` say which of them a change sets.
struct ColumnValues {
    explicit ColumnValues(qsizetype columns) : values(columns) { }
    QVarLengthArray<Value, 48> values;
    quint64 set = 0;

    void put(int column, const Value& value)
    {
        values[column] = value;
        set |= quint64(1) << column;
    }
    bool has(int column) const { return set >> column & 1; }
};

/// Which record: ids are looked for within their case, where a case's records lie together.
struct RecordKey {
    Uuid caseId; ///< null where the record belongs to no case
    Uuid record;
};

/// The rows of one kind of record, without any knowledge of what the fields mean.
class RecordTable {
public:
    RecordTable(sql::Database& database, const KindInfo& kind);

    const KindInfo& kind() const { return kind_; }
    int columns() const { return int(kind_.fields.size()); }
    std::optional<Version> version(const RecordKey& key); ///< nothing where there is no such row
    QByteArray value(const RecordKey& key, int column); ///< encoded
    /// Columns not in `values` get what they hold while never set. False, and nothing done, where there is
    /// such a row.
    bool insert(const RecordKey& key, const ColumnValues& values, Version& version);
    void update(const RecordKey& key, const ColumnValues& values, Version& version);
    /// The same in one statement: `accept` sees the version there and makes it the new one. False, and
    /// nothing done, where it declines or there is no such row.
    bool rewrite(const RecordKey& key, const ColumnValues& values,
        const std::function<bool(Version& version)>& accept);

private:
    sql::Statement& update(quint64 set, bool decided);
    /// Binds what WHERE asks for; returns the next place.
    int bindKey(sql::Statement& statement, int place, const RecordKey& key) const;
    int bindValues(sql::Statement& statement, int place, const ColumnValues& values) const;

    sql::Database& database_;
    const KindInfo& kind_;
    QByteArray where_;
    sql::Statement version_;
    sql::Statement insert_;
    // By the columns they set, and whether they ask before.
    QHash<std::pair<quint64, bool>, std::shared_ptr<sql::Statement>> updates_;
};

/// A value that no later change has replaced, and the change that wrote it.
struct Alive {
    Dot dot;
    QByteArray value; ///< encoded
};

/// The values of one field that no later change has replaced; where the dot of `shown` is null, the field
/// shows as never set.
struct AliveValues {
    Alive shown;
    QList<Alive> others;
};

/// The two side tables of alive values: `sibling` and `unknown_field`. Both have the same shape.
class SideTable {
public:
    SideTable(sql::Database& database, const QByteArray& name) : database_(database), name_(name) { }

    QList<Alive> of(const RecordKey& key, int field) const;
    void replace(const RecordKey& key, int field, int kind, const QList<Alive>& alive);
    bool holds(const RecordKey& key) const;
    /// `visit(field, alive)` for everything kept of a record.
    template <class Visit>
    void each(const RecordKey& key, Visit visit) const
    {
        database_.each(
            "SELECT field, origin, seq, hlc, value FROM " + name_
                + " WHERE case_id = ? AND record = ? ORDER BY field, origin, seq",
            [&](sql::Row& row) {
                visit(row.at<int>(0),
                    Alive{{row.at<int>(1), row.at<qint64>(2), row.at<qint64>(3)}, row.at<QByteArray>(4)});
            },
            idValue(key.caseId), idValue(key.record));
    }

private:
    sql::Database& database_;
    QByteArray name_;
};
