#include "core/domain/records/people.h"
#include "core/store/act.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

namespace {

struct World {
    SteppedClock clock{QDate(2014, 5, 16)};
    SeededEntropy entropy{7};
    std::unique_ptr<Store> store = Store::inMemory({clock, entropy});
};

Person vakhtang(Store& store)
{
    Person person;
    person.id = store.newId<Person>();
    person.caseId = store.newId<CaseFile>();
    person.givenName = "Vakhtang";
    person.scriptName = "Վախթանգ";
    person.birth = {1980, 0, 0, true};
    return person;
}

void add(Store& store, const Person& person)
{
    Act act(store, {{}, "register", {}, store.clock().now()});
    act.add(person);
    act.commit();
}

} // namespace

TEST_CASE("A record is found as it was written")
{
    World world;
    const Person person = vakhtang(*world.store);
    add(*world.store, person);
    CHECK(world.store->of<Person>().find(person.id) == person);
    CHECK(world.store->of<Person>().ofCase(person.caseId).size() == 1);
    CHECK(world.store->origins().all().first().seq == 1);
}

TEST_CASE("A nought in a field that may be unknown is kept as a nought")
{
    World world;
    Need need;
    need.id = world.store->newId<Need>();
    need.caseId = world.store->newId<CaseFile>();
    need.priority = 0;
    Act act(*world.store, {{}, "record", {}, world.clock.now()});
    act.add(need);
    act.commit();
    CHECK(world.store->of<Need>().find(need.id)->priority == 0);
}

TEST_CASE("An act that is not committed leaves nothing behind")
{
    World world;
    const Person person = vakhtang(*world.store);
    {
        Act act(*world.store, {{}, "register", {}, world.clock.now()});
        act.add(person);
    }
    CHECK_FALSE(world.store->of<Person>().find(person.id));
    CHECK(world.store->origins().all().first().seq == 0);
    add(*world.store, person);
    CHECK(world.store->origins().all().first().seq == 1);
}

TEST_CASE("A removed record is hidden, not gone")
{
    World world;
    const Person person = vakhtang(*world.store);
    add(*world.store, person);
    Act act(*world.store, {{}, "remove", {}, world.clock.now()});
    act.remove(person);
    act.commit();
    CHECK_FALSE(world.store->of<Person>().find(person.id));
    CHECK(world.store->database().one<int>("SELECT count(*) FROM person") == 1);
}

TEST_CASE("Two files that edit different fields of one person merge without asking")
{
    World here, there;
    const Person person = vakhtang(*here.store);
    add(*here.store, person);
    REQUIRE(there.store->take(here.store->changesSince(there.store->seen())));

    Person mine = person, theirs = person;
    mine.birthPlace = "Yerevan";
    theirs.nationality = "AM";
    {
        Act act(*here.store, {{}, "edit", {}, here.clock.now()});
        act.save(person, mine);
        act.commit();
    }
    {
        Act act(*there.store, {{}, "edit", {}, there.clock.now()});
        act.save(person, theirs);
        act.commit();
    }
    REQUIRE(there.store->take(here.store->changesSince(there.store->seen())));
    REQUIRE(here.store->take(there.store->changesSince(here.store->seen())));
    Person both = mine;
    both.nationality = "AM";
    CHECK(here.store->of<Person>().find(person.id) == both);
    CHECK(there.store->of<Person>().find(person.id) == both);
    CHECK(here.store->conflicts().isEmpty());
    CHECK(here.store->digest(person.caseId.uuid()) == there.store->digest(person.caseId.uuid()));
}

TEST_CASE("Two files that edit the same field keep both values until a person decides")
{
    World here, there;
    const Person person = vakhtang(*here.store);
    add(*here.store, person);
    REQUIRE(there.store->take(here.store->changesSince({})));
    const auto edit = [&](World& world, const QString& place) {
        const Person before = *world.store->of<Person>().find(person.id);
        Person after = before;
        after.birthPlace = place;
        Act act(*world.store, {{}, "edit", {}, world.clock.now()});
        act.save(before, after);
        act.commit();
    };
    edit(here, "Yerevan");
    edit(there, "Gyumri");
    REQUIRE(there.store->take(here.store->changesSince(there.store->seen())));
    REQUIRE(here.store->take(there.store->changesSince(here.store->seen())));
    REQUIRE(here.store->conflicts().size() == 1);
    CHECK(here.store->conflicts().first().others.size() == 1);
    CHECK(here.store->of<Person>().find(person.id) == there.store->of<Person>().find(person.id));

    edit(here, "Vanadzor");
    REQUIRE(there.store->take(here.store->changesSince(there.store->seen())));
    CHECK(there.store->conflicts().isEmpty());
    CHECK(there.store->of<Person>().find(person.id)->birthPlace == u"Vanadzor");
    CHECK(here.store->digest(person.caseId.uuid()) == there.store->digest(person.caseId.uuid()));
}

TEST_CASE("The same changes taken twice change nothing")
{
    World here, there;
    add(*here.store, vakhtang(*here.store));
    const ChangeList list = here.store->changesSince({});
    CHECK(*there.store->take(list) == 1);
    CHECK(*there.store->take(list) == 0);
}

TEST_CASE("A change that was altered on the way is refused and nothing is taken")
{
    World here, there;
    add(*here.store, vakhtang(*here.store));
    ChangeList list = here.store->changesSince({});
    list.changes.first().fields.replace("Vakhtang", "Vakhtank");
    CHECK_FALSE(there.store->take(list));
    CHECK(there.store->database().one<int>("SELECT count(*) FROM person") == 0);
    CHECK(*there.store->take(here.store->changesSince({})) == 1);
}

TEST_CASE("A row written past the log is refused by the file itself")
{
    World world;
    add(*world.store, vakhtang(*world.store));
    CHECK_THROWS_AS(world.store->database().execute("UPDATE person SET given_name = 'X'"), Failure);
    CHECK_THROWS_AS(world.store->database().execute("DELETE FROM log_entry"), Failure);
}
