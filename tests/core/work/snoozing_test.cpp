#include "core/work/snoozing.h"
#include "tests/support/demo.h"

namespace {

using Asked = AgendaItem::Kind;

struct Autumn : Demo {
    Id<CaseFile> id;

    Autumn()
    {
        play(demoStart, demoAutumn);
        id = dossier().file().id;
    }
    QList<AgendaItem> items(QDate today) const
    {
        const auto programme = store->of<Programme>().find(dossier().file().programme);
        return agendaOf(dossier(), &*programme, today);
    }
    std::optional<AgendaItem> item(Asked kind, QDate today) const
    {
        for (const AgendaItem& one : items(today))
            if (one.kind == kind)
                return one;
        return std::nullopt;
    }
};

} // namespace

TEST_CASE("A visit that is put off shows again on its day, and not before", "[agenda]")
{
    Autumn demo;
    const auto visit = demo.item(Asked::Visit, demoAutumn);
    REQUIRE(visit);
    REQUIRE(putOff(demo.desk(2), demo.id, *visit, demoAutumn.addDays(3)));
    CHECK_FALSE(demo.item(Asked::Visit, demoAutumn));
    CHECK_FALSE(demo.item(Asked::Visit, demoAutumn.addDays(2)));
    CHECK(demo.item(Asked::Visit, demoAutumn.addDays(3)));
    CHECK_FALSE(demo.item(Asked::Task, demoAutumn.addDays(3))); // what puts it off is no task of its own
    CHECK(demo.items(demoAutumn).size() == 3); // the others stay

    REQUIRE(putOff(demo.desk(2), demo.id, *visit, demoAutumn.addDays(9)));
    CHECK_FALSE(demo.item(Asked::Visit, demoAutumn.addDays(3)));
    CHECK(demo.dossier().of<Task>().size() == 1); // the same one, moved
}

TEST_CASE("Money that others wait for is not put off, nor anything to a day gone by", "[agenda]")
{
    Autumn demo;
    for (const Asked kind : {Asked::Approve, Asked::Pay}) {
        const auto item = demo.item(kind, demoAutumn);
        REQUIRE(item);
        CHECK_FALSE(canBePutOff(kind));
        CHECK_FALSE(putOff(demo.desk(2), demo.id, *item, demoAutumn.addDays(3)));
    }
    const auto visit = demo.item(Asked::Visit, demoAutumn);
    CHECK_FALSE(putOff(demo.desk(2), demo.id, *visit, demoAutumn));
    CHECK_FALSE(putOff(demo.desk(2), demo.id, *visit, QDate()));
    CHECK_FALSE(putOff(demo.desk(4), demo.id, *visit, demoAutumn.addDays(1))); // a monitor keeps no cases
    CHECK(demo.items(demoAutumn).size() == 4);
}

TEST_CASE("A task is done from the list, or put off itself", "[agenda]")
{
    Autumn demo;
    Task task;
    task.caseId = demo.id;
    task.title = "Call the landlord";
    REQUIRE(addRecord(demo.desk(2), Right::KeepCases, "add", task));
    const auto item = demo.item(Asked::Task, demoAutumn);
    REQUIRE(item);
    REQUIRE(putOff(demo.desk(2), demo.id, *item, demoAutumn.addDays(1)));
    CHECK_FALSE(demo.item(Asked::Task, demoAutumn));
    CHECK(demo.item(Asked::Task, demoAutumn.addDays(1)));
    REQUIRE(finishTask(demo.desk(2), demo.id, *item));
    CHECK_FALSE(demo.item(Asked::Task, demoAutumn.addDays(1)));
    CHECK(demo.dossier().of<Task>().first().doneOn == demoAutumn);
    CHECK_FALSE(finishTask(demo.desk(2), demo.id, *demo.item(Asked::Visit, demoAutumn)));
}

TEST_CASE("The end of the time for assistance is told while something is open", "[agenda]")
{
    Autumn demo;
    const auto programme = demo.store->of<Programme>().find(demo.dossier().file().programme);
    REQUIRE(programme->supportMonths > 0);
    const QDate last = demo.dossier().file().returnedOn.addMonths(programme->supportMonths);
    const auto ending = [&](QDate today) { return demo.item(Asked::Window, today); };
    CHECK_FALSE(ending(last.addDays(-agendaDays - 1)));
    REQUIRE(ending(last.addDays(-agendaDays)));
    CHECK(ending(last)->when == last);
    CHECK_FALSE(ending(last)->late);
    CHECK_FALSE(ending(last.addDays(1))); // late now
}
