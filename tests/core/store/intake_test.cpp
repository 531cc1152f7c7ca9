#include "core/domain/records/money.h"
#include "tests/support/twooffices.h"

namespace {

qint64 clockOf(const OfficeStore& office)
{
    for (const Origin& origin : office.store->origins().all())
        if (origin.own)
            return origin.hlc;
    return 0;
}

Error::Kind refusalOf(const Result<int>& taken)
{
    REQUIRE_FALSE(taken);
    CHECK_FALSE(taken.error().message.isEmpty());
    return taken.error().kind;
}

/// The same file on another machine, which goes on as if it were the first.
void continueCopy(OfficeStore& copy, OfficeStore& original)
{
    copy.store = std::make_unique<Store>(original.store->database().copy(), homewardKinds(),
        Surroundings{copy.clock, copy.entropy}, original.store->device());
}

constexpr qint64 dayMs = 86'400'000;

} // namespace

TEST_CASE("Changes whose predecessors are missing are refused, and taken once these are here")
{
    OfficeStore here(1), there(2);
    const Person person = somebody(here);
    here.add(person);
    const ChangeList first = here.store->changesSince({});
    const Seen afterFirst = here.store->seen();
    here.set(person.id, &Person::birthPlace, "Sevan");
    const ChangeList second = here.store->changesSince(afterFirst);
    REQUIRE(second.changes.size() == 1);

    CHECK(refusalOf(there.store->take(second)) == Error::Kind::NotFound);
    CHECK(there.store->seen().isEmpty());
    CHECK(there.count("person") == 0);
    CHECK(there.count("origin") == 1);
    CHECK(*there.store->take(first) == 1);
    CHECK(*there.store->take(second) == 1);
    CHECK(there.digest(person.caseId) == here.digest(person.caseId));
}

TEST_CASE("Changes whose author had seen what is missing here are refused, and taken once that is here")
{
    OfficeStore yerevan(1), gyumri(2), hq(3);
    const Person person = somebody(yerevan);
    yerevan.add(person);
    const Seen yerevans = yerevan.store->seen();
    REQUIRE(gyumri.takeFrom(yerevan));
    gyumri.set(person.id, &Person::birthPlace, "Sevan");
    const ChangeList gyumrisOnly = gyumri.store->changesSince(yerevans);

    CHECK(refusalOf(hq.store->take(gyumrisOnly)) == Error::Kind::NotFound);
    CHECK(hq.count("log_entry") == 0);
    REQUIRE(hq.takeFrom(yerevan));
    CHECK(*hq.store->take(gyumrisOnly) == 1);
    CHECK(hq.digest(person.caseId) == gyumri.digest(person.caseId));
}

TEST_CASE("Work goes on after a refused list")
{
    OfficeStore here(1), there(2);
    const Person person = somebody(here);
    here.add(person);
    const Seen seen = here.store->seen();
    here.set(person.id, &Person::birthPlace, "Sevan");
    const Person own = somebody(there);
    there.add(own);
    CHECK_FALSE(there.store->take(here.store->changesSince(seen)));
    there.set(own.id, &Person::birthPlace, "Ararat");
    exchange(here, there);
    CHECK(here.get(own.id).birthPlace == "Ararat");
    CHECK(there.get(person.id).birthPlace == "Sevan");
}

TEST_CASE("A copied file that goes on as the first is refused where both wrote the same place")
{
    OfficeStore here(1), copy(2), hq(3);
    const Person person = somebody(here);
    here.add(person);
    continueCopy(copy, here);
    here.set(person.id, &Person::birthPlace, "Sevan");
    copy.set(person.id, &Person::birthPlace, "Ararat");
    REQUIRE(hq.takeFrom(here));
    CHECK(refusalOf(hq.store->take(copy.store->changesSince({}))) == Error::Kind::Damaged);
    CHECK(refusalOf(hq.takeFrom(copy)) == Error::Kind::Damaged); // nothing new, and yet not the same
    CHECK(hq.get(person.id).birthPlace == "Sevan");
}

TEST_CASE("A copied file is refused, too, where only what follows is sent")
{
    OfficeStore here(1), copy(2), hq(3);
    const Person person = somebody(here);
    here.add(person);
    continueCopy(copy, here);
    here.set(person.id, &Person::birthPlace, "Sevan");
    copy.set(person.id, &Person::birthPlace, "Ararat");
    copy.set(person.id, &Person::language, "hy");
    REQUIRE(hq.takeFrom(here));
    const ChangeList follows = copy.store->changesSince(hq.store->seen());
    REQUIRE(follows.changes.size() == 1);
    CHECK(refusalOf(hq.store->take(follows)) == Error::Kind::Damaged);
    CHECK(hq.get(person.id).language == "");
}

