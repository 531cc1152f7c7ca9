#include "core/store/manyacts.h"

#include "core/base/progress.h"
#include "core/domain/records/stage.h"
#include "core/domain/records/unveiling.h"
#include "core/store/store.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reversal)
};

/// One record, around the acts.
struct Lived {
    int kind = 0;
    bool before = false, during = false;
    std::map<int, QByteArray> was, made, now; ///< encoded values: before, by the acts, in the end
};
using Life = std::map<Uuid, Lived>;

Life lifeOf(const Store& store, const ActRange& acts, const Uuid& caseId)
{
    Life life;
    store.log().eachOfCase(caseId, [&](const Change& change) {
        Lived& record = life[change.record];
        record.kind = change.kind;
        const bool ours = change.act >= acts.first && change.act <= acts.last;
        record.before = record.before || (!ours && !record.during && change.act < acts.first);
        record.during = record.during || ours;
        for (FieldWalk field(change.fields); field.next();) {
            const QByteArray value = bytesOf(field.encoded());
            if (ours)
                record.made[field.number()] = value;
            else if (change.act < acts.first)
                record.was[field.number()] = value;
            record.now[field.number()] = value;
        }
    });
    return life;
}

QByteArray encodedValue(const Value& value)
{
    QByteArray bytes;
    ByteWriter(bytes).value(value);
    return bytes;
}

bool isRemoved(const Lived& record)
{
    const auto found = record.now.find(0);
    return found != record.now.end() && found->second == encodedValue(Value::ofInteger(1));
}

bool isFact(const Store& store, const Lived& record)
{
    const KindInfo* kind = store.registry().find(record.kind);
    return !kind || kind->nature == Nature::Fact;
}

/// Whether a record that came or changed later stands on one of those that are taken back.
bool restsOn(const Lived& record, const std::set<Uuid>& gone, bool wholeCase)
{
    if (record.during || isRemoved(record) || record.kind == Description<Unveiling>::kind.number
        || record.now == record.was)
        return false;
    if (wholeCase)
        return true;
    return std::ranges::any_of(record.now, [&](const auto& field) {
        return std::ranges::any_of(gone, [&](const Uuid& id) {
            return field.second.contains(
                QByteArray::fromRawData(reinterpret_cast<const char*>(id.bytes.data()), 16));
        });
    });
}

/// What takes back what the acts made of one record or set in it; nothing where a later change stands in it.
std::optional<RecordWrite> writeOf(const KindInfo& kind, const Uuid& id, const Lived& record)
{
    RecordWrite write{record.kind, id, {}};
    ByteWriter writer(write.fields);
    if (!record.before) {
        writer.number(0);
        writer.value(Value::ofInteger(1));
        return record.now == record.made ? std::optional(write) : std::nullopt;
    }
    for (const auto& [field, value] : record.made) {
        if (record.now.at(field) != value)
            return std::nullopt;
        const auto was = record.was.find(field);
        const int column = kind.indexOf(field);
        const QByteArray unset = encodedValue(column < 0 ? Value{} : kind.fields[column].unset());
        writer.number(quint64(field));
        writer.raw(view(was != record.was.end() ? was->second : unset));
    }
    return write;
}

/// What the acts made or set in this case, taken back; nothing where something rests on it.
std::optional<QList<RecordWrite>> writesOf(const Store& store, const Life& life, const Uuid& caseId)
{
    const auto file = life.find(caseId);
    const bool wholeCase = file != life.end() && file->second.during && !file->second.before;
    std::set<Uuid> gone;
    for (const auto& [id, record] : life)
        if (record.during && !record.before)
            gone.insert(id);
    QList<RecordWrite> writes;
    for (const auto& [id, record] : life) {
        if (restsOn(record, gone, wholeCase))
            return std::nullopt;
        // The stage "registered" says when the case was, and is not seen without it.
        if (!record.during || (wholeCase && record.kind == Description<StageEvent>::kind.number))
            continue;
        if (isFact(store, record))
            return std::nullopt;
        const auto write = writeOf(*store.registry().find(record.kind), id, record);
        if (!write)
            return std::nullopt;
        writes.append(*write);
    }
    return writes;
}

Error refusalOf(const Store& store, const QList<Uuid>& standing)
{
    constexpr qsizetype named = 5;
    QStringList names;
    for (const Uuid& one : standing.mid(0, named))
        if (const auto file = store.of<CaseFile>().find(Id<CaseFile>(one)))
            names.append(file->reference);
    const QString all = names.join(u", "_s)
        + (standing.size() > named ? Words::tr(" and %n more", nullptr, int(standing.size() - named))
                                   : QString());
    return Error{Error::Kind::Invalid,
        Words::tr("It is not taken back: later edits, payments or events rest on it in %1. Take those back "
                  "first; what is paid or signed is answered by a correction.")
            .arg(all),
        {}};
}

} // namespace

Result<QList<CaseWrites>> reversalOf(const Store& store, const ActRange& acts, Progress& progress)
{
    const QList<Uuid> cases = store.database().all(
        "SELECT DISTINCT case_id FROM log_entry WHERE act BETWEEN ? AND ? ORDER BY case_id",
        [](sql::Row& row) { return row.at<QByteArray>(0).size() == 16 ? row.at<Uuid>(0) : Uuid(); },
        acts.first, acts.last);
    QList<CaseWrites> all;
    QList<Uuid> standing;
    for (const Uuid& one : cases) {
        progress.step(int(all.size() + standing.size()), int(cases.size()));
        if (one.isNull())
            continue; // what stands beside the cases is not taken back with them
        if (auto writes = writesOf(store, lifeOf(store, acts, one), one))
            all.append({one, *std::move(writes)});
        else
            standing.append(one);
    }
    if (!standing.isEmpty())
        return refusalOf(store, standing);
    if (all.isEmpty())
        return Error{Error::Kind::NotFound, Words::tr("There is nothing to undo."), {}};
    return all;
}
