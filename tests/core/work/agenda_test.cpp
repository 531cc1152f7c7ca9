#include "core/store/cashbook.h"
#include "core/store/overview.h"
#include "core/work/agenda.h"
#include "tests/support/demo.h"

namespace {

using Asked = AgendaItem::Kind;

QList<AgendaItem> agenda(const Demo& demo, QDate today)
{
    const Dossier dossier = demo.dossier();
    const auto programme = demo.store->of<Programme>().find(dossier.file().programme);
    REQUIRE(programme);
    return agendaOf(dossier, &*programme, today);
}

} // namespace

TEST_CASE("In autumn the golden case asks for four things, the late one first", "[agenda]")
{
    Demo demo;
    demo.play(demoStart, demoAutumn);
    const auto items = agenda(demo, demoAutumn);
    REQUIRE(items.size() == 4);
    CHECK(items[0].kind == Asked::Evidence);
    CHECK(items[0].late);
    CHECK(items[0].amount == Money(25000, "EUR"));
    CHECK(items[1].kind == Asked::Approve);
    CHECK(items[1].amount == Money(2900, "EUR"));
    CHECK(items[2].kind == Asked::Pay);
    CHECK(items[2].amount == Money(16240, "EUR"));
    CHECK(items[2].when == QDate(2014, 10, 3));
    CHECK(items[3].kind == Asked::Visit);
    CHECK(items[3].when == QDate(2014, 10, 8));
    for (const AgendaItem& item : items) {
        CHECK_FALSE(item.what.isEmpty());
        CHECK_FALSE(item.tab.isEmpty());
        CHECK_FALSE(wordOf(item.kind).isEmpty());
    }
}

TEST_CASE("A closed case asks for nothing", "[agenda]")
{
    Demo demo;
    demo.play(demoStart, demoEnd);
    CHECK(agenda(demo, demoEnd).isEmpty());
}

TEST_CASE("The places find what the whole file holds", "[overview]")
{
    Demo demo;
    demo.play(demoStart, demoAutumn);
    const Store& store = *demo.store;
    CHECK(casesToLookAt(store, demoAutumn.addMonths(-6), demoAutumn.addDays(21), 10)
        == QList{demo.dossier().file().id});
    CHECK(casesToLookAt(store, {2020, 1, 1}, {2020, 2, 1}, 10).isEmpty());
    const auto requests = openRequests(store, 10);
    REQUIRE(requests.size() == 1);
    CHECK(requests[0].programmeAmount == Money(2900, "EUR"));
    CHECK(latestPayments(store, 100).size() == 12);
    CHECK(latestPayments(store, 5).size() == 5);
    CHECK(latestPayments(store, 1)[0].voucher == "DEMO-012");
    const Account account = store.of<Account>().all().first();
    Money paid(0, account.currencyCode);
    for (const Disbursement& one : latestPayments(store, 100))
        paid += one.amount;
    CHECK(balanceOf(store, account) == account.openingBalance - paid);
    CHECK(ratesInForce(store, demoAutumn).size() == 2);
    CHECK(ratesInForce(store, {2000, 1, 1}).isEmpty());
    const FileCounts counts = countsOf(store);
    CHECK(counts.cases == 1);
    CHECK(counts.persons == 5);
    CHECK(counts.byStage == QList<std::pair<Stage, int>>{{Stage::InAssistance, 1}});
    const auto missions = missionLines(store);
    REQUIRE(missions.size() == 1);
    CHECK(missions[0].cases == 1);
    CHECK(missions[0].visited == 0);
    CHECK(missions[0].organisations == QStringList{"IOM", "Fedasil"});
}
