#include "core/store/cashbook.h"
#include "core/store/overview.h"
#include "core/work/agenda.h"
#include "core/work/editing.h"
#include "core/work/registration.h"
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

/// A case of the demo's programme, registered on its first day.
struct Asking : Demo {
    Id<CaseFile> id;
    Id<Person> parent, child;
    Programme programme;

    Asking()
    {
        programme = store->of<Programme>().all().first();
        clock.setDay(demoAutumn.addDays(-60));
        Registration registration;
        registration.file.programme = programme.id;
        registration.registeredOn = demoAutumn.addDays(-60);
        NewPerson one, other;
        one.person.givenName = "Parent";
        one.person.relation = Relation::Principal;
        other.person.givenName = "Child";
        other.person.relation = Relation::Child;
        other.person.birth = {1996, 10, 22, false};
        registration.persons = {one, other};
        const auto made = registerCase(desk(2), registration);
        REQUIRE(made);
        id = made->caseFile, parent = made->persons[0], child = made->persons[1];
        clock.setDay(demoAutumn);
    }
    QList<AgendaItem> items(AgendaItem::Kind kind, QDate day = demoAutumn)
    {
        QList<AgendaItem> all = agendaOf(*dossierOf(*store, id), &programme, day);
        all.removeIf([&](const AgendaItem& item) { return item.kind != kind; });
        return all;
    }
    void consent(const Id<Person>& by, ConsentCapacity capacity)
    {
        Consent one;
        one.caseId = id;
        one.person = child;
        one.givenBy = by;
        one.capacity = capacity;
        one.scope = ConsentScope::Services;
        one.givenOn = demoAutumn.addDays(-50);
        REQUIRE(addRecord(desk(2), Right::KeepCases, "record", one));
    }
    /// The stages to the contact, `contacted` null: to the arrival.
    void arrive(QDate returned, QDate contacted = {})
    {
        for (const Stage stage :
            {Stage::Counselled, Stage::ApprovedForReturn, Stage::Departed, Stage::Arrived})
            REQUIRE(moveCase(desk(2), {id, stage, returned, {}, {}}));
        if (contacted.isValid())
            REQUIRE(moveCase(desk(2), {id, Stage::Contacted, contacted, {}, {}}));
    }
};

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

TEST_CASE("Own consent is asked for from three weeks before somebody turns 18, until it is given", "[agenda]")
{
    Asking demo;
    using enum AgendaItem::Kind;
    CHECK(demo.items(Consent).isEmpty()); // nobody spoke for the child
    demo.consent(demo.parent, ConsentCapacity::Parent);
    CHECK(demo.items(Consent, demoAutumn.addDays(-1)).isEmpty());
    const auto soon = demo.items(Consent);
    REQUIRE(soon.size() == 1);
    CHECK(soon[0].when == QDate(2014, 10, 22));
    CHECK_FALSE(soon[0].late);
    CHECK(demo.items(Consent, {2014, 10, 23})[0].late);
    demo.clock.setDay({2014, 10, 22});
    demo.consent(demo.child, ConsentCapacity::Self);
    CHECK(demo.items(Consent, {2014, 10, 23}).isEmpty());
}

TEST_CASE("The first contact is asked for until its last day, and late from the next", "[agenda]")
{
    Asking demo;
    using enum AgendaItem::Kind;
    REQUIRE(demo.programme.firstContactDays > 0);
    const QDate returned = demoAutumn.addDays(-30), last = returned.addDays(demo.programme.firstContactDays);
    demo.arrive(returned);
    REQUIRE(demo.items(Contact, last).size() == 1);
    CHECK(demo.items(Contact, last)[0].when == last);
    CHECK(demo.items(Contact, last.addDays(1)).isEmpty());
    REQUIRE(demo.items(Late, last.addDays(1)).size() == 1);
    REQUIRE(moveCase(demo.desk(2), {demo.id, Stage::Contacted, demoAutumn, {}, {}}));
    CHECK(demo.items(Contact).isEmpty());
    CHECK(demo.items(Late).isEmpty());
}

TEST_CASE("The plan is asked for within its days after the contact", "[agenda]")
{
    Asking demo;
    using enum AgendaItem::Kind;
    REQUIRE(demo.programme.planDays > 0);
    demo.arrive(demoAutumn.addDays(-10), demoAutumn);
    const auto plan = demo.items(Plan);
    REQUIRE(plan.size() == 1);
    CHECK(plan[0].when == demoAutumn.addDays(demo.programme.planDays));
    CHECK(plan[0].tab == "plan");
}
