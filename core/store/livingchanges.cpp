#include "core/store/livingchanges.h"

namespace {

/// The changes of one case, sifted.
class Sifting {
public:
    Sifting(const Store& store, const Scope& scope)
        : database_(const_cast<sql::Database&>(store.database())), registry_(store.registry()),
          log_(store.log()), scope_(scope), siblings_(database_, "sibling")
    {
        list_.contexts.append(QList<std::pair<Uuid, qint64>>{}); // 1: beside others
        list_.contexts.append(QList<std::pair<Uuid, qint64>>{}); // 2: all that the file had seen
        for (const Origin& origin : store.origins().all()) {
            list_.replicas.append(
                {origin.id, origin.key, origin.incarnation, origin.seq, origin.head, origin.signature});
            if (origin.seq > 0)
                list_.contexts.last().append({origin.id, origin.seq});
        }
    }
    void add(Change change)
    {
        const KindInfo* kind = registry_.find(change.kind);
        if (!kind || !scope_.passes(*kind))
            return;
        const bool isNew = !records_.contains(change.record);
        Record& record = recordOf(*kind, change);
        change.fields = livingFields(*kind, change, record);
        if (change.fields.isEmpty() && !isNew)
            return;
        change.context = record.version.hasSiblings ? 1 : 2;
        change.act = actOf(change.act);
        change.salt = {};
        list_.changes.append(change);
    }
    ChangeList taken() { return std::move(list_); }

private:
    struct Record {
        Version version;
        QList<std::pair<int, Dot>> beside; // of each field
        bool restricted = false;
    };

    Record& recordOf(const KindInfo& kind, const Change& change)
    {
        const auto known = records_.find(change.record);
        if (known != records_.end())
            return *known;
        Record record;
        const RecordKey key{change.caseId, change.record};
        RecordTable& rows = tableOf(kind);
        if (const auto version = rows.version(key))
            record.version = *version;
        else
            record.version = Version(int(kind.fields.size()));
        siblings_.each(key, [&](int field, const Alive& one) { record.beside.append({field, one.dot}); });
        const int mark = kind.indexOf(QByteArray("restricted"));
        record.restricted = mark >= 0 && ByteReader(rows.value(key, mark)).value().integer != 0;
        return *records_.insert(change.record, record);
    }

    RecordTable& tableOf(const KindInfo& kind)
    {
        auto& table = tables_[kind.number];
        if (!table)
            table = std::make_shared<RecordTable>(database_, kind);
        return *table;
    }

    QByteArray livingFields(const KindInfo& kind, const Change& change, const Record& record) const
    {
        QByteArray living;
        ByteWriter writer(living);
        for (FieldWalk field(change.fields); field.next();) {
            const int column = kind.indexOf(field.number());
            if (column < 0)
                continue;
            const FieldInfo& info = kind.fields[column];
            const bool lives = record.version.dot(column) == change.dot
                || record.beside.contains(std::pair(field.number(), change.dot));
            if (!lives
                || (record.restricted ? scope_.withholdsRestricted(kind, info)
                                      : scope_.withholds(kind, info)))
                continue;
            writer.number(quint64(field.number()));
            writer.raw(field.encoded());
        }
        return living;
    }

    qint64 actOf(qint64 n)
    {
        if (!acts_.contains(n)) {
            ActInfo act = log_.act(n);
            if (scope_.profile != Scope::Profile::OwnStaff)
                act.reason.clear();
            list_.acts.append({act, log_.actSalt(n)});
            acts_[n] = list_.acts.size();
        }
        return acts_[n];
    }

    sql::Database& database_;
    const Registry& registry_;
    const ChangeLog& log_;
    const Scope& scope_;
    SideTable siblings_;
    ChangeList list_;
    QHash<int, std::shared_ptr<RecordTable>> tables_;
    QHash<Uuid, Record> records_;
    QHash<qint64, qint64> acts_; // the file's numbers → the list's
};

} // namespace

ChangeList livingChanges(const Store& store, const Scope& scope, const Uuid& caseId)
{
    Sifting sifting(store, scope);
    store.log().eachOfCase(caseId, [&](const Change& change) { sifting.add(change); });
    return sifting.taken();
}
