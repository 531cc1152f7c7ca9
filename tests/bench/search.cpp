#include "core/store/search.h"

#include "core/names/folding.h"
#include "core/store/act.h"
#include "core/store/caselist.h"
#include "core/store/kinds.h"
#include "core/store/migrations.h"
#include "core/work/syntheticnames.h"
#include "tests/bench/figures.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

// Finding people among 100,000: how fast, and whether by other people's spellings of their names.

namespace {

constexpr int persons = 100000;

struct Pair {
    QString registered, query;
};

QList<Pair> pairs()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/tests/bench/spellings.txt"));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure({Error::Kind::NotFound, QStringLiteral("tests/bench/spellings.txt is missing"), {}});
    QList<Pair> pairs;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith(u'#'))
            pairs.append({line.section(u'\t', 0, 0), line.section(u'\t', 1, 1)});
    return pairs;
}

/// A file of people: synthetic ones, and near misses put together of the parts of the pairs' names.
struct Crowd {
    QTemporaryDir folder;
    SteppedClock clock{QDate(2014, 5, 16)};
    SeededEntropy entropy{11};
    std::unique_ptr<Store> store;
    QHash<QString, Id<Person>> registered;

    Crowd()
    {
        auto database = *sql::Database::open(
            folder.filePath("office"), QByteArray(32, 'k'), sql::Database::Mode::Create);
        (void)migrate(database, homewardKinds());
        store = std::make_unique<Store>(
            std::move(database), homewardKinds(), Surroundings{clock, entropy}, seal::SigningKey::create());
        const QList<Pair> known = pairs();
        SyntheticNames names(entropy);
        for (int made = 0; made < persons;) {
            Batch batch(*store);
            for (int i = 0; i < 1000; ++i, ++made) {
                const QString given = known[entropy.below(int(known.size()))].registered.section(u' ', 0, 0);
                const QString family = known[entropy.below(int(known.size()))].registered.section(u' ', -1);
                const SyntheticName synthetic = names.person();
                if (made % 4 != 0)
                    add(synthetic.given, synthetic.family, synthetic.script, made);
                else if (registered.constFind(given + u' ' + family) == registered.cend())
                    add(given, family, {}, made);
            }
            batch.commit();
        }
        for (const Pair& pair : known)
            if (!registered.contains(pair.registered))
                registered.insert(pair.registered,
                    add(pair.registered.section(u' ', 0, -2), pair.registered.section(u' ', -1), {},
                        persons + int(registered.size())));
        store->freshen();
    }
    Id<Person> add(const QString& given, const QString& family, const QString& script, int number)
    {
        Person person;
        person.id = store->newId<Person>();
        person.givenName = given, person.familyName = family, person.scriptName = script;
        CaseFile file;
        file.id = file.caseId = person.caseId = store->newId<CaseFile>();
        file.reference = QStringLiteral("EVN-2014-A-%1-K").arg(number, 6, 10, QChar(u'0'));
        file.countryOfReturn = number % 3 ? QStringLiteral("AM") : QStringLiteral("GE");
        file.principal = person.id;
        Act act(*store, {{}, "bench", {}, clock.now()});
        act.add(file);
        act.add(person);
        act.commit();
        return person.id;
    }
};

/// Whole names, beginnings, single words and references, in all scripts of the pairs.
QStringList queries(const QList<Pair>& known)
{
    QStringList queries;
    for (int i = 0; i < 200; ++i) {
        const QString query = known[i * 7 % known.size()].query;
        switch (i % 4) {
        case 0:
            queries += query;
            break;
        case 1:
            queries += query.section(u' ', -1);
            break;
        case 2:
            queries += query.left(3 + i % 5);
            break;
        case 3:
            queries += i % 8 == 3 ? QStringLiteral("EVN-2014-A-%1").arg(i * 311 % persons, 6, 10, QChar(u'0'))
                                  : query.section(u' ', 0, 0);
            break;
        }
    }
    return queries;
}

QList<Figure> figuresOf(const Crowd& crowd)
{
    using enum Figure::Limit;
    const QList<Pair> known = pairs();
    QList<double> ours, bare;
    for (int round = 0; round < 3; ++round)
        for (const QString& query : queries(known)) {
            QByteArray match;
            for (const QString& word : names::wordsOf(query))
                match += '"' + word.toLatin1() + "\" ";
            match = match.trimmed() + '*';
            const auto searched
                = [&] { ours.append(1000 * seconds([&] { (void)search(*crowd.store, query, 30); })); };
            const bool first = ours.size() % 2 == 0; // who comes second finds the pages read already
            if (first)
                searched();
            bare.append(1000 * seconds([&] {
                crowd.store->database().each(
                    nameIndexSql, [](sql::Row& row) { (void)row.at<QByteArray>(3); }, sql::text(match), 200);
            }));
            if (!first)
                searched();
        }
    int found = 0;
    for (const Pair& pair : known) {
        bool here = false;
        for (const Hit& hit : search(*crowd.store, pair.query, 10).hits)
            here |= hit.name == pair.registered; // whoever bears the name: namesakes are as good
        found += here;
        if (!here)
            std::fprintf(stderr, "not among the first ten: %s, registered as %s\n",
                qUtf8Printable(pair.query), qUtf8Printable(pair.registered));
    }
    const double slow = percentile95(ours);
    return {{"searching 100,000 persons, 95th percentile", slow, "ms", AtMost, 10},
        {"the same to the bare index query", slow / percentile95(bare), "x", AtMost, 5},
        {"recall at 10 of " + QString::number(known.size()) + " pairs of spellings",
            double(found) / double(known.size()), "", AtLeast, 0.95}};
}

QList<Figure> searching()
{
    using enum Figure::Limit;
    const Crowd crowd;
    QList<Figure> figures = figuresOf(crowd);
    QList<double> pages;
    for (const CaseOrder order :
        {CaseOrder::Newest, CaseOrder::Name, CaseOrder::Reference, CaseOrder::ReturnedOn}) {
        const CaseFilter filter{true, {}, {}, "GE", Stage::Unknown};
        for (QList<CaseLine> lines = caseLines(*crowd.store, filter, order, nullptr, 100);
             !lines.isEmpty();) {
            const CaseLine last = lines.last();
            pages.append(1000 * seconds([&] { lines = caseLines(*crowd.store, filter, order, &last, 100); }));
        }
    }
    figures.append(
        {"a page of the filtered list, the slowest", *std::ranges::max_element(pages), "ms", AtMost, 16});
    return figures;
}

} // namespace

QList<Measurement> searchMeasurements()
{
    return {{"search", searching}};
}
