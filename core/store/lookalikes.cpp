#include "core/store/lookalikes.h"

#include "core/domain/records/casefile.h"
#include "core/domain/records/sameperson.h"
#include "core/names/folding.h"
#include "core/store/nearwords.h"
#include "core/store/numberindex.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lookalikes)
};

constexpr int mostRows = 200, mostWords = 5, yearsApart = 2, mostCompared = 60;
constexpr double threshold = 0.56, whole = 0.9, heard = 0.5;
// How much a name tells: a common one needs something beside it.
constexpr double rareName = 0.66, commonName = 0.44, alike = 0.85;
constexpr int fewNamesakes = 4;

struct Candidate {
    Id<CaseFile> caseId;
    double name = 0;
    QString nameReason;
    QStringList numbers; ///< reasons by documents and phones
    bool document = false, phone = false;
};
using Candidates = QMap<Uuid, Candidate>;

/// How well two names go together, whatever the order of their words; parts may be missing, not all.
double nameScore(NameMatcher& mine, const QList<QByteArray>& words)
{
    double sum = 0;
    qsizetype matched = 0;
    for (qsizetype i = 0; i < mine.words(); ++i) {
        double best = 0;
        for (const QByteArray& word : words)
            best = std::max(best, mine.word(i, word).score);
        if (best >= heard)
            ++matched, sum += best;
    }
    const qsizetype shorter = std::min(mine.words(), words.size()),
                    longer = std::max(mine.words(), words.size());
    matched = std::min(matched, shorter);
    if (matched == 0 || matched < std::min<qsizetype>(2, shorter))
        return 0;
    const double missing = 0.25 * double(shorter - matched), besides = 0.04 * double(longer - matched),
                 single = shorter == 1 && longer > 1 ? 0.2 : 0;
    return std::max(0.0, std::min(1.0, sum / double(matched)) - missing - besides - single);
}

class NameCandidates {
public:
    NameCandidates(const Store& store, const Sketch& sketch, Candidates& found)
        : store_(store), found_(found), born_(sketch.person.birth.year)
    {
        take(u"%1 %2"_s.arg(sketch.person.givenName, sketch.person.familyName));
        take(sketch.person.scriptName);
        for (const NameSpelling& spelling : sketch.spellings)
            take(spelling.text);
    }

private:
    void take(const QString& spelling)
    {
        const QStringList words = names::wordsOf(spelling).mid(0, mostWords);
        if (words.isEmpty() || seen_.contains(words))
            return;
        seen_.append(words);
        NameMatcher matcher(words, false);
        QStringList groups;
        for (qsizetype i = 0; i < words.size(); ++i) {
            QStringList either{quoted(words[i])};
            for (const QString& near : nearWords(store_, matcher, words[i], i))
                either += quoted(near);
            groups += u'(' + either.join(u" OR "_s) + u')';
        }
        ask(matcher, groups.join(u" AND "_s));
        QStringList pairs;
        for (qsizetype i = 0; i < groups.size() && groups.size() > 2; ++i)
            for (qsizetype j = i + 1; j < groups.size(); ++j)
                pairs += u'(' + groups[i] + u" AND "_s + groups[j] + u')';
        if (!pairs.isEmpty())
            ask(matcher, pairs.join(u" OR "_s));
        if (groups.size() == 2) // a person may be known by one of the names alone
            ask(matcher, groups.join(u" OR "_s), true);
    }
    void ask(NameMatcher& matcher, const QString& query, bool singleOnly = false)
    {
        store_.database().each(
            lookalikeSql, [&](sql::Row& row) { hold(matcher, row, singleOnly); }, sql::text(query.toLatin1()),
            born_ == 0 ? 0 : born_ - yearsApart, born_ == 0 ? 9999 : born_ + yearsApart, mostRows);
    }
    void hold(NameMatcher& matcher, sql::Row& row, bool singleOnly)
    {
        const QByteArray spellings = row.at<QByteArray>(3);
        double best = 0;
        for (qsizetype start = 0, end; (end = spellings.indexOf('\n', start)) >= 0; start = end + 1) {
            const qsizetype tab = spellings.indexOf('\t', start);
            const QList<QByteArray> words = spellings.mid(tab + 1, end - tab - 1).split(' ');
            if (!singleOnly || words.size() == 1)
                best = std::max(best, nameScore(matcher, words));
        }
        if (best == 0)
            return;
        Candidate& one = found_[row.at<Uuid>(1)];
        one.caseId = row.at<Id<CaseFile>>(2);
        if (best > one.name) {
            one.name = best;
            one.nameReason = best >= whole ? Words::tr("the same name") : Words::tr("a name like it");
        }
    }

    const Store& store_;
    Candidates& found_;
    int born_;
    QList<QStringList> seen_;
};