TEST_CASE("A copied file that began anew is welcome")
{
    OfficeStore here(1), copy(2), hq(3);
    const Person person = somebody(here);
    here.add(person);
    continueCopy(copy, here);
    copy.store->beginIncarnation(2);
    here.set(person.id, &Person::birthPlace, "Sevan");
    copy.set(person.id, &Person::language, "hy");
    REQUIRE(hq.takeFrom(here));
    REQUIRE(hq.takeFrom(copy));
    CHECK(hq.get(person.id).birthPlace == "Sevan");
    CHECK(hq.get(person.id).language == "hy");
}

TEST_CASE("A clock a day ahead is followed, and not one that is further ahead")
{
    for (const qint64 beyond : {0, 1}) {
        OfficeStore here(1), ahead(2);
        ahead.clock.advance(dayMs - 1 + beyond); // writing takes the last millisecond
        const Person person = somebody(ahead);
        ahead.add(person);
        REQUIRE(here.takeFrom(ahead));
        CHECK((clockOf(here) == clockOf(ahead)) == (beyond == 0));
        here.set(person.id, &Person::birthPlace, "Sevan");
        CHECK((clockOf(here) > clockOf(ahead)) == (beyond == 0));
        REQUIRE(ahead.takeFrom(here));
        CHECK(ahead.get(person.id).birthPlace == "Sevan"); // who had seen the other's value replaces it
    }
}

TEST_CASE("A replica that begins anew never writes an earlier time than it has seen")
{
    OfficeStore here(1), there(2);
    const Person person = somebody(here);
    here.add(person);
    const Seen seen = here.store->seen();
    here.set(person.id, &Person::birthPlace, "Sevan");
    const Person own = somebody(there);
    there.add(own);
    const qint64 before = clockOf(there);
    there.store->beginIncarnation(2);
    CHECK_FALSE(there.store->take(here.store->changesSince(seen))); // reads all replicas from the file again
    there.clock.advance(-3'600'000);
    there.set(own.id, &Person::birthPlace, "Ararat");
    CHECK(clockOf(there) > before);
}

TEST_CASE("A forged change is refused also where the list claims to reach further than it does")
{
    OfficeStore here(1), there(2);
    const Person person = somebody(here);
    here.add(person);
    ChangeList list = here.store->changesSince({});
    list.changes.first().fields.replace("Vakhtang", "Vakhtank");
    SECTION("further")
    {
        ++list.replicas.first().seq;
    }
    SECTION("less far")
    {
        list.replicas.first().seq = 0;
    }
    CHECK_FALSE(there.store->take(list));
    CHECK(there.count("person") == 0);
    CHECK(there.store->take(here.store->changesSince({})));
}

TEST_CASE("A list made for one who has more is taken by one who has less, where nothing is missing")
{
    OfficeStore yerevan(1), gyumri(2), hq(3);
    yerevan.add(somebody(yerevan));
    const Person person = somebody(gyumri);
    gyumri.add(person); // knowing nothing of Yerevan
    REQUIRE(hq.takeFrom(yerevan));
    REQUIRE(hq.takeFrom(gyumri));
    OfficeStore mission(4);
    CHECK(*mission.store->take(hq.store->changesSince(yerevan.store->seen())) == 1);
    CHECK(mission.get(person.id) == person);
}

TEST_CASE("A record that belongs to nothing is refused on the way, and the file stays as guarded as it was")
{
    OfficeStore here(1), there(2);
    const Person known = somebody(there);
    there.add(known);
    here.store->database().execute("PRAGMA foreign_keys = OFF");
    Package package;
    package.id = here.store->newId<Package>();
    package.caseId = here.store->newId<CaseFile>();
    package.planVersion = here.store->newId<PlanVersion>(); // which is nowhere
    here.add(package);
    const auto taken = there.takeFrom(here);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().kind == Error::Kind::Invalid);
    CHECK(there.count("package") == 0);
    CHECK_THROWS_AS(there.store->database().execute("UPDATE person SET given_name = 'X'"), Failure);
    there.set(known.id, &Person::birthPlace, "Sevan");
}
