#include "core/store/merge.h"

#include "core/base/error.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

const MergeRule rightRule;

} // namespace

bool MergeRule::covers(const Change& change, const VersionVector& context, const Dot& dot) const
{
    return dot.origin == change.dot.origin ? dot.seq < change.dot.seq : context.covers(dot);
}

QList<Alive> MergeRule::merged(const QList<Alive>& before, const Alive& incoming, Nature nature,
    const Origins& origins, const std::function<bool(const Dot&)>& covered) const
{
    QList<Alive> alive;
    for (const Alive& one : before)
        if (!one.dot.isNull() && (nature == Nature::Fact || !covered(one.dot)))
            alive.append(one);
    alive.append(incoming);
    std::ranges::sort(alive, [&](const Alive& a, const Alive& b) {
        return nature == Nature::Fact ? origins.shownBefore(b.dot, a.dot) : origins.shownBefore(a.dot, b.dot);
    });
    return alive;
}

void showEarliest(std::span<AliveValues> columns, const QList<Alive>& unknown, const Origins& origins)
{
    Dot earliest;
    const auto meet = [&](const Alive& one) {
        if (!one.dot.isNull() && (earliest.isNull() || origins.shownBefore(earliest, one.dot)))
            earliest = one.dot;
    };
    for (AliveValues& column : columns) {
        if (!column.shown.dot.isNull())
            column.others.append(std::exchange(column.shown, {}));
        std::ranges::for_each(column.others, meet);
    }
    std::ranges::for_each(unknown, meet);
    for (AliveValues& column : columns) {
        const auto found = std::ranges::find(column.others, earliest, &Alive::dot);
        if (found == column.others.end())
            continue;
        column.shown = *found;
        column.others.erase(found);
    }
}

Merge::Merge(sql::Database& database, const Registry& registry, Origins& origins, ChangeLog& log)
    : database_(database), registry_(registry), origins_(origins), log_(log), rule_(&rightRule),
      siblings_(database, "sibling"), unknown_(database, "unknown_field")
{
}

RecordTable& Merge::table(const KindInfo& kind)
{
    auto& table = tables_[kind.number];
    if (!table)
        table = std::make_shared<RecordTable>(database_, kind);
    return *table;
}

QString Merge::problem(const Change& change) const
{
    const KindInfo* kind = registry_.find(change.kind);
    if (change.record.isNull())
        return u"a change without a record"_s;
    if (kind && (kind->home == Home::Case) == change.caseId.isNull())
        return u"kind %1 with a wrong case"_s.arg(change.kind);
    FieldWalk field(change.fields);
    int last = -1;
    while (field.next()) {
        if (field.number() <= last)
            return u"kind %1: fields out of order"_s.arg(change.kind);
        last = field.number();
        const int column = kind ? kind->indexOf(field.number()) : -1;
        if (column >= 0 && !kind->fields[column].takes(field.value()))
            return u"kind %1 field %2 of a wrong type"_s.arg(change.kind).arg(field.number());
    }
    return field.failed() ? u"kind %1: damaged fields"_s.arg(change.kind) : QString();
}

Merge::Fields Merge::fieldsOf(const Change& change, const KindInfo* kind) const
{
    Fields fields(kind ? kind->fields.size() : 0);
    FieldWalk field(change.fields);
    while (field.next()) {
        const int column = kind ? kind->indexOf(field.number()) : -1;
        if (column >= 0)
            fields.known.put(column, field.value());
        else
            fields.unknown.append({field.number(), bytesOf(field.encoded())});
    }
    return fields;
}

bool Merge::covers(const Change& change, const Dot& dot) const
{
    return rule_->covers(change, log_.context(change.context), dot);
}

void Merge::apply(const Change& change, DigestChanges& digests)
{
    const KindInfo* kind = registry_.find(change.kind);
    const Fields fields = fieldsOf(change, kind);
    DigestSum& sum = digests[change.caseId];
    if (!kind) {
        Version version;
        version.hasUnknown = true;
        addDigest(sum, change.record, nullptr, version, true);
        keepUnknown(change, fields, Nature::Register);
        addDigest(sum, change.record, nullptr, version, false);
        return;
    }
    RecordTable& rows = table(*kind);
    std::optional<Version> version = rows.version(change.record);
    const bool isNew = !version;
    if (isNew)
        version.emplace(rows.columns());
    else
        addDigest(sum, change.record, kind, *version, true);
    if (!fields.unknown.isEmpty()) {
        keepUnknown(change, fields, kind->nature);
        version->hasUnknown = true;
    }
    if (isNew)
        insert(change, fields, rows, *version);
    else if (kind->nature == Nature::Fact)
        insertAgain(change, fields, rows, *version);
    else
        update(change, fields, rows, *version);
    addDigest(sum, change.record, kind, *version, false);
}

