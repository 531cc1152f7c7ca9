#include "core/work/worklists.h"

#include "core/store/kinds.h"
#include "core/store/migrations.h"
#include "core/store/moneywriting.h"
#include "core/work/goldencase.h"
#include "core/work/synthetic.h"
#include "tests/bench/figures.h"

#include <QTemporaryDir>

// The worklists of an office with 100,000 instalments that wait and 100,000 payments to be proven.

namespace {

constexpr int cases = 10000, linesOfCase = 10;

MoneyLine lineOf(const Id<CaseFile>& caseId, int number, Store& store)
{
    MoneyLine line;
    line.caseId = caseId;
    line.record = store.newId<Instalment>().uuid();
    line.day = demoStart.addDays(number % 400);
    line.title = QStringLiteral("Synthetic rent");
    line.payee = QStringLiteral("Synthetic payee");
    line.method = PaymentMethod(1 + number % 3);
    line.amount = Money(9000000 + number, "AMD");
    line.programmeAmount = Money(16240, "EUR");
    return line;
}

/// The office on disk: of the instalments one in a hundred waits for a decision.
void fill(Store& store)
{
    QList<MoneyOfCase> many;
    for (int i = 0; i < cases; ++i) {
        MoneyOfCase one{store.newId<CaseFile>(), {}};
        for (int j = 0; j < linesOfCase; ++j) {
            MoneyLine line = lineOf(one.caseId, i * linesOfCase + j, store);
            line.list = j == 0 && i % 10 == 0 ? Worklist::Approve : Worklist::Request;
            one.lines.append(line);
            line.list = Worklist::Evidence;
            one.lines.append(line);
        }
        many.append(one);
    }
    replaceMoneyLines(store, many);
}

/// What the Payments place reads before a list is seen: its first page and how many wait on each.
double shown(Store& store, Worklist list, MoneyFilter narrowed)
{
    return 1000 * seconds([&] {
        narrowed.list = list;
        (void)moneyLines(store, narrowed, nullptr, 100);
        for (const auto& one : labels<Worklist>) {
            narrowed.list = one.value;
            (void)moneyLineCount(store, narrowed, 1000);
        }
    });
}

QList<Figure> worklists()
{
    using enum Figure::Limit;
    QTemporaryDir folder;
    SteppedClock clock{demoEnd};
    SeededEntropy entropy{7};
    auto database = *sql::Database::open(
        folder.filePath(QStringLiteral("office")), QByteArray(32, 'k'), sql::Database::Mode::Create);
    (void)migrate(database, homewardKinds());
    Store store(
        std::move(database), homewardKinds(), Surroundings{clock, entropy}, seal::SigningKey::create());
    fill(store);
    QList<double> all, narrow;
    for (int turn = 0; turn < 20; ++turn) {
        all.append(shown(store, turn % 2 == 0 ? Worklist::Approve : Worklist::Evidence, {}));
        MoneyFilter filter; // fits nothing, so that each list is read to its end
        filter.currency = "EUR";
        narrow.append(shown(store, Worklist::Evidence, filter));
    }
    return {{QStringLiteral("a worklist of 100,000 and the counts of all, 95th percentile"),
                percentile95(all), QStringLiteral("ms"), AtMost, 100},
        {QStringLiteral("the same by a filter that nothing fits"), percentile95(narrow), QStringLiteral("ms"),
            AtMost, 100}};
}

} // namespace

QList<Measurement> worklistMeasurements()
{
    return {{"worklists", worklists}};
}
