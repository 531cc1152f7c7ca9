#include "core/store/moneywriting.h"
#include "core/work/payeebook.h"
#include "core/work/payments.h"
#include "core/work/worklists.h"
#include "tests/support/demo.h"

#include <catch2/generators/catch_generators.hpp>

namespace {

/// The demo with its lists, fresh.
struct Listed : Demo {
    QList<MoneyLine> lines(Worklist list, QDate today)
    {
        CHECK(freshenWorklists(*store, 100000) == 0);
        return moneyLines(*store, worklistOn(list, today), nullptr, 100);
    }
    Id<PaymentRequest> requestWaiting() { return lines(Worklist::Approve, demoAutumn).first().request; }
};

QStringList planOf(Store& store, const QByteArray& sql)
{
    QStringList steps;
    store.database().each("EXPLAIN QUERY PLAN " + sql, [&](sql::Row& row) { steps += row.at<QString>(3); });
    return steps;
}

/// Made-up lines of one list, each of its own day.
QList<MoneyLine> madeUp(Store& store, int count)
{
    QList<MoneyLine> lines;
    for (int i = 0; i < count; ++i) {
        MoneyLine line;
        line.list = Worklist::Pay;
        line.day = QDate(2014, 1, 1).addDays(i / 2); // two of each day
        line.record = store.newId<Instalment>().uuid();
        line.title = "Rent";
        line.method = i % 3 == 0 ? PaymentMethod::Cash : PaymentMethod::BankTransfer;
        line.amount = Money(100 + i, i % 2 == 0 ? Currency("AMD") : Currency("EUR"));
        lines.append(line);
    }
    return lines;
}

} // namespace

TEST_CASE("In autumn one request waits for a decision, one payment for money, one instalment for a payslip",
    "[worklists]")
{
    Listed demo;
    demo.play(demoStart, demoAutumn);
    const auto approve = demo.lines(Worklist::Approve, demoAutumn);
    REQUIRE(approve.size() == 1);
    CHECK(approve[0].programmeAmount == Money(2900, "EUR"));
    CHECK(approve[0].amount == Money(1607121, "AMD"));
    CHECK(titleOf(approve[0]) == "Medical: medication, Sep 2014");
    CHECK(approve[0].name == "Vakhtang Aghanyan");
    const auto pay = demo.lines(Worklist::Pay, demoAutumn);
    REQUIRE(pay.size() == 1);
    CHECK(pay[0].amount == Money(9000000, "AMD"));
    CHECK(pay[0].payee == "Landlord (demo)");
    CHECK(stateOf(*demo.store, pay[0], demoAutumn) == "approved by Demo manager");
    const auto late = demo.lines(Worklist::Late, demoAutumn);
    REQUIRE(late.size() == 1);
    CHECK(late[0].programmeAmount == Money(25000, "EUR"));
    const auto evidence = demo.lines(Worklist::Evidence, demoAutumn);
    REQUIRE_FALSE(evidence.isEmpty());
    CHECK(stateOf(*demo.store, evidence.last(), demoAutumn) == "missing: payslip");
    CHECK(demo.lines(Worklist::Request, demoAutumn).isEmpty());
}

TEST_CASE("An instalment goes from list to list as it is decided on and paid", "[worklists]")
{
    Listed demo;
    demo.play(demoStart, demoAutumn);
    const auto id = demo.dossier().file().id;
    const auto request = demo.requestWaiting();
    REQUIRE(decidePayment(demo.desk(0), id, request, true, {}));
    CHECK(staleMoneyCount(*demo.store) == 1);
    CHECK(demo.lines(Worklist::Approve, demoAutumn).isEmpty());
    CHECK(demo.lines(Worklist::Pay, demoAutumn).size() == 2);
    const auto account = demo.store->of<Account>().all().first().id;
    REQUIRE(pay(demo.desk(3), {id, request, account, "V-1", {}, {}}));
    const auto left = demo.lines(Worklist::Pay, demoAutumn);
    REQUIRE(left.size() == 1);
    CHECK(left[0].request != request);
}

TEST_CASE("A refused request leaves the lists of what was asked for", "[worklists]")
{
    Listed demo;
    demo.play(demoStart, demoAutumn);
    const auto request = demo.requestWaiting();
    REQUIRE(decidePayment(demo.desk(0), demo.dossier().file().id, request, false, "too early"));
    CHECK(demo.lines(Worklist::Approve, demoAutumn).isEmpty());
    const auto again = demo.lines(Worklist::Request, demoAutumn);
    REQUIRE(again.size() == 1);
    CHECK(again[0].programmeAmount == Money(2900, "EUR"));
}

TEST_CASE("A line is on its list from its day on, and not the day before", "[worklists]")
{
    Listed demo;
    demo.play(demoStart, demoAutumn);
    const QDate due = demo.lines(Worklist::Late, demoAutumn).first().day;
    CHECK(demo.lines(Worklist::Late, due).isEmpty());
    CHECK(demo.lines(Worklist::Late, due.addDays(1)).size() == 1);
    CHECK(worklistOn(Worklist::Request, due).until == due.addDays(requestDaysAhead));
}

