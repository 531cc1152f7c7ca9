#include "core/reports/files.h"
#include "core/reports/query.h"
#include "core/work/identities.h"
#include "core/work/payments.h"
#include "core/work/synthetic.h"
#include "tests/support/demo.h"
#include "tests/support/reportloops.h"

#include <QFile>

namespace {

const Period wide{{2014, 1, 1}, {2015, 12, 31}};

/// An office of synthetic cases beside no other.
struct Filled : Demo {
    Filled()
    {
        NoProgress progress;
        REQUIRE(makeSyntheticCases(*store, clock, {cast[0], cast[2], cast[3]}, {60, 3}, progress));
    }
};

Report run(const Store& store, const ReportQuery& query)
{
    const auto report = runReport(store, query);
    INFO((report ? QString() : report.error().message + report.error().detail).toStdString());
    REQUIRE(report);
    return *report;
}

qint64 cell(const Report& report, const QByteArray& breakdown, const QString& key, qsizetype column)
{
    for (const ReportRow& row : report.rows)
        if (row.breakdown == breakdown && row.key == key)
            return row.cells[column].number;
    return -1;
}

/// Every group that the loops found stands in the report with the same heads, and no other does.
void compareHeads(const Report& report, const std::map<QByteArray, ReportLoops::Groups>& expected)
{
    for (const auto& [breakdown, groups] : expected) {
        qsizetype rows = 0;
        for (const ReportRow& row : report.rows)
            rows += row.breakdown == breakdown ? 1 : 0;
        CHECK(rows == qsizetype(groups.size()));
        for (const auto& [key, heads] : groups) {
            INFO(breakdown.toStdString() << ": " << key.toStdString());
            CHECK(cell(report, breakdown, key, firstMeasure) == qint64(heads.cases.size()));
            CHECK(cell(report, breakdown, key, firstMeasure + 1) == qint64(heads.persons.size()));
        }
    }
}

} // namespace

TEST_CASE("Who was assisted is what a walk through all cases counts", "[reports]")
{
    const Filled office;
    for (const Period& period : {wide, Period{{2014, 5, 15}, {2014, 6, 10}}}) {
        const ReportLoops loops(*office.store, period, {2014, 12, 31});
        const auto ask = [&](const char* name) {
            return run(*office.store, {name, period, {2014, 12, 31}, {}, {}, {}, false, {}});
        };
        CHECK(loops.assisted().at("all").at("all").persons.size() > 5);
        compareHeads(ask("assisted"), loops.assisted());
        compareHeads(ask("assistance"), loops.assistance());
    }
    const ReportLoops loops(*office.store, wide, {2015, 12, 31});
    compareHeads(run(*office.store, {"outcomes", wide, {}, {}, {}, {}, false, {}}), loops.outcomes());
}

TEST_CASE("Where the money stands is what the rules of the ledger add up, package by package", "[reports]")
{
    const Filled office;
    const ReportLoops loops(*office.store, wide, {2015, 12, 31});
    const Report budget = run(*office.store, {"budget", {}, {}, {}, {}, {}, false, {}});
    CHECK(loops.budgets().size() > 1);
    for (const auto& [type, sums] : loops.budgets())
        for (qsizetype i = 0; i < sums.size(); ++i) {
            INFO(type.toStdString() << " " << budget.columns[firstMeasure + 3 + i].title.toStdString());
            CHECK(cell(budget, "type", type, firstMeasure + 3 + i) == sums[i]);
        }
    const Report payments = run(*office.store, {"payments", wide, {}, {}, {}, {}, false, {}});
    CHECK(loops.paidByMonth().size() > 2);
    for (const auto& [month, sum] : loops.paidByMonth())
        CHECK(cell(payments, "month", month, firstMeasure + 2) == sum);
}

