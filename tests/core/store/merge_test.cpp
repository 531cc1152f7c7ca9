#include "core/domain/records/money.h"
#include "tests/support/judge.h"
#include "tests/support/tostring.h"
#include "tests/support/twooffices.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {

/// Yerevan, Gyumri and headquarters, all with the same person.
struct World {
    OfficeStore yerevan{1}, gyumri{2}, hq{3};
    Person person = somebody(yerevan);

    World()
    {
        yerevan.add(person);
        REQUIRE(gyumri.takeFrom(yerevan));
        REQUIRE(hq.takeFrom(yerevan));
    }
    /// Until nobody has anything new.
    void exchangeAll()
    {
        for (int round = 0; round < 2; ++round) {
            exchange(yerevan, hq);
            exchange(gyumri, hq);
        }
    }
    void checkSame()
    {
        for (OfficeStore* office : {&yerevan, &gyumri}) {
            CHECK(office->digest(person.caseId) == hq.digest(person.caseId));
            CHECK(office->store->of<Person>().find(person.id) == hq.store->of<Person>().find(person.id));
            CHECK(office->store->conflicts().size() == hq.store->conflicts().size());
        }
    }
};

StageEvent departed(OfficeStore& office, const QString& note)
{
    StageEvent event;
    event.id = office.store->newId<StageEvent>();
    event.caseId = office.store->newId<CaseFile>();
    event.stage = Stage::Departed;
    event.note = note;
    return event;
}

/// The values of the field that live, shown one first.
QStringList living(const OfficeStore& office)
{
    QStringList texts;
    for (const Conflict& conflict : office.store->conflicts()) {
        const auto text = [](const Alive& alive) {
            return QString::fromUtf8(bytesOf(ByteReader(alive.value).value().bytes));
        };
        texts += text(conflict.shown);
        for (const Alive& other : conflict.others)
            texts += text(other);
    }
    return texts;
}

} // namespace

