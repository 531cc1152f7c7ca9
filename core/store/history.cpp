#include "core/store/history.h"

#include "core/store/store.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

/// Walks the changes of a case and remembers the last value of each field.
class Walk {
public:
    explicit Walk(const Store& store) : store_(store) { }

    QList<HistoryEntry> entries(const Id<CaseFile>& caseId)
    {
        QList<Change> changes;
        store_.log().eachOfCase(caseId.uuid(), [&](const Change& change) { changes.append(change); });
        std::ranges::stable_sort(changes, {}, [](const Change& change) { return change.dot.hlc; });
        for (const Change& change : changes)
            if (const KindInfo* kind = store_.registry().find(change.kind))
                walk(change, *kind);
        return entries_;
    }

private:
    void walk(const Change& change, const KindInfo& kind)
    {
        if (!acts_.contains(change.act))
            acts_.insert(change.act, store_.log().act(change.act));
        const qsizetype first = entries_.size();
        for (FieldWalk field(change.fields); field.next();) {
            const int column = kind.indexOf(field.number());
            if (column < 0)
                continue;
            QByteArray& value = values_[{change.record, field.number()}];
            const QByteArray after = bytesOf(field.encoded());
            const FieldInfo& info = kind.fields[column];
            if (info.column != "signature" && info.column != "canonical_form" && info.column != "signed_with"
                && !info.column.endsWith("_currency") && !info.column.endsWith("_exponent"))
                entries_.append(
                    {change.act, acts_[change.act], &kind, &info, change.record, value, after, {}, {}});
            value = after;
        }
        for (qsizetype i = first; i < entries_.size(); ++i) {
            if (const auto code = besideOf(kind, entries_[i], "_currency"))
                entries_[i].currency = Currency::fromCode(
                    QString::fromLatin1(code->bytes.data(), qsizetype(code->bytes.size())))
                                           .value_or(Currency());
            if (const auto exponent = besideOf(kind, entries_[i], "_exponent"))
                entries_[i].exponent = int(exponent->integer);
        }
    }
    /// What stands in the second column of a field that has two.
    std::optional<Value> besideOf(const KindInfo& kind, const HistoryEntry& entry, const char* suffix) const
    {
        const int column = kind.indexOf(entry.field->column + suffix);
        const auto found
            = column < 0 ? values_.end() : values_.find({entry.record, kind.fields[column].number});
        return found == values_.end() ? std::nullopt : std::optional(ByteReader(found->second).value());
    }

    const Store& store_;
    QHash<qint64, ActInfo> acts_;
    std::map<std::pair<Uuid, int>, QByteArray> values_;
    QList<HistoryEntry> entries_;
};

} // namespace

QString HistoryEntry::text(const QByteArray& encoded) const
{
    if (encoded.isEmpty())
        return {};
    const Value value = ByteReader(encoded).value();
    if (value.type != Value::Type::Null && field->words)
        return field->words(value);
    switch (value.type) {
    case Value::Type::Null:
        return u"–"_s;
    case Value::Type::Integer:
        if (exponent)
            return Rate{value.integer, *exponent}.text();
        return currency.isNull() ? QString::number(value.integer) : Money(value.integer, currency).text();
    case Value::Type::Text:
        return QString::fromUtf8(value.bytes.data(), qsizetype(value.bytes.size()));
    case Value::Type::Blob:
        return value.bytes.size() == 16
            ? Uuid::fromBytes(value.bytes.data()).text()
            : QCoreApplication::translate("History", "%n byte(s)", nullptr, int(value.bytes.size()));
    }
    return {};
}

QList<HistoryEntry> historyOf(const Store& store, const Id<CaseFile>& caseId)
{
    return Walk(store).entries(caseId);
}
