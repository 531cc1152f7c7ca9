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