TEST_CASE("A fact inserted twice under one id shows the earliest, and both stay as a conflict")
{
    OfficeStore first(1), second(2);
    const StageEvent early = departed(first, "at dawn");
    StageEvent late = early;
    late.note = "at noon";
    second.clock.advance(60'000);
    second.add(late);
    first.add(early);
    exchange(first, second);
    for (OfficeStore* office : {&first, &second}) {
        CHECK(office->get(early.id) == early);
        CHECK(living(*office) == QStringList{"at dawn", "at noon"});
        CHECK(office->count("stage_event") == 1);
    }
    CHECK(first.digest(early.caseId) == second.digest(early.caseId));
}

TEST_CASE("A fact inserted again by one who knew the first changes nothing of the first")
{
    OfficeStore first(1), second(2);
    const StageEvent early = departed(first, "at dawn");
    StageEvent late = early;
    late.note = "at noon";
    first.add(early);
    REQUIRE(second.takeFrom(first));
    second.act([&](Act& act) { // an act refuses it; another program may write it all the same
        act.set(Description<StageEvent>::kind.number, late.id.uuid(), late.caseId.uuid(), insertionOf(late));
    });
    REQUIRE(first.takeFrom(second));
    CHECK(first.get(early.id) == early);
    CHECK(living(second) == QStringList{"at dawn", "at noon"});
    CHECK(first.digest(early.caseId) == second.digest(early.caseId));
}

TEST_CASE("A second insertion of a fact does not fill in what the first left open")
{
    OfficeStore first(1), second(2), third(3);
    const StageEvent early = departed(first, "");
    StageEvent late = early;
    late.note = "at noon";
    second.clock.advance(60'000);
    second.add(late);
    first.add(early);
    REQUIRE(third.takeFrom(second));
    CHECK(third.get(early.id) == late); // nothing earlier is known there
    REQUIRE(third.takeFrom(first));
    exchange(first, second);
    for (OfficeStore* office : {&first, &second, &third}) {
        CHECK(office->get(early.id) == early);
        CHECK(living(*office) == QStringList{"", "at noon"});
        CHECK(office->digest(early.caseId) == first.digest(early.caseId));
        CHECK(complaintsOfCheck(*office->store).join(u'\n') == "");
    }
}

TEST_CASE("Two who wrote the same have nothing to decide")
{
    World world;
    world.yerevan.set(world.person.id, &Person::birthPlace, "Vanadzor");
    world.gyumri.set(world.person.id, &Person::birthPlace, "Vanadzor");
    const DigestSum before = world.yerevan.digest(world.person.caseId);
    world.exchangeAll();
    world.checkSame();
    CHECK(world.hq.store->conflicts().isEmpty());
    CHECK(world.hq.get(world.person.id).birthPlace == "Vanadzor");
    CHECK(world.hq.count("sibling") == 1);
    CHECK(world.yerevan.digest(world.person.caseId) != before); // the second value counts, too
}

TEST_CASE("One of two equal values stays when the other is replaced by one who had not seen it")
{
    World world;
    world.yerevan.set(world.person.id, &Person::birthPlace, "Vanadzor");
    world.gyumri.set(world.person.id, &Person::birthPlace, "Vanadzor");
    REQUIRE(world.hq.takeFrom(world.yerevan));
    world.hq.set(world.person.id, &Person::birthPlace, "Sevan"); // knows of Yerevan's alone
    exchange(world.yerevan, world.gyumri);
    world.exchangeAll();
    world.checkSame();
    CHECK(living(world.hq) == QStringList{"Sevan", "Vanadzor"});
    CHECK(world.hq.count("sibling") == 1);
}

TEST_CASE("A decision for another value wins everywhere and ends the conflict")
{
    World world;
    world.yerevan.set(world.person.id, &Person::birthPlace, "Vanadzor");
    world.gyumri.set(world.person.id, &Person::birthPlace, "Sevan");
    world.exchangeAll();
    REQUIRE(living(world.hq).size() == 2);
    world.hq.clock.advance(-3'600'000); // the clock has no say in it
    world.hq.set(world.person.id, &Person::birthPlace, "Dilijan");
    world.exchangeAll();
    world.checkSame();
    CHECK(world.yerevan.store->conflicts().isEmpty());
    CHECK(world.gyumri.get(world.person.id).birthPlace == "Dilijan");
    CHECK(world.gyumri.count("sibling") == 0);
}

TEST_CASE("A decision for the shown value ends the conflict as well")
{
    World world;
    world.yerevan.set(world.person.id, &Person::birthPlace, "Vanadzor");
    world.gyumri.set(world.person.id, &Person::birthPlace, "Sevan");
    world.exchangeAll();
    const Person shown = world.hq.get(world.person.id);
    Person other = shown;
    other.birthPlace = "";
    world.hq.act([&](Act& act) { act.save(other, shown); });
    world.exchangeAll();
    world.checkSame();
    CHECK(world.yerevan.store->conflicts().isEmpty());
    CHECK(world.yerevan.get(world.person.id) == shown);
}

TEST_CASE("An edit made while another decided is a new conflict with the decision")
{
    World world;
    world.yerevan.set(world.person.id, &Person::birthPlace, "Vanadzor");
    world.gyumri.set(world.person.id, &Person::birthPlace, "Sevan");
    exchange(world.yerevan, world.hq);
    exchange(world.gyumri, world.hq);
    world.hq.clock.advance(1'000);
    world.hq.set(world.person.id, &Person::birthPlace, "Dilijan");
    world.gyumri.set(world.person.id, &Person::birthPlace, "Ararat"); // Gyumri had seen both
    world.exchangeAll();
    world.checkSame();
    CHECK(living(world.yerevan) == QStringList{"Dilijan", "Ararat"});
}

TEST_CASE("A record removed here and edited there is hidden everywhere, and the edit is kept")
{
    World world;
    world.yerevan.act([&](Act& act) { act.remove(world.person); });
    world.gyumri.set(world.person.id, &Person::birthPlace, "Sevan");
    world.exchangeAll();
    world.checkSame();
    for (OfficeStore* office : {&world.yerevan, &world.gyumri, &world.hq}) {
        CHECK_FALSE(office->store->of<Person>().find(world.person.id));
        CHECK(office->count("person WHERE removed = 1 AND birth_place = 'Sevan'") == 1);
        const auto conflicts = office->store->conflicts();
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts[0].field == 0);
        CHECK(conflicts[0].record == world.person.id.uuid());
        CHECK(conflicts[0].others.size() == 1);
        CHECK(office->store->conflicts(world.person.caseId.uuid()).size() == 1);
        CHECK(office->store->conflicts(Uuid()).isEmpty());
    }
}

TEST_CASE("Whether a record removed here and edited there stays is decided once, for everybody")
{
    World world;
    world.yerevan.act([&](Act& act) { act.remove(world.person); });
    world.gyumri.set(world.person.id, &Person::birthPlace, "Sevan");
    world.exchangeAll();
    REQUIRE(world.hq.store->conflicts().size() == 1);
    const bool stays = GENERATE(true, false);
    QByteArray decision;
    ByteWriter writer(decision);
    writer.number(0);
    writer.value(Value::ofInteger(stays ? 0 : 1));
    world.hq.act([&](Act& act) {
        act.set(
            Description<Person>::kind.number, world.person.id.uuid(), world.person.caseId.uuid(), decision);
    });
    world.exchangeAll();
    world.checkSame();
    for (OfficeStore* office : {&world.yerevan, &world.gyumri, &world.hq}) {
        CHECK(office->store->conflicts().isEmpty());
        CHECK(office->store->of<Person>().find(world.person.id).has_value() == stays);
    }
}

TEST_CASE("A record removed by one who had seen the edit has nothing to decide")
{
    World world;
    world.gyumri.set(world.person.id, &Person::birthPlace, "Sevan");
    world.exchangeAll();
    world.yerevan.act([&](Act& act) { act.remove(world.person); });
    world.exchangeAll();
    CHECK(world.hq.store->conflicts().isEmpty());
}

TEST_CASE("A record that is in the file already is not inserted again", "[store]")
{
    World world;
    CHECK_THROWS_AS(world.yerevan.act([&](Act& act) { act.add(world.person); }), Failure);
    CHECK(world.yerevan.get(world.person.id) == world.person);
}

TEST_CASE("A record removed at two places has nothing to decide")
{
    World world;
    world.yerevan.act([&](Act& act) { act.remove(world.person); });
    world.gyumri.act([&](Act& act) { act.remove(world.person); });
    world.exchangeAll();
    world.checkSame();
    CHECK(world.hq.store->conflicts().isEmpty());
}

TEST_CASE("An amount and its currency are one decision with two fields")
{
    OfficeStore here(1), there(2);
    Package package;
    package.id = here.store->newId<Package>();
    package.caseId = here.store->newId<CaseFile>();
    package.agreed = {100'00, Currency("EUR")};
    here.add(package);
    REQUIRE(there.takeFrom(here));
    here.set(package.id, &Package::agreed, Money(200'00, Currency("EUR")));
    there.clock.advance(10);
    there.set(package.id, &Package::agreed, Money(90'000'00, Currency("AMD")));
    exchange(here, there);
    CHECK(here.get(package.id).agreed == Money(90'000'00, Currency("AMD"))); // never 90,000 euros
    CHECK(there.get(package.id).agreed == Money(90'000'00, Currency("AMD")));
    CHECK(here.store->conflicts().size() == 2);
    CHECK(here.digest(package.caseId) == there.digest(package.caseId));
}

TEST_CASE("An act taken back inside another one and a batch leaves no trace in the digest")
{
    OfficeStore here(1), there(2);
    const Person person = somebody(here);
    Person stranger = somebody(here);
    stranger.caseId = person.caseId;
    const ActInfo info{{}, "test", {}, here.clock.now()};
    Batch batch(*here.store);
    {
        Act outer(*here.store, info);
        Act inner(*here.store, info);
        inner.add(stranger);
        inner.commit();
    }
    {
        Act act(*here.store, info);
        act.add(person);
        act.commit();
    }
    batch.commit();
    REQUIRE(there.takeFrom(here));
    CHECK(here.count("person") == 1);
    CHECK(here.digest(person.caseId) == there.digest(person.caseId));
}
