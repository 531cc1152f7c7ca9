#pragma once

#include "core/base/id.h"
#include "core/domain/codec.h"
#include "core/sql/database.h"

struct CaseFile;

/// The records of one kind in the file, for reading; an Act writes them. Removed records are not seen.
template <class Record>
class Records {
public:
    explicit Records(const sql::Database& database) : database_(database) { }

    std::optional<Record> find(const Id<Record>& id) const
    {
        return database_.first(select("id = ?"), read, id);
    }
    QList<Record> ofCase(const Id<CaseFile>& caseId) const
    {
        static_assert(isOfCase<Record>);
        return database_.all(select("case_id = ? ORDER BY id"), read, caseId);
    }
    /// In the order they were made; those of cases in the order of their cases.
    QList<Record> all() const { return where(everything); }
    /// `condition` is SQL that ends in its order; its `?` are `args`.
    template <class... Args>
    QList<Record> where(const char* condition, const Args&... args) const
    {
        return database_.all(select(condition), read, args...);
    }
    template <class... Args>
    std::optional<Record> firstWhere(const char* condition, const Args&... args) const
    {
        return database_.first(select(condition), read, args...);
    }
    /// Visits one after another, for what is too much to hold at once.
    template <class Visit>
    void each(Visit visit) const
    {
        database_.each(select(everything), [&](sql::Row& row) { visit(read(row)); });
    }

private:
    static constexpr const char* everything
        = isOfCase<Record> ? "TRUE ORDER BY case_id, id" : "TRUE ORDER BY id";

    static Record read(sql::Row& row)
    {
        Record record;
        int column = 0;
        record.id = row.at<Id<Record>>(column++);
        if constexpr (isOfCase<Record>)
            record.caseId = row.at<Id<CaseFile>>(column++);
        forEachField<Record>([&](const auto& field) {
            using T = std::decay_t<decltype(record.*field.member)>;
            Value parts[Codec<T>::parts];
            for (Value& part : parts)
                part = row.value(column++);
            Codec<T>::take(record.*field.member, parts);
        });
        return record;
    }

    static QByteArray select(const char* condition)
    {
        static const QByteArray start = [] {
            QByteArray sql = isOfCase<Record> ? "SELECT id, case_id" : "SELECT id";
            forEachField<Record>([&](const auto& field) {
                using T = std::decay_t<decltype(std::declval<Record>().*field.member)>;
                sql += ", " + QByteArray(field.column);
                if constexpr (Codec<T>::parts == 2)
                    sql += ", " + QByteArray(field.column) + Codec<T>::suffix;
            });
            sql += QByteArray(" FROM ") + Description<Record>::kind.table;
            return sql + (isFact<Record> ? " WHERE " : " WHERE removed = 0 AND ");
        }();
        return start + condition;
    }

    const sql::Database& database_;
};
