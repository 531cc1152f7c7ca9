#include "core/store/store.h"

#include <algorithm>

// The half of the Store that gives changes away; intake.cpp takes them.

Seen Store::seen() const
{
    Seen seen;
    for (const Origin& origin : origins_.all())
        if (origin.seq > 0)
            seen[origin.id] = origin.seq;
    return seen;
}

ChangeList Store::changesSince(const Seen& seen) const
{
    ChangeList list;
    for (const Origin& origin : origins_.all())
        list.replicas.append(
            {origin.id, origin.key, origin.incarnation, origin.seq, origin.head, origin.signature});
    QHash<qint64, qint64> contexts, acts; // the file's numbers → the list's
    const auto contextOf = [&](qint64 n) {
        if (!contexts.contains(n)) {
            QList<std::pair<Uuid, qint64>> vector;
            for (const Origin& origin : origins_.all())
                if (const qint64 seq = log_.context(n).at(origin.n))
                    vector.append({origin.id, seq});
            list.contexts.append(vector);
            contexts[n] = list.contexts.size();
        }
        return contexts[n];
    };
    const auto actOf = [&](qint64 n) {
        if (!acts.contains(n)) {
            list.acts.append({log_.act(n), log_.actSalt(n)});
            acts[n] = list.acts.size();
        }
        return acts[n];
    };
    log_.each([&](Change change) {
        if (change.dot.seq <= seen.value(origins_.at(change.dot.origin).id))
            return;
        change.context = contextOf(change.context);
        change.act = actOf(change.act);
        list.changes.append(change);
    });
    return list;
}

QList<Conflict> Store::conflicts() const
{
    struct Place {
        int kind;
        Uuid record, caseId;
        int field;
    };
    const auto places
        = database_.all("SELECT DISTINCT kind, record, case_id, field FROM sibling ORDER BY record, field",
            [](sql::Row& row) {
                return Place{row.at<int>(0), row.at<Uuid>(1), row.at<Uuid>(2), row.at<int>(3)};
            });
    const SideTable siblings(const_cast<sql::Database&>(database_), "sibling");
    QList<Conflict> conflicts;
    for (const Place& place : places) {
        const KindInfo* kind = registry_.find(place.kind);
        const int column = kind ? kind->indexOf(place.field) : -1;
        if (column < 0)
            continue;
        Conflict conflict{kind, place.record, place.caseId, place.field, {}, {}};
        const RecordKey key{place.caseId, place.record};
        RecordTable rows(const_cast<sql::Database&>(database_), *kind);
        if (const auto version = rows.version(key))
            conflict.shown = {version->dot(column), rows.value(key, column)};
        for (const Alive& other : siblings.of(key, place.field))
            if (other.value != conflict.shown.value)
                conflict.others.append(other); // two who wrote the same need no decision
        if (!conflict.others.isEmpty())
            conflicts.append(conflict);
    }
    return conflicts;
}

QList<Conflict> Store::conflicts(const Uuid& caseId) const
{
    // Nearly always there is none at all, which one look at an index tells.
    if (!database_.one<int>("SELECT 1 FROM sibling WHERE case_id = ? LIMIT 1", idValue(caseId)))
        return {};
    QList<Conflict> ours = conflicts();
    ours.removeIf([&](const Conflict& conflict) { return conflict.caseId != caseId; });
    return ours;
}
