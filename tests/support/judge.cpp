#include "tests/support/judge.h"

#include "core/store/check.h"

namespace {

using Shown = std::map<Oracle::Place, std::string>;
using Beside = std::map<Oracle::Place, std::set<Oracle::Living>>;

Shown shownIn(Store& store, const Known& known)
{
    const KindInfo& kind = *store.registry().find(known.kind);
    Shown shown;
    const QByteArray sql
        = "SELECT " + kind.columns() + " FROM " + kind.table + " WHERE id = ? AND case_id = ?";
    store.database().each(
        sql,
        [&](sql::Row& row) {
            for (int column = 0; column < kind.fields.size(); ++column)
                shown[{known.record, kind.fields[column].number}] = Replica::encoded(row.value(column + 2));
        },
        idValue(known.record), idValue(known.caseId));
    return shown;
}

Beside besideIn(Store& store)
{
    Beside beside;
    store.database().each("SELECT record, field, origin, seq, value FROM sibling", [&](sql::Row& row) {
        beside[{row.at<Uuid>(0), row.at<int>(1)}].insert(
            {store.origins().at(row.at<int>(2)).id, row.at<qint64>(3), row.at<QByteArray>(4).toStdString()});
    });
    return beside;
}

QString nameOf(const Oracle::Place& place)
{
    return QString("record %1 field %2").arg(place.first.text()).arg(place.second);
}

int rowsOf(Store& store, int kind)
{
    return *store.database().one<int>("SELECT count(*) FROM " + store.registry().find(kind)->table);
}

std::set<Oracle::Place> conflictsIn(Store& store)
{
    std::set<Oracle::Place> places;
    for (const Conflict& conflict : store.conflicts())
        places.insert({conflict.record, conflict.field});
    return places;
}

} // namespace

QStringList complaintsAbout(Replica& replica, const Oracle& oracle, const QList<Known>& records)
{
    const auto verdicts = oracle.verdicts(replica.history);
    QStringList complaints;
    std::set<Oracle::Place> conflicts;
    Beside beside;
    for (const auto& [place, verdict] : verdicts) {
        if (!verdict.others.empty())
            beside[place] = verdict.others;
        if (verdict.isConflict())
            conflicts.insert(place);
    }
    conflicts.merge(oracle.disputedRemovals(verdicts, Replica::encoded(Value::ofInteger(1))));
    std::map<int, int> found;
    for (const Known& known : records) {
        const KindInfo& kind = *replica.store().registry().find(known.kind);
        const Shown shown = shownIn(replica.store(), known);
        found[known.kind] += shown.empty() ? 0 : 1;
        for (const FieldInfo& field : kind.fields) {
            const Oracle::Place place{known.record, field.number};
            const auto verdict = verdicts.find(place);
            if (verdict == verdicts.end() && shown.empty())
                continue;
            const std::string right = verdict == verdicts.end() || std::get<0>(verdict->second.shown).isNull()
                ? Replica::encoded(field.unset())
                : std::get<2>(verdict->second.shown);
            if (shown.empty() || shown.at(place) != right)
                complaints += "shown: " + nameOf(place);
        }
    }
    for (const auto& [kind, count] : found)
        if (rowsOf(replica.store(), kind) != count)
            complaints += "rows: not each record is there once";
    if (besideIn(replica.store()) != beside)
        complaints += "beside: other values are kept than the oracle's";
    if (conflictsIn(replica.store()) != conflicts)
        complaints += "conflicts: others are listed than the oracle's";
    return complaints;
}

QStringList complaintsOfCheck(Store& store)
{
    using Area = CheckFinding::Area;
    NoProgress progress;
    QStringList complaints;
    for (const CheckFinding& finding : check(store, progress).findings)
        if (finding.area == Area::Integrity || finding.area == Area::Guards || finding.area == Area::Chain
            || finding.area == Area::Replay)
            complaints += "check: " + finding.message + " | " + finding.detail;
    return complaints;
}
