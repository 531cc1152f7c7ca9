#include "core/store/merge.h"

#include "core/base/error.h"

#include <algorithm>

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

Merge::Merge(sql::Database& database, const Registry& registry, Origins& origins, ChangeLog& log)
    : database_(database),
      registry_(registry),
      origins_(origins),
      log_(log),
      rule_(&rightRule),
      siblings_(database, "sibling"),
      unknown_(database, "unknown_field")
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
    isNew ? insert(change, fields, rows, *version) : update(change, fields, rows, *version);
    addDigest(sum, change.record, kind, *version, false);
}

void Merge::insert(const Change& change, const Fields& fields, RecordTable& table, Version& version)
{
    for (int column = 0; column < table.columns(); ++column)
        if (fields.known.has(column))
            version.set(column, change.dot);
    table.insert(change.record, change.caseId, fields.known, version);
}

void Merge::update(const Change& change, const Fields& fields, RecordTable& table, Version& version)
{
    ColumnValues values(table.columns());
    QList<QByteArray> kept; // bytes that `values` points to
    for (int column = 0; column < table.columns(); ++column) {
        if (!fields.known.has(column))
            continue;
        const bool plain = table.kind().nature == Nature::Register && !version.hasSiblings;
        values.put(column, fields.known.values[column]);
        if (plain && covers(change, version.dot(column)))
            version.set(column, change.dot);
        else
            mergeColumn(change, table, column, values, version, kept);
    }
    if (version.hasSiblings)
        version.hasSiblings = siblings_.holds(change.record);
    table.update(change.record, values, version);
}

void Merge::mergeColumn(const Change& change, RecordTable& table, int column, ColumnValues& values, Version& version,
    QList<QByteArray>& kept)
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
        const QList<Alive> alive = rule_->merged(unknown_.of(change.record, field), {change.dot, value}, nature,
            origins_, [&](const Dot& dot) { return covers(change, dot); });
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