TEST_CASE("What is restricted stands in a list without title, payee and name", "[worklists]")
{
    Listed demo;
    demo.play(demoStart, demoAutumn);
    for (const Package& package : demo.store->of<Package>().all()) {
        Package after = package;
        after.restricted = true;
        Act act(*demo.store, {{}, "test", {}, demo.clock.now()});
        act.save(package, after);
        act.commit();
    }
    const auto pay = demo.lines(Worklist::Pay, demoAutumn);
    REQUIRE(pay.size() == 1);
    CHECK(titleOf(pay[0]) == "Assistance, Oct 2014");
    CHECK(pay[0].payee.isEmpty());
    CHECK(pay[0].name.isEmpty());
    CHECK(pay[0].reference == demo.dossier().file().reference);
    CHECK(stateOf(*demo.store, demo.lines(Worklist::Evidence, demoAutumn).last(), demoAutumn)
        == "a paper is missing");
}

TEST_CASE(
    "Who asked for a payment is told that somebody else decides; who may not, which role may", "[worklists]")
{
    Listed demo;
    demo.play(demoStart, demoAutumn);
    const MoneyLine line = demo.lines(Worklist::Approve, demoAutumn).first();
    CHECK(refusalFor(demo.desk(0), line).isEmpty());
    CHECK_FALSE(refusalFor(demo.desk(2), line).isEmpty());
    const MoneyLine pay = demo.lines(Worklist::Pay, demoAutumn).first();
    CHECK(refusalFor(demo.desk(3), pay).isEmpty());
    CHECK_FALSE(refusalFor(demo.desk(2), pay).isEmpty());
}

TEST_CASE(
    "A payee whose account was changed is told on the line, until a second person confirms it", "[worklists]")
{
    Listed demo;
    demo.play(demoStart, demoAutumn);
    for (const PayeeAccount& before : demo.store->of<PayeeAccount>().all()) {
        PayeeAccount after = before;
        after.number = "another";
        REQUIRE(changePayeeAccount(demo.desk(2), before, after));
    }
    const MoneyLine line = demo.lines(Worklist::Pay, demoAutumn).first();
    CHECK(line.trouble == MoneyTrouble::PayeeChanged);
    CHECK(refusalFor(demo.desk(3), line).contains("confirms"));
    for (const PayeeAccount& account : demo.store->of<PayeeAccount>().all())
        REQUIRE(confirmPayeeAccount(demo.desk(0), account.caseId, account.id));
    CHECK(demo.lines(Worklist::Pay, demoAutumn).first().trouble == MoneyTrouble::Unknown);
}

TEST_CASE("A closed case has no line", "[worklists]")
{
    Listed demo;
    demo.play(demoStart, demoEnd);
    for (const auto& list : labels<Worklist>)
        CHECK(demo.lines(list.value, demoEnd).isEmpty());
}

TEST_CASE("A worklist comes page by page, and filters narrow it together", "[worklists]")
{
    Demo demo;
    replaceMoneyLines(*demo.store, {{demo.store->newId<CaseFile>(), madeUp(*demo.store, 0)}});
    const auto id = demo.store->newId<CaseFile>();
    auto lines = madeUp(*demo.store, 60);
    for (MoneyLine& line : lines)
        line.caseId = id;
    replaceMoneyLines(*demo.store, {{id, lines}});
    MoneyFilter filter{Worklist::Pay, {}};
    const int page = GENERATE(1, 7, 100);
    const auto count = [&] {
        int seen = 0;
        QDate last;
        auto read = moneyLines(*demo.store, filter, nullptr, page);
        while (!read.isEmpty()) {
            for (const MoneyLine& line : read) {
                CHECK((last.isNull() || last <= line.day));
                last = line.day;
                ++seen;
            }
            read = moneyLines(*demo.store, filter, &read.last(), page);
        }
        CHECK(moneyLineCount(*demo.store, filter, 1000) == seen);
        return seen;
    };
    CHECK(count() == 60);
    filter.method = PaymentMethod::Cash;
    CHECK(count() == 20);
    filter.currency = "AMD";
    CHECK(count() == 10);
    filter.until = QDate(2014, 1, 1);
    CHECK(count() == 1);
    filter.assignedTo = demo.store->newId<Staff>();
    CHECK(count() == 0);
    CHECK(moneyLineCount(*demo.store, {Worklist::Pay, {}}, 59) == 59);
}

TEST_CASE("No page of a worklist sorts or reads what it does not show", "[worklists]")
{
    Demo demo;
    MoneyFilter filter{Worklist::Pay, demoAutumn};
    const bool further = GENERATE(false, true);
    if (GENERATE(false, true))
        filter = {Worklist::Pay, demoAutumn, demo.store->newId<Programme>(), PaymentMethod::Cash, "AMD",
            demo.store->newId<Staff>()};
    const QStringList steps = planOf(*demo.store, moneyLinesSql(filter, further));
    INFO(steps.join("; ").toStdString());
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].contains("SEARCH m USING INDEX money_line_by_day (list=?"));
    CHECK(steps[1].startsWith("SEARCH c USING INDEX"));
    const QStringList counted = planOf(*demo.store, moneyLineCountSql(filter));
    INFO(counted.join("; ").toStdString());
    CHECK(counted.join(' ').contains("SEARCH m USING COVERING INDEX money_line_by_day (list=?"));
}

TEST_CASE("What was derived by other rules is derived anew", "[worklists]")
{
    Listed demo;
    demo.play(demoStart, demoAutumn);
    CHECK(demo.lines(Worklist::Pay, demoAutumn).size() == 1);
    demo.store->database().run("DELETE FROM money_line");
    CHECK(demo.lines(Worklist::Pay, demoAutumn).isEmpty());
    demo.store->setSetting("worklist-rules", "0");
    CHECK(demo.lines(Worklist::Pay, demoAutumn).size() == 1);
}
