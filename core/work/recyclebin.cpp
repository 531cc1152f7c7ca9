#include "core/work/recyclebin.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsOfOne = 3; // texts that tell which record it was

struct Trace {
    std::optional<RemovedRecord> removal; ///< while it stands removed
    std::map<int, QString> texts; ///< by field
};

bool isTrue(const QByteArray& encoded)
{
    return !encoded.isEmpty() && ByteReader(encoded).value().integer != 0;
}

QString wordsOf(const Trace& trace)
{
    QStringList words;
    for (const auto& [field, text] : trace.texts)
        if (!text.isEmpty() && words.size() < wordsOfOne)
            words.append(text.simplified());
    return words.join(u" · "_s);
}

void follow(Trace& trace, const HistoryEntry& entry)
{
    const bool isId = entry.field->type == Value::Type::Blob;
    if (entry.field->number != 0) {
        if (!isId && !has(entry.field->marks, Mark::Restricted))
            trace.texts[entry.field->number] = entry.afterText();
        return;
    }
    trace.removal = isTrue(entry.after)
        ? std::optional(RemovedRecord{entry.act, entry.info, entry.kind, entry.record, {}})
        : std::nullopt;
}

} // namespace

QList<RemovedRecord> removedRecords(const Store& store, const Id<CaseFile>& caseId)
{
    std::map<Uuid, Trace> traces;
    for (const HistoryEntry& entry : historyOf(store, caseId))
        follow(traces[entry.record], entry);
    QList<RemovedRecord> removed;
    for (auto& [id, trace] : traces)
        if (trace.removal) {
            trace.removal->what = wordsOf(trace);
            removed.append(*trace.removal);
        }
    std::ranges::stable_sort(removed, std::greater(), &RemovedRecord::act);
    return removed;
}
