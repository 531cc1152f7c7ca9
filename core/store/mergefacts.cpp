#include "core/store/merge.h"

#include <vector>

// The part of the merge for facts that were inserted more than once.

void Merge::insertAgain(const Change& change, const Fields& fields, RecordTable& table, Version& version)
{
    std::vector<AliveValues> columns(size_t(table.columns()));
    for (int column = 0; column < table.columns(); ++column) {
        AliveValues& values = columns[size_t(column)];
        values.shown = {version.dot(column), table.value(keyOf(change), column)};
        values.others = siblings_.of(keyOf(change), table.kind().fields[column].number);
        if (!fields.known.has(column))
            continue;
        values.others.append({change.dot, {}});
        ByteWriter(values.others.last().value).value(fields.known.values[column]);
    }
    QList<Alive> unknown;
    unknown_.each(keyOf(change), [&](int, const Alive& one) { unknown.append(one); });
    showEarliest(columns, unknown, origins_);

    ColumnValues shown(table.columns());
    version.hasSiblings = false;
    for (int column = 0; column < table.columns(); ++column) {
        const FieldInfo& field = table.kind().fields[column];
        const AliveValues& values = columns[size_t(column)];
        siblings_.replace(keyOf(change), field.number, change.kind, values.others);
        version.hasSiblings = version.hasSiblings || !values.others.isEmpty();
        version.set(column, values.shown.dot);
        shown.put(column, values.shown.dot.isNull() ? field.unset() : ByteReader(values.shown.value).value());
    }
    table.update(keyOf(change), shown, version);
}
