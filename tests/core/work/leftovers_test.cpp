#include "core/work/leftovers.h"
#include "tests/support/demo.h"

TEST_CASE("What an exit leaves open is listed, and stopped with a reason", "[leftovers]")
{
    Demo demo;
    demo.play(demoStart, demoAutumn);
    const Id<CaseFile> id = demo.dossier().file().id;
    const auto left = [&] { return leftoversOf(demo.dossier(), demo.clock.today()); };
    const QList<Leftover> before = left();
    REQUIRE(before.size() > 2);
    CHECK_FALSE(hasLeft(demo.dossier()));
    REQUIRE(moveCase(demo.desk(2), {id, Stage::ReMigrated, demo.clock.today(), {}, {}}));
    CHECK(hasLeft(demo.dossier()));

    CHECK_FALSE(stopLeftovers(demo.desk(2), id, " "));
    CHECK_FALSE(stopLeftovers(demo.desk(4), id, "a monitor may not"));
    CHECK(left().size() == before.size());
    const auto isAsked = [](const Leftover& one) {
        return one.state == InstalmentState::Requested || one.state == InstalmentState::Approved;
    };
    const auto asked = std::ranges::count_if(before, isAsked);
    REQUIRE(asked > 0); // in autumn one waits for approval and one for payment
    CHECK(std::ranges::all_of(before.first(asked), isAsked)); // they come first
    const auto stopped = stopLeftovers(demo.desk(2), id, "the family left again");
    REQUIRE(stopped);
    CHECK(*stopped == int(before.size() - asked));
    CHECK(std::ranges::count_if(left(), isAsked) == left().size());
    CHECK(demo.dossier().of<InstalmentStop>().last().reason == "the family left again");
    CHECK_FALSE(stopLeftovers(demo.desk(2), id, "once more"));
}

TEST_CASE(
    "Goods that were ordered and did not all arrive are left open too, and are not stopped", "[leftovers]")
{
    Demo demo;
    demo.play(demoStart, demoAutumn);
    const Id<CaseFile> id = demo.dossier().file().id;
    Act act(*demo.store, {{}, "set-up", {}, demo.clock.now()});
    const PurchaseOrder order{act.newId<PurchaseOrder>(), id, currentPackages(demo.dossier()).first().id, {},
        Money(50000, "EUR"), demoAutumn, "tools"};
    act.add(order);
    Delivery part;
    part.id = act.newId<Delivery>();
    part.caseId = id;
    part.purchaseOrder = order.id;
    part.package = order.package;
    part.value = Money(20000, "EUR");
    act.add(part);
    act.commit();
    const auto goods = [&] {
        QList<Leftover> found = leftoversOf(demo.dossier(), demo.clock.today());
        found.removeIf([](const Leftover& one) { return one.order.isNull(); });
        return found;
    };
    REQUIRE(goods().size() == 1);
    CHECK(goods()[0].amount == Money(30000, "EUR"));
    CHECK(goods()[0].title.contains("tools"));
    REQUIRE(stopLeftovers(demo.desk(2), id, "the family left again"));
    CHECK(goods().size() == 1);

    Act rest(*demo.store, {{}, "set-up", {}, demo.clock.now()});
    part.id = rest.newId<Delivery>();
    part.value = Money(30000, "EUR");
    rest.add(part);
    rest.commit();
    CHECK(goods().isEmpty());
}
