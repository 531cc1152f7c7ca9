#pragma once

#include "core/sql/database.h"
#include "core/store/registry.h"
#include "core/store/version.h"

#include <QHash>

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

/// The rows of one kind of record, without any knowledge of what the fields mean.
class RecordTable {
public:
    RecordTable(sql::Database& database, const KindInfo& kind);

    const KindInfo& kind() const { return kind_; }
    int columns() const { return int(kind_.fields.size()); }
    std::optional<Version> version(const Uuid& record); ///< nothing where there is no such row
    QByteArray value(const Uuid& record, int column); ///< encoded
    /// Columns not in `values` get what they hold while never set.
    void insert(const Uuid& record, const Uuid& caseId, const ColumnValues& values, Version& version);
    void update(const Uuid& record, const ColumnValues& values, Version& version);

private:
    sql::Database& database_;
    const KindInfo& kind_;
    sql::Statement version_;
    sql::Statement insert_;
    QHash<quint64, std::shared_ptr<sql::Statement>> updates_; // by the columns they set
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

    QList<Alive> of(const Uuid& record, int field) const;
    void replace(const Uuid& record, int field, int kind, const Uuid& caseId, const QList<Alive>& alive);
    bool holds(const Uuid& record) const;
    /// `visit(field, alive)` for everything kept of a record.
    template <class Visit>
    void each(const Uuid& record, Visit visit) const
    {
        database_.each(
            "SELECT field, origin, seq, hlc, value FROM " + name_
                + " WHERE record = ? ORDER BY field, origin, seq",
            [&](sql::Row& row) {
                visit(row.at<int>(0),
                    Alive{{row.at<int>(1), row.at<qint64>(2), row.at<qint64>(3)}, row.at<QByteArray>(4)});
            },
            idValue(record));
    }

private:
    static Value idValue(const Uuid& id)
    {
        return Value::ofBlob({reinterpret_cast<const char*>(id.bytes.data()), 16});
    }

    sql::Database& database_;
    QByteArray name_;
};