void findNumbers(const Store& store, const QString& number, NumberKind kind, Candidates& found)
{
    for (const NumberKey& key : numberKeysOf(number)) {
        if (key.kind != kind || key.number.size() < 4)
            continue;
        const QByteArray until = kind == NumberKind::PhoneFromItsEnd ? key.number + '~' : key.number + ' ';
        store.database().each(
            "SELECT case_id, person, shown FROM number_entry WHERE number >= ? AND number < ? AND kind = ? "
            "LIMIT 50",
            [&](sql::Row& row) {
                const Uuid person = row.at<QByteArray>(1).size() == 16 ? row.at<Uuid>(1) : Uuid();
                if (person.isNull())
                    return;
                Candidate& one = found[person];
                one.caseId = row.at<Id<CaseFile>>(0);
                const bool document = kind == NumberKind::Document;
                (document ? one.document : one.phone) = true;
                one.numbers
                    += (document ? Words::tr("document %1") : Words::tr("phone %1")).arg(row.at<QString>(2));
            },
            sql::text(key.number), sql::text(until), int(kind));
    }
}

QSet<Uuid> saidNotToBe(const Store& store, const Id<Person>& person)
{
    QSet<Uuid> others;
    if (person.isNull())
        return others;
    for (const NotSamePerson& one :
        store.of<NotSamePerson>().where("?1 IN (person_a, person_b) ORDER BY id", person))
        if (!store.of<IdentityWithdrawal>().firstWhere("fact = ?", one.id.uuid()))
            others += (one.personA == person ? one.personB : one.personA).uuid();
    return others;
}

std::optional<Lookalike> weighed(
    const Store& store, const Sketch& sketch, const Uuid& id, const Candidate& candidate, double nameWeight)
{
    const auto other = store.of<Person>().find(Id<Person>(id));
    const auto file = store.of<CaseFile>().find(candidate.caseId);
    if (!other || !file)
        return std::nullopt;
    const BirthEvidence birth = compareBirths(sketch.person.birth, other->birth);
    Lookalike one{candidate.caseId, other->id, file->reference, candidate.numbers, 0};
    if (!candidate.nameReason.isEmpty())
        one.reasons += candidate.nameReason;
    if (!birth.reason.isEmpty())
        one.reasons += birth.reason;
    const bool sexes
        = sketch.person.sex != Sex::Unknown && other->sex != Sex::Unknown && sketch.person.sex != other->sex;
    one.score = nameWeight * candidate.name + 0.26 * birth.weight + (candidate.phone ? 0.14 : 0)
        - (sexes ? 0.15 : 0);
    if (candidate.document)
        one.score = std::max(one.score, candidate.name > 0 ? 0.95 : 0.8);
    one.score = std::clamp(one.score, 0.0, 1.0);
    return one.score >= threshold ? std::optional(one) : std::nullopt;
}

} // namespace

BirthEvidence compareBirths(const PartialDate& a, const PartialDate& b)
{
    if (a.isNull() || b.isNull())
        return {};
    const int apart = std::abs(a.year - b.year);
    const auto tells
        = [](const PartialDate& one) { return one.isExact() && !(one.day == 1 && one.month == 1); };
    if (tells(a) && tells(b)) {
        const bool sameDay = a.day == b.day, sameMonth = a.month == b.month;
        if (apart == 0 && sameDay && sameMonth)
            return {1, Words::tr("born on the same day")};
        if (apart == 0 && a.day == b.month && a.month == b.day)
            return {0.8, Words::tr("day and month of birth swapped")};
        if (sameDay && sameMonth)
            return {apart <= 10 ? 0.4 : 0.1, Words::tr("the same day and month of birth")};
        if (apart == 0 && (sameDay || sameMonth))
            return {0.2, Words::tr("one part of the date of birth differs")};
        return {apart <= yearsApart ? -0.6 : -1, {}};
    }
    if (apart == 0)
        return {0.35, Words::tr("born in the same year")};
    const bool estimated = a.estimated || b.estimated;
    if (apart <= yearsApart)
        return {estimated ? 0.15 : 0.0, Words::tr("born about the same time")};
    return {-1, {}};
}

QList<Lookalike> lookalikesOf(const Store& store, const Sketch& sketch, int limit)
{
    Candidates found;
    NameCandidates(store, sketch, found);
    for (const IdentityDocument& document : sketch.documents)
        findNumbers(store, document.number, NumberKind::Document, found);
    for (const Contact& contact : sketch.contacts)
        findNumbers(store, contact.value, NumberKind::PhoneFromItsEnd, found);
    found.remove(sketch.person.id.uuid());
    for (const Uuid& other : saidNotToBe(store, sketch.person.id))
        found.remove(other);
    const auto namesakes
        = std::ranges::count_if(found, [](const Candidate& one) { return one.name >= alike; });
    const double nameWeight = namesakes > fewNamesakes ? commonName : rareName;
    QList<std::pair<double, Uuid>> likeliest; // by what is known without reading the person
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        likeliest.emplaceBack(-it->name - (it->document ? 2 : 0) - (it->phone ? 0.3 : 0), it.key());
    std::ranges::sort(likeliest);
    QList<Lookalike> all;
    for (const auto& [rank, id] : likeliest.mid(0, mostCompared))
        if (const auto one = weighed(store, sketch, id, found[id], nameWeight))
            all.append(*one);
    std::ranges::stable_sort(all, std::greater<>(), &Lookalike::score);
    return all.mid(0, limit);
}
