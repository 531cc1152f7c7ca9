#include "core/store/adoption.h"

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/store/mergerule.h"

#include <QMap>

#include <algorithm>
#include <vector>

namespace {

struct Place {
    int kind = 0;
    RecordKey key;
};

/// Adopts what is kept of one record.
class Adopting {
public:
    Adopting(sql::Database& database, const KindInfo& kind, const RecordKey& key, const Origins& origins)
        : kind_(kind), key_(key), origins_(origins), rows_(database, kind), siblings_(database, "sibling"),
          unknown_(database, "unknown_field"), columns_(size_t(kind.fields.size()))
    {
    }
    /// False, and nothing done, where nothing of it is known.
    bool run()
    {
        std::optional<Version> version = rows_.version(key_);
        const bool isNew = !version;
        if (isNew)
            version.emplace(rows_.columns());
        readShown(*version, isNew);
        if (!readKept())
            return false;
        choose();
        ColumnValues values(rows_.columns());
        fill(values, *version);
        isNew ? void(rows_.insert(key_, values, *version)) : rows_.update(key_, values, *version);
        return true;
    }

private:
    void readShown(const Version& version, bool isNew)
    {
        for (int column = 0; column < rows_.columns() && !isNew; ++column) {
            columns_[size_t(column)].shown = {version.dot(column), rows_.value(key_, column)};
            columns_[size_t(column)].others = siblings_.of(key_, kind_.fields[column].number);
        }
    }
    bool readKept()
    {
        QMap<int, QList<Alive>> kept;
        unknown_.each(key_, [&](int field, const Alive& alive) { kept[field].append(alive); });
        for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
            const int column = kind_.indexOf(it.key());
            const bool fits = column >= 0 && std::ranges::all_of(*it, [&](const Alive& alive) {
                ByteReader reader(alive.value);
                return kind_.fields[column].takes(reader.value()) && !reader.failed();
            });
            if (!fits) {
                left_ += *it;
                continue;
            }
            columns_[size_t(column)].others += *it;
            adopted_.append(it.key());
        }
        return !adopted_.isEmpty();
    }
    /// Which value is shown, by the rules of the merge.
    void choose()
    {
        if (kind_.nature == Nature::Fact)
            return showEarliest(columns_, left_, origins_);
        for (AliveValues& column : columns_) {
            if (column.others.isEmpty())
                continue;
            if (!column.shown.dot.isNull())
                column.others.append(column.shown);
            std::ranges::sort(column.others,
                [&](const Alive& a, const Alive& b) { return origins_.shownBefore(a.dot, b.dot); });
            column.shown = column.others.takeFirst();
        }
    }
    void fill(ColumnValues& values, Version& version)
    {
        version.hasSiblings = false;
        for (int column = 0; column < rows_.columns(); ++column) {
            const AliveValues& one = columns_[size_t(column)];
            const FieldInfo& field = kind_.fields[column];
            siblings_.replace(key_, field.number, kind_.number, one.others);
            version.hasSiblings = version.hasSiblings || !one.others.isEmpty();
            version.set(column, one.shown.dot);
            values.put(column, one.shown.dot.isNull() ? field.unset() : ByteReader(one.shown.value).value());
        }
        for (const int field : std::as_const(adopted_))
            unknown_.replace(key_, field, kind_.number, {});
        version.hasUnknown = !left_.isEmpty();
    }

    const KindInfo& kind_;
    RecordKey key_;
    const Origins& origins_;
    RecordTable rows_;
    SideTable siblings_, unknown_;
    std::vector<AliveValues> columns_;
    QList<Alive> left_;
    QList<int> adopted_;
};

bool adopt(sql::Database& database, const KindInfo& kind, const Place& place, const Origins& origins)
{
    bool adopted = false;
    // A value that the tables' guards refuse stays with the unknown ones; the file opens all the same.
    (void)attempt([&]() -> Result<void> {
        sql::Transaction transaction(database);
        adopted = Adopting(database, kind, place.key, origins).run();
        if (adopted && kind.home == Home::Case)
            database.run("INSERT INTO stale_case (case_id) VALUES (?) ON CONFLICT (case_id) DO NOTHING",
                place.key.caseId);
        transaction.commit();
        return {};
    });
    return adopted;
}

} // namespace

int adoptKnown(sql::Database& database, const Registry& registry, const Origins& origins)
{
    int count = 0;
    bool more = true;
    database.openGuard(true);
    while (more) { // a record may wait for the one it belongs to
        more = false;
        const auto places = database.all(
            "SELECT DISTINCT kind, case_id, record FROM unknown_field ORDER BY 1, 2, 3", [](sql::Row& row) {
                return Place{row.at<int>(0), {row.at<Uuid>(1), row.at<Uuid>(2)}};
            });
        for (const Place& place : places)
            if (const KindInfo* kind = registry.find(place.kind);
                kind && adopt(database, *kind, place, origins)) {
                more = true;
                ++count;
            }
    }
    database.openGuard(false);
    return count;
}
