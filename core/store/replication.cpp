#include "core/store/removals.h"

#include <algorithm>

// The half of the Store that gives changes away; intake.cpp takes them, piece by piece.

Seen Store::seen() const
{
    Seen seen;
    for (const Origin& origin : origins_.all())
        if (origin.seq > 0)
            seen[origin.id] = origin.seq;
    return seen;
}

namespace {

/// Puts changes into a list, with all that they name.
class Collecting {
public:
    Collecting(const Origins& origins, const ChangeLog& log) : origins_(origins), log_(log)
    {
        for (const Origin& origin : origins.all())
            list_.replicas.append(
                {origin.id, origin.key, origin.incarnation, origin.seq, origin.head, origin.signature});
    }
    ChangeList& list() { return list_; }
    void add(Change change)
    {
        change.context = contextOf(change.context);
        change.act = actOf(change.act);
        list_.changes.append(change);
    }
    /// Empty again but for the replicas.
    void clear()
    {
        list_.contexts.clear();
        list_.acts.clear();
        list_.changes.clear();
        contexts_.clear();
        acts_.clear();
    }

private:
    qint64 contextOf(qint64 n)
    {
        if (!contexts_.contains(n)) {
            QList<std::pair<Uuid, qint64>> vector;
            for (const Origin& origin : origins_.all())
                if (const qint64 seq = log_.context(n).at(origin.n))
                    vector.append({origin.id, seq});
            list_.contexts.append(vector);
            contexts_[n] = list_.contexts.size();
        }
        return contexts_[n];
    }
    qint64 actOf(qint64 n)
    {
        if (!acts_.contains(n)) {
            list_.acts.append({log_.act(n), log_.actSalt(n)});
            acts_[n] = list_.acts.size();
        }
        return acts_[n];
    }

    const Origins& origins_;
    const ChangeLog& log_;
    ChangeList list_;
    QHash<qint64, qint64> contexts_, acts_; // the file's numbers → the list's
};

} // namespace

ChangeList Store::changesSince(const Seen& seen) const
{
    Collecting collecting(origins_, log_);
    log_.each([&](const Change& change) {
        if (change.dot.seq > seen.value(origins_.at(change.dot.origin).id))
            collecting.add(change);
    });
    return collecting.list();
}

void Store::eachPiece(
    const Seen& seen, qsizetype most, const std::function<void(const ChangeList& piece)>& visit) const
{
    Collecting collecting(origins_, log_);
    qsizetype bytes = 0; // a piece of long texts is cut earlier
    VersionVector known;
    for (const Origin& origin : origins_.all())
        known.set(origin.n, seen.value(origin.id));
    log_.eachSince(known, [&](const Change& change) {
        if (change.dot.seq <= known.at(change.dot.origin))
            return;
        collecting.add(change);
        bytes += change.fields.size();
        if (collecting.list().changes.size() < most && bytes < 256 * most)
            return;
        visit(collecting.list());
        collecting.clear();
        bytes = 0;
    });
    if (!collecting.list().changes.isEmpty())
        visit(collecting.list());
}

Result<int> Store::take(const ChangeList& list)
{
    bool given = false;
    const auto next = [&](ChangeList& piece) -> Result<bool> {
        if (!given)
            piece = list;
        return !std::exchange(given, true);
    };
    Result<int> taken = take(ChangeSource{list.replicas, next, {}});
    freshen();
    return taken;
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
    return conflicts + disputedRemovals(*this);
}

QList<Conflict> Store::conflicts(const Uuid& caseId) const
{
    // Nearly always there is none at all, which one look at an index tells.
    if (!database_.one<int>("SELECT 1 FROM sibling WHERE case_id = ? LIMIT 1", idValue(caseId)))
        return disputedRemovals(*this, caseId);
    QList<Conflict> ours = conflicts();
    ours.removeIf([&](const Conflict& conflict) { return conflict.caseId != caseId; });
    return ours;
}
