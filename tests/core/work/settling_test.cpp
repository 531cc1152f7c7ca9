#include "core/domain/records/person.h"
#include "core/work/settling.h"
#include "tests/support/exchanging.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {

using namespace exchanging;

/// Two laptops of an office whose people changed the same two fields, one of them removed a contact that the
/// other changed.
struct TwoLaptops {
    Headquarters office;
    Laptop other{9};
    Person person;

    TwoLaptops()
    {
        office.play(demoStart, demoAutumn);
        office.admit(other);
        person = office.store->of<Person>().all().first();
        edit(office, "Vanadzor");
        other.clock.advance(60'000);
        edit(other, "Sevan");
        other.mustTake(office.bundleFor(other));
    }
    void edit(Laptop& at, const QString& place)
    {
        const Person before = *at.store->of<Person>().find(person.id);
        Person after = before;
        after.birthPlace = place;
        Act act(*at.store, {office.cast[2].staff.uuid(), "edit", {}, at.clock.now()});
        act.save(before, after);
        act.commit();
    }
    Desk desk(int member) { return {*other.store, office.cast[member]}; }
    QString place() { return other.store->of<Person>().find(person.id)->birthPlace; }
};

} // namespace

TEST_CASE("Two values are told in words, with who wrote them where, and what stood before", "[settling]")
{
    TwoLaptops world;
    const auto disputes = disputesOf(*world.other.store);
    REQUIRE(disputes.size() == 1);
    const Dispute& dispute = disputes[0];
    CHECK(dispute.record.contains(world.person.familyName));
    CHECK_FALSE(dispute.reference.isEmpty());
    CHECK(dispute.before == world.person.birthPlace);
    CHECK(dispute.canBeTyped);
    CHECK(dispute.wayOut.isEmpty());
    REQUIRE(dispute.values.size() == 2);
    CHECK(dispute.values[0].isShown);
    CHECK(dispute.values[0].words == world.place());
    CHECK_FALSE(dispute.values[1].isShown);
    for (const DisputedValue& value : dispute.values) {
        CHECK(value.who == "Demo caseworker");
        CHECK_FALSE(value.where.isEmpty());
        CHECK_FALSE(value.when.isNull());
    }
    CHECK(dispute.values[0].where != dispute.values[1].where);
}

TEST_CASE("The value that was chosen, or another one, wins everywhere; once is enough", "[settling]")
{
    TwoLaptops world;
    const Dispute dispute = disputesOf(*world.other.store)[0];
    CHECK_FALSE(settle(world.desk(3), dispute.conflict, dispute.values[1].value)); // finance keeps no cases
    CHECK_FALSE(settle(world.desk(2), dispute.conflict, QByteArray("\x01\x05", 2))); // a number
    REQUIRE(disputesOf(*world.other.store).size() == 1);
    const bool another = GENERATE(false, true);
    REQUIRE(
        settle(world.desk(2), dispute.conflict, another ? encodedText("Dilijan") : dispute.values[1].value));
    CHECK(world.place() == (another ? u"Dilijan"_s : dispute.values[1].words));
    CHECK(disputesOf(*world.other.store).isEmpty());
    CHECK_FALSE(settle(world.desk(2), dispute.conflict, dispute.values[0].value)); // settled meanwhile
    world.office.mustTake(world.other.bundleFor(world.office));
    CHECK(disputesOf(*world.office.store).isEmpty());
    CHECK(world.office.store->of<Person>().find(world.person.id)->birthPlace == world.place());
}

TEST_CASE("Whether a record that one removed and another changed stays is asked in words", "[settling]")
{
    TwoLaptops world;
    REQUIRE(settle(world.desk(2), disputesOf(*world.other.store)[0].conflict, encodedText("Dilijan")));
    {
        Act act(*world.office.store, {{}, "remove", {}, world.office.clock.now()});
        act.remove(*world.office.store->of<Person>().find(world.person.id));
        act.commit();
    }
    world.other.mustTake(world.office.bundleFor(world.other));
    const auto disputes = disputesOf(*world.other.store);
    REQUIRE(disputes.size() == 1);
    CHECK(disputes[0].values[0].words == "remove it");
    CHECK(disputes[0].values[1].words.startsWith("keep it"));
    CHECK_FALSE(disputes[0].canBeTyped);
    REQUIRE(settle(world.desk(2), disputes[0].conflict, disputes[0].values[1].value));
    CHECK(world.place() == "Dilijan");
    CHECK(disputesOf(*world.other.store).isEmpty());
}