TEST_CASE("A request, an approval, a correction and a transfer each move the budget's columns", "[reports]")
{
    Demo demo;
    demo.play(demoStart, demoAutumn); // in the autumn something is requested, committed and planned
    const ReportLoops before(*demo.store, wide, demoAutumn);
    const auto compare = [&] {
        const ReportLoops loops(*demo.store, wide, demoAutumn);
        const Report budget = run(*demo.store, {"budget", {}, {}, {}, {}, {}, false, {}});
        for (const auto& [type, sums] : loops.budgets())
            for (qsizetype i = 0; i < sums.size(); ++i)
                CHECK(cell(budget, "type", type, firstMeasure + 3 + i) == sums[i]);
        return loops.budgets();
    };
    const auto start = compare();
    const Disbursement wrong = demo.dossier().of<Disbursement>().first();
    REQUIRE(correctPayment(demo.desk(3), wrong.caseId, wrong.id, "paid twice"));
    const auto corrected = compare();
    CHECK(corrected != start);
    Act act(*demo.store, demo.desk(0).act("test"));
    Transfer moved;
    moved.id = act.newId<Transfer>();
    moved.caseId = wrong.caseId;
    moved.sourcePackage = currentPackages(demo.dossier())[0].id;
    moved.targetPackage = currentPackages(demo.dossier())[1].id;
    moved.amount = Money(1234, "EUR");
    act.add(moved);
    act.commit();
    CHECK(compare() != corrected);
}

TEST_CASE("Persons known to be the same count once", "[reports]")
{
    Filled office;
    const ReportQuery all{"assisted", wide, {}, {}, {}, {}, false, {}};
    const auto persons = [&] { return cell(run(*office.store, all), "all", "all", firstMeasure + 1); };
    const auto returned = office.store->of<Person>().where("travel_status = 'returned' ORDER BY case_id, id");
    REQUIRE(returned.size() > 3);
    const qint64 before = persons();
    const auto same = saySame(office.desk(2), returned[0].id, returned.last().id, "the same passport");
    INFO((same ? QString() : same.error().message).toStdString());
    REQUIRE(same);
    CHECK(persons() == before - 1);
}

TEST_CASE("A filter and a day outside the period leave out what they should", "[reports]")
{
    Demo demo;
    demo.play(demoStart, demoEnd);
    const auto persons = [&](const Period& period, const QString& to) {
        const Report report = run(*demo.store, {"assisted", period, {}, {}, {}, to, false, {}});
        return report.rows.isEmpty() ? 0 : report.rows.first().cells[firstMeasure + 1].number;
    };
    const QDate returned(2014, 5, 3);
    CHECK(persons({returned, returned}, {}) == 2);
    CHECK(persons({returned.addDays(1), {}}, {}) == 0);
    CHECK(persons({{}, returned.addDays(-1)}, {}) == 0);
    CHECK(persons({}, "AM") == 2);
    CHECK(persons({}, "GE") == 0);
}

TEST_CASE("The cases behind a figure are those it counted", "[reports]")
{
    const Filled office;
    const ReportQuery query{"assisted", wide, {}, {}, {}, {}, false, {}};
    const Report report = run(*office.store, query);
    for (const ReportRow& row : report.rows)
        CHECK(casesBehind(*office.store, query, row, 1000).size() == row.cells[firstMeasure].number);
    CHECK(casesBehind(*office.store, query, report.rows.first(), 2).size() == 2);
}

TEST_CASE("A period turned round, of a thousand years or without data says so", "[reports]")
{
    const Demo demo;
    const auto refusal = [&](const Period& period) {
        const auto report = runReport(*demo.store, {"assisted", period, {}, {}, {}, {}, false, {}});
        return report ? QString() : report.error().message;
    };
    CHECK(refusal({{2015, 1, 1}, {2014, 1, 1}}).contains("Turn the two days round"));
    CHECK(refusal({{1015, 1, 1}, {2015, 1, 1}}).contains("hundred years"));
    CHECK(refusal({{2014, 1, 1}, {2014, 1, 1}}) == "");
    CHECK(run(*demo.store, {"assisted", {}, {}, {}, {}, {}, false, {}}).rows.isEmpty());
    CHECK_FALSE(runReport(*demo.store, {"no-such", {}, {}, {}, {}, {}, false, {}}));
}

TEST_CASE("The golden case's reports are the golden files", "[reports]")
{
    Demo demo;
    demo.play(demoStart, demoEnd);
    for (const ReportName& name : reportNames()) {
        const Report report = run(*demo.store, {name.id, {}, {}, {}, {}, {}, false, {}});
        QFile golden(
            QString(SOURCE_FOLDER "/tests/core/reports/golden/%1.csv").arg(QString::fromUtf8(name.id)));
        INFO(golden.fileName().toStdString());
        REQUIRE(golden.open(QIODevice::ReadOnly));
        CHECK(QString::fromUtf8(csvOf(*exportTable(report, {}))) == QString::fromUtf8(golden.readAll()));
    }
}
