#include "core/store/search.h"

#include "core/names/folding.h"
#include "core/store/namematch.h"
#include "core/store/nearwords.h"
#include "core/store/numberindex.h"
#include "core/store/store.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

constexpr int mostCandidates = 200, mostWords = 6, enough = 10, longestQuery = 200;

class NameSearch {
public:
    NameSearch(const Store& store, const QStringList& words)
        : store_(store), words_(words.mid(0, mostWords)), matcher_(words_)
    {
    }

    void run(Found& found)
    {
        if (words_.isEmpty())
            return;
        QStringList exact, begun, near;
        for (const QString& word : words_)
            exact += quoted(word);
        begun = exact;
        begun.last() += u'*';
        take(exact.join(u' '), mostCandidates);
        take(begun.join(u' '),
            wholeHits() < enough ? mostCandidates / 2 : mostCandidates); // leaves room for the like
        if (wholeHits() < enough) {
            for (qsizetype i = 0; i < words_.size(); ++i) {
                QStringList either{begun[i]};
                for (const QString& word : nearWords(store_, matcher_, words_[i], i))
                    either += quoted(word);
                near += u'(' + either.join(u" OR "_s) + u')';
            }
            take(near.join(u" AND "_s), mostCandidates);
            if (seen_.isEmpty() && near.size() > 1) // one of the words may be wrong altogether
                take(near.join(u" OR "_s), mostCandidates);
        }
        found.hits += hits_;
        found.cut |= cut_;
    }

private:
    /// Ranks what the index holds for the query, until there are `most` in all.
    void take(const QString& query, int most)
    {
        int rows = 0;
        store_.database().each(
            nameIndexSql,
            [&](sql::Row& row) {
                ++rows;
                const qint64 id = row.at<qint64>(0);
                if (seen_.contains(id))
                    return;
                if (hits_.size() >= most) {
                    cut_ = true;
                    return;
                }
                seen_.insert(id);
                Hit hit;
                hit.caseId = row.at<Id<CaseFile>>(2);
                hit.person = row.at<Id<Person>>(1);
                const NameMatch match = matcher_.match(row.at<QByteArray>(3));
                hit.score = match.score;
                hit.reason = match.reason;
                hits_ += hit;
            },
            sql::text(query.toLatin1()), mostCandidates);
        cut_ |= rows == mostCandidates;
    }
    qsizetype wholeHits() const
    {
        return std::ranges::count_if(hits_, [](const Hit& hit) { return hit.score >= wholeWords; });
    }

    const Store& store_;
    QStringList words_;
    NameMatcher matcher_;
    QSet<qint64> seen_;
    QList<Hit> hits_;
    bool cut_ = false;
};

QString reasonOf(NumberKind kind, const QString& shown)
{
    switch (kind) {
    case NumberKind::Reference:
    case NumberKind::Serial:
        return Words::tr("reference");
    case NumberKind::External:
        return Words::tr("number %1").arg(shown);
    case NumberKind::Document:
        return Words::tr("document %1").arg(shown);
    case NumberKind::Phone:
    case NumberKind::PhoneFromItsEnd:
        return Words::tr("phone %1").arg(shown);
    case NumberKind::Address:
        return Words::tr("address %1").arg(shown);
    }
    return {};
}

void findNumbers(const Store& store, const QString& query, Found& found)
{
    for (const NumberKey& key : numberKeysOf(query)) {
        const QByteArray until = key.kind == NumberKind::Serial ? key.number + ' ' : key.number + '~';
        int rows = 0;
        store.database().each(
            numberSql,
            [&](sql::Row& row) {
                ++rows;
                Hit hit;
                row >> hit.caseId >> hit.person;
                hit.reason = reasonOf(key.kind, row.at<QString>(2));
                hit.score = plainNumber(row.at<QString>(2)) == key.number || key.kind == NumberKind::Serial
                    ? 1.0
                    : 0.9;
                if (std::ranges::none_of(found.hits, [&](const Hit& other) {
                        return other.caseId == hit.caseId && other.person == hit.person;
                    }))
                    found.hits += hit;
            },
            sql::text(key.number), sql::text(until), int(key.kind), mostCandidates);
        found.cut |= rows == mostCandidates;
    }
}

void fillIn(const Store& store, Hit& hit)
{
    static constexpr const char* ofPerson
        = "SELECT p.given_name, p.family_name, p.script_name, c.reference FROM case_file c"
          " LEFT JOIN person p ON p.id = ? WHERE c.id = ?";
    static constexpr const char* ofCase
        = "SELECT name, '', script_name, reference FROM case_line WHERE case_id = ?2 AND ?1 IS NULL";
    store.database().each(
        hit.person.isNull() ? ofCase : ofPerson,
        [&](sql::Row& row) {
            QString given, family;
            row >> given >> family >> hit.scriptName >> hit.reference;
            hit.name = QStringList{given, family}.join(u' ').trimmed();
            if (hit.name.isEmpty())
                hit.name = hit.scriptName;
        },
        hit.person, hit.caseId);
}

} // namespace

Found search(const Store& store, const QString& query, int limit)
{
    Found found;
    const QString typed = query.left(longestQuery);
    findNumbers(store, typed, found);
    NameSearch(store, names::wordsOf(typed)).run(found);
    std::ranges::stable_sort(found.hits, std::greater<>(), &Hit::score);
    found.cut |= found.hits.size() > limit;
    found.hits = found.hits.mid(0, limit);
    for (Hit& hit : found.hits)
        fillIn(store, hit);
    return found;
}
