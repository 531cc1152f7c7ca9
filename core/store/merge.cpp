#include "core/store/merge.h"

#include "core/base/error.h"
#include "core/store/removals.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

const MergeRule rightRule;

} // namespace

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

/// Whether the change removes what it has not seen all of, or edits what was removed unseen by it.
bool Merge::meetsUnseen(
    const Change& change, const Fields& fields, const KindInfo& kind, const Version& version) const
{
    const int removed = kind.indexOf(0);
    if (removed < 0)
        return false;
    if (!fields.known.has(removed))
        return !covers(change, version.dot(removed));
    for (int column = 0; column < version.columns(); ++column)
        if (!covers(change, version.dot(column)))
            return true;
    return version.hasSiblings || version.hasUnknown;
}

void Merge::apply(const Change& change, DigestChanges& digests, bool isFirst)
{
    const KindInfo* kind = registry_.find(change.kind);
    const Fields fields = fieldsOf(change, kind);
    if (!kind)
        return applyUnknown(change, fields, digests);
    RecordTable& rows = table(*kind);
    if (!isFirst && applyPlain(change, fields, rows, digests))
        return;
    if (applyFirst(change, fields, rows, digests))
        return;
    if (isFirst)
        throw Failure({Error::Kind::Damaged,
            QCoreApplication::translate("Merge", "This entry is in the file already. Nothing was written."),
            u"%1 %2"_s.arg(QString::fromLatin1(kind->table), change.record.text())});
    std::optional<Version> version = rows.version(keyOf(change));
    const bool isNew = !version;
    if (isNew)
        version.emplace(rows.columns());
    else
        addDigest(digests, change, kind, *version, true);
    if (!isNew && meetsUnseen(change, fields, *kind, *version))
        noteDisputedRemoval(database_, kind->number, keyOf(change));
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
    addDigest(digests, change, kind, *version, false);
}

/// False, and nothing done, where the record is here already.
bool Merge::applyFirst(const Change& change, const Fields& fields, RecordTable& table, DigestChanges& digests)
{
    Version version(table.columns());
    if (!fields.unknown.isEmpty() || !insert(change, fields, table, version))
        return false;
    addDigest(digests, change, &table.kind(), version, false);
    return true;
}

/// As nearly every change is: its author had seen all that it replaces, and nothing stands beside. False, and
/// nothing done, where it is not so.
bool Merge::applyPlain(const Change& change, const Fields& fields, RecordTable& table, DigestChanges& digests)
{
    if (!fields.unknown.isEmpty() || table.kind().nature == Nature::Fact)
        return false;
    Version before, after;
    bool unseen = false;
    const bool applied = table.rewrite(keyOf(change), fields.known, [&](Version& version) {
        if (version.hasSiblings || version.hasUnknown)
            return false;
        before = version;
        unseen = meetsUnseen(change, fields, table.kind(), version);
        for (int column = 0; column < table.columns(); ++column) {
            if (!fields.known.has(column))
                continue;
            if (!covers(change, version.dot(column)))
                return false;
            version.set(column, change.dot);
        }
        after = version;
        return true;
    });
    if (!applied)
        return false;
    if (unseen)
        noteDisputedRemoval(database_, table.kind().number, keyOf(change));
    addDigest(digests, change, &table.kind(), before, true);
    addDigest(digests, change, &table.kind(), after, false);
    return true;
}

void Merge::applyUnknown(const Change& change, const Fields& fields, DigestChanges& digests)
{
    Version version;
    version.hasUnknown = true;
    addDigest(digests, change, nullptr, version, true);
    keepUnknown(change, fields, Nature::Register);
    addDigest(digests, change, nullptr, version, false);
}

bool Merge::insert(const Change& change, const Fields& fields, RecordTable& table, Version& version)
{
    for (int column = 0; column < table.columns(); ++column)
        if (fields.known.has(column))
            version.set(column, change.dot);
    return table.insert(keyOf(change), fields.known, version);
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
        version.hasSiblings = siblings_.holds(keyOf(change));
    table.update(keyOf(change), values, version);
}

void Merge::mergeColumn(const Change& change, RecordTable& table, int column, ColumnValues& values,
    Version& version, QList<QByteArray>& kept)
{
    const int field = table.kind().fields[column].number;
    QByteArray incoming;
    ByteWriter(incoming).value(values.values[column]);
    QList<Alive> before = siblings_.of(keyOf(change), field);
    before.append({version.dot(column), table.value(keyOf(change), column)});
    QList<Alive> alive = rule_->merged(before, {change.dot, incoming}, table.kind().nature, origins_,
        [&](const Dot& dot) { return covers(change, dot); });

    const Alive shown = alive.takeFirst();
    siblings_.replace(keyOf(change), field, change.kind, alive);
    version.hasSiblings = version.hasSiblings || !alive.isEmpty();
    version.set(column, shown.dot);
    kept.append(shown.value);
    values.put(column, ByteReader(kept.last()).value());
}

void Merge::keepUnknown(const Change& change, const Fields& fields, Nature nature)
{
    for (const auto& [field, value] : fields.unknown) {
        const QList<Alive> alive = rule_->merged(unknown_.of(keyOf(change), field), {change.dot, value},
            nature, origins_, [&](const Dot& dot) { return covers(change, dot); });
        unknown_.replace(keyOf(change), field, change.kind, alive);
    }
}

void Merge::addDigest(DigestChanges& digests, const Change& change, const KindInfo* kind,
    const Version& version, bool subtract) const
{
    RecordDigest digest(change.record);
    for (int column = 0; kind && column < version.columns(); ++column)
        digest.alive(version.dot(column), kind->fields[column].number);
    const auto add = [&](int field, const Alive& alive) { digest.alive(alive.dot, field); };
    if (version.hasSiblings)
        siblings_.each(keyOf(change), add);
    if (version.hasUnknown)
        unknown_.each(keyOf(change), add);
    const QByteArray bytes = digest.isEmpty() ? QByteArray() : digest.bytes(origins_);
    subtract ? digests.subtract(change.caseId, bytes) : digests.add(change.caseId, bytes);
}