void Merge::insert(const Change& change, const Fields& fields, RecordTable& table, Version& version)
{
    for (int column = 0; column < table.columns(); ++column)
        if (fields.known.has(column))
            version.set(column, change.dot);
    table.insert(change.record, change.caseId, fields.known, version);
}

void Merge::insertAgain(const Change& change, const Fields& fields, RecordTable& table, Version& version)
{
    std::vector<AliveValues> columns(size_t(table.columns()));
    for (int column = 0; column < table.columns(); ++column) {
        AliveValues& values = columns[size_t(column)];
        values.shown = {version.dot(column), table.value(change.record, column)};
        values.others = siblings_.of(change.record, table.kind().fields[column].number);
        if (!fields.known.has(column))
            continue;
        values.others.append({change.dot, {}});
        ByteWriter(values.others.last().value).value(fields.known.values[column]);
    }
    QList<Alive> unknown;
    unknown_.each(change.record, [&](int, const Alive& one) { unknown.append(one); });
    showEarliest(columns, unknown, origins_);

    ColumnValues shown(table.columns());
    version.hasSiblings = false;
    for (int column = 0; column < table.columns(); ++column) {
        const FieldInfo& field = table.kind().fields[column];
        const AliveValues& values = columns[size_t(column)];
        siblings_.replace(change.record, field.number, change.kind, change.caseId, values.others);
        version.hasSiblings = version.hasSiblings || !values.others.isEmpty();
        version.set(column, values.shown.dot);
        shown.put(column, values.shown.dot.isNull() ? field.unset() : ByteReader(values.shown.value).value());
    }
    table.update(change.record, shown, version);
}

void Merge::update(const Change& change, const Fields& fields, RecordTable& table, Version& version)
{
    ColumnValues values(table.columns());
    QList<QByteArray> kept; // bytes that `values` points to
    for (int column = 0; column < table.columns(); ++column) {
        if (!fields.known.has(column))
            continue;
        values.put(column, fields.known.values[column]);
        if (!version.hasSiblings && covers(change, version.dot(column)))
            version.set(column, change.dot);
        else
            mergeColumn(change, table, column, values, version, kept);
    }
    if (version.hasSiblings)
        version.hasSiblings = siblings_.holds(change.record);
    table.update(change.record, values, version);
}

void Merge::mergeColumn(const Change& change, RecordTable& table, int column, ColumnValues& values,
    Version& version, QList<QByteArray>& kept)
{
    const int field = table.kind().fields[column].number;
    QByteArray incoming;
    ByteWriter(incoming).value(values.values[column]);
    QList<Alive> before = siblings_.of(change.record, field);
    before.append({version.dot(column), table.value(change.record, column)});
    QList<Alive> alive = rule_->merged(before, {change.dot, incoming}, table.kind().nature, origins_,
        [&](const Dot& dot) { return covers(change, dot); });

    const Alive shown = alive.takeFirst();
    siblings_.replace(change.record, field, change.kind, change.caseId, alive);
    version.hasSiblings = version.hasSiblings || !alive.isEmpty();
    version.set(column, shown.dot);
    kept.append(shown.value);
    values.put(column, ByteReader(kept.last()).value());
}

void Merge::keepUnknown(const Change& change, const Fields& fields, Nature nature)
{
    for (const auto& [field, value] : fields.unknown) {
        const QList<Alive> alive = rule_->merged(unknown_.of(change.record, field), {change.dot, value},
            nature, origins_, [&](const Dot& dot) { return covers(change, dot); });
        unknown_.replace(change.record, field, change.kind, change.caseId, alive);
    }
}

void Merge::addDigest(
    DigestSum& sum, const Uuid& record, const KindInfo* kind, const Version& version, bool subtract) const
{
    RecordDigest digest(record);
    for (int column = 0; kind && column < version.columns(); ++column)
        digest.alive(version.dot(column), kind->fields[column].number);
    const auto add = [&](int field, const Alive& alive) { digest.alive(alive.dot, field); };
    if (version.hasSiblings)
        siblings_.each(record, add);
    if (version.hasUnknown)
        unknown_.each(record, add);
    if (digest.isEmpty())
        return;
    subtract ? sum.subtract(digest.hash(origins_)) : sum.add(digest.hash(origins_));
}
