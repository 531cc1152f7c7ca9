#include "core/store/removals.h"

#include <algorithm>

namespace {

constexpr auto beginning = "disputed-removal:"; // a setting for each record; then case, kind and record

QByteArray beginningOf(const std::optional<Uuid>& caseId)
{
    return caseId ? beginning + caseId->raw().toHex() + ':' : QByteArray(beginning);
}

struct Noted {
    int kind = 0;
    RecordKey key;
};

std::optional<Noted> notedIn(const QByteArray& name)
{
    const QList<QByteArray> parts = name.split(':');
    const QByteArray caseId = QByteArray::fromHex(parts.value(1)),
                     record = QByteArray::fromHex(parts.value(3));
    if (caseId.size() != 16 || record.size() != 16)
        return std::nullopt;
    return Noted{
        parts[2].toInt(), {Uuid::fromBytes(caseId.constData()), Uuid::fromBytes(record.constData())}};
}

/// The record's living changes beside its removal.
QList<Dot> editsOf(const Store& store, const Version& version, int removed, const RecordKey& key)
{
    QList<Dot> dots;
    const auto add = [&](const Dot& dot) {
        if (!dot.isNull() && !dots.contains(dot))
            dots.append(dot);
    };
    for (int column = 0; column < version.columns(); ++column)
        if (column != removed)
            add(version.dot(column));
    auto& database = const_cast<sql::Database&>(store.database());
    for (const char* table : {"sibling", "unknown_field"})
        SideTable(database, table).each(key, [&](int field, const Alive& alive) {
            if (field != 0)
                add(alive.dot);
        });
    return dots;
}

/// Of the edits, those that had not seen the removal and were not seen by it.
QList<Dot> unseen(const Store& store, const Dot& removal, QList<Dot> edits, const Uuid& caseId)
{
    const MergeRule rule;
    std::optional<Change> remover;
    QList<Change> editors;
    store.log().eachOfCase(caseId, [&](const Change& change) {
        if (change.dot == removal)
            remover = change;
        else if (edits.contains(change.dot))
            editors.append(change);
    });
    const auto saw = [&](const Change& change, const Dot& dot) {
        return rule.covers(change, store.log().context(change.context), dot);
    };
    edits.clear();
    for (const Change& editor : editors)
        if (remover && !saw(*remover, editor.dot) && !saw(editor, removal))
            edits.append(editor.dot);
    return edits;
}

std::optional<Conflict> conflictOf(const Store& store, const Noted& noted)
{
    const KindInfo* kind = store.registry().find(noted.kind);
    const int removed = kind ? kind->indexOf(0) : -1;
    if (removed < 0)
        return std::nullopt;
    RecordTable rows(const_cast<sql::Database&>(store.database()), *kind);
    const auto version = rows.version(noted.key);
    QByteArray yes, no;
    ByteWriter(yes).value(Value::ofInteger(1));
    ByteWriter(no).value(Value::ofInteger(0));
    if (!version || rows.value(noted.key, removed) != yes)
        return std::nullopt;
    const Dot removal = version->dot(removed);
    Conflict conflict{kind, noted.key.record, noted.key.caseId, 0, {removal, yes}, {}};
    for (const Dot& dot :
        unseen(store, removal, editsOf(store, *version, removed, noted.key), noted.key.caseId))
        conflict.others.append({dot, no});
    return conflict.others.isEmpty() ? std::nullopt : std::optional(conflict);
}

} // namespace

void noteDisputedRemoval(sql::Database& database, int kind, const RecordKey& key)
{
    const QByteArray name
        = beginningOf(key.caseId) + QByteArray::number(kind) + ':' + key.record.raw().toHex();
    database.run("INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
        sql::text(name), QByteArray("1"));
}

QList<Conflict> disputedRemovals(const Store& store, const std::optional<Uuid>& caseId)
{
    QList<Conflict> disputed;
    for (const QByteArray& name : store.settings(beginningOf(caseId)))
        if (const auto noted = notedIn(name))
            if (const auto conflict = conflictOf(store, *noted))
                disputed.append(*conflict);
    return disputed;
}
