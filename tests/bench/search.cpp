#include "core/store/search.h"

#include "core/names/folding.h"
#include "core/store/caselist.h"
#include "tests/bench/crowd.h"
#include "tests/bench/figures.h"

#include <cstdio>

// Finding people among 100,000: how fast, and whether by other people's spellings of their names.

namespace {

/// Whole names, beginnings, single words and references, in all scripts of the pairs.
QStringList queries(const QList<SpellingPair>& known)
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
            queries += i % 8 == 3
                ? QStringLiteral("EVN-2014-A-%1").arg(i * 311 % Crowd::persons, 6, 10, QChar(u'0'))
                : query.section(u' ', 0, 0);
            break;
        }
    }
    return queries;
}

QList<Figure> figuresOf(const Crowd& crowd)
{
    using enum Figure::Limit;
    const QList<SpellingPair> known = spellingPairs();
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
    for (const SpellingPair& pair : known) {
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
