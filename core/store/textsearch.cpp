#include "core/store/textsearch.h"

#include "core/store/caselist.h"
#include "core/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int around = 60; // characters of an excerpt on either side

/// Each as: case, record, day, whether restricted, text. Counselling notes are always restricted.
constexpr const char* sources[] = {
    "SELECT case_id, id, written_on, restricted, text FROM note WHERE removed = 0 ORDER BY case_id DESC, id "
    "DESC",
    "SELECT case_id, id, held_on, 1, note FROM counselling WHERE removed = 0 AND note <> ''"
    " ORDER BY case_id DESC, id DESC",
    "SELECT case_id, id, attempted_on, 0, note FROM contact_attempt WHERE note <> '' ORDER BY case_id DESC, "
    "id DESC",
};

QString excerptOf(const QString& text, const QString& word)
{
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    const qsizetype from = std::max<qsizetype>(0, at - around);
    const QString part = text.mid(from, word.size() + 2 * around).simplified();
    return (from > 0 ? u"… "_s : QString()) + part + (from + part.size() < text.size() ? u" …"_s : QString());
}

class TextQuery {
public:
    TextQuery(const QString& query, bool withRestricted)
        : words_(query.simplified().split(u' ', Qt::SkipEmptyParts)), withRestricted_(withRestricted)
    {
    }
    bool isEmpty() const { return words_.isEmpty(); }

    void take(sql::Row& row, QList<TextHit>& hits) const
    {
        const bool restricted = row.value(3).integer != 0;
        if (restricted && !withRestricted_)
            return;
        const auto text = row.at<QString>(4);
        const auto holds = [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); };
        if (!std::ranges::all_of(words_, holds))
            return;
        TextHit hit;
        hit.caseId = row.at<Id<CaseFile>>(0);
        hit.record = row.at<Uuid>(1);
        if (row.value(2).type == Value::Type::Integer)
            hit.day = QDate::fromJulianDay(row.value(2).integer);
        hit.restricted = restricted;
        hit.excerpt = restricted ? QString() : excerptOf(text, words_.first());
        hits.append(hit);
    }

private:
    QStringList words_;
    bool withRestricted_;
};

} // namespace

TextFound findInTexts(const Store& store, const QString& query, bool withRestricted, int limit)
{
    const TextQuery wanted(query, withRestricted);
    TextFound found;
    if (wanted.isEmpty())
        return found;
    for (const char* source : sources)
        store.database().each(source, [&](sql::Row& row) { wanted.take(row, found.hits); });
    std::ranges::stable_sort(found.hits, std::greater(), &TextHit::day);
    found.cut = found.hits.size() > limit;
    found.hits = found.hits.mid(0, limit);
    for (TextHit& hit : found.hits)
        if (const auto line = caseLine(store, hit.caseId)) {
            hit.reference = line->reference;
            hit.name = line->name.isEmpty() ? line->scriptName : line->name;
        }
    return found;
}
