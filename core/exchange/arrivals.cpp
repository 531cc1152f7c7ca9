#include "core/exchange/arrivals.h"

#include "core/store/store.h"

void Arrivals::begin(const Store& store)
{
    compares_ = store.of<Person>().firstWhere("TRUE LIMIT 1").has_value();
}

void Arrivals::note(const Store& store, const ChangeList& piece, const QList<ReplicaPoint>& points)
{
    if (!compares_)
        return;
    for (const Change& change : piece.changes) {
        const qsizetype index = change.dot.origin - 1;
        if (change.kind != Description<Person>::kind.number || index < 0 || index >= points.size())
            continue;
        const Origin* origin = store.origins().find(points[index].replica.id);
        if (!origin || change.dot.seq > origin->seq)
            persons_.insert(change.record, change.caseId);
    }
}

QList<Newcomer> Arrivals::newcomers() const
{
    QList<Newcomer> newcomers;
    for (auto it = persons_.cbegin(); it != persons_.cend(); ++it)
        newcomers.append({Id<Person>(it.key()), Id<CaseFile>(it.value())});
    return newcomers;
}
