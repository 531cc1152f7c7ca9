#include "core/work/editing.h"
#include "core/work/household.h"
#include "core/work/registration.h"
#include "tests/support/demo.h"

namespace {

/// The golden case in autumn, whose caseworker adds members to it.
struct House : Demo {
    Id<CaseFile> id;

    House()
    {
        play(demoStart, demoAutumn);
        id = dossier().file().id;
    }
    Desk caseworker() { return desk(2); }
    Person add(const QString& given, const PartialDate& birth, Relation relation = Relation::Child)
    {
        NewPerson made;
        made.person.givenName = given;
        made.person.birth = birth;
        made.person.relation = relation;
        Contact phone;
        phone.type = ContactType::Phone;
        phone.value = "094 123 456";
        made.contacts.append(phone);
        const auto added = addMember(caseworker(), id, made);
        REQUIRE(added);
        return person(*added);
    }
    Person person(const Id<Person>& who) { return *store->of<Person>().find(who); }
    Result<void> guard(const Person& child, const Person& guardian, QDate from = {})
    {
        Guardianship one;
        one.caseId = id;
        one.child = child.id;
        one.guardian = guardian.id;
        one.startsOn = from;
        return saveGuardianship(caseworker(), {}, one);
    }
    Result<Id<PersonEvent>> happened(const Person& who, PersonEventType event, QDate day = demoAutumn)
    {
        PersonEvent made;
        made.caseId = id;
        made.person = who.id;
        made.event = event;
        made.happenedOn = day;
        return recordPersonEvent(caseworker(), made);
    }
};

/// A child of fifteen without its family, on its way back.
struct Alone {
    House house;
    Id<CaseFile> id;
    Person child;

    Alone()
    {
        Registration registration;
        NewPerson one;
        one.person.givenName = "Aram";
        one.person.relation = Relation::Principal;
        one.person.unaccompanied = true;
        one.person.birth = {1999, 3, 2, false};
        registration.persons.append(one);
        registration.registeredOn = demoAutumn.addDays(-30);
        const auto made = registerCase(house.caseworker(), registration);
        REQUIRE(made);
        id = made->caseFile;
        child = house.person(made->persons[0]);
        REQUIRE(move(Stage::Counselled));
        REQUIRE(move(Stage::ApprovedForReturn));
    }
    Result<Id<StageEvent>> move(Stage stage)
    {
        return moveCase(house.caseworker(), {id, stage, demoAutumn, {}, {}});
    }
    void decide(QDate bestInterests, QDate traced)
    {
        Guardianship one;
        one.caseId = id;
        one.child = child.id;
        one.guardianName = "A guardian of the host country";
        one.bestInterestsOn = bestInterests;
        one.familyTracedOn = traced;
        REQUIRE(saveGuardianship(house.caseworker(), {}, one));
    }
};

} // namespace

TEST_CASE("A guardian is of age on the first day, to the day", "[household]")
{
    House house;
    const Person child = house.add("Child", {2008, 4, 5, false});
    const Person sister = house.add("Sister", {1996, 10, 1, false}, Relation::Sibling);
    const auto refused = house.guard(child, sister, demoAutumn.addDays(-1));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("Sister"));
    CHECK(refused.error().message.contains("under 18"));
    CHECK(house.dossier().of<Guardianship>().isEmpty());
    REQUIRE(house.guard(child, sister, demoAutumn)); // 18 that day
    const Guardianship kept = house.dossier().of<Guardianship>().last();
    Guardianship sooner = kept;
    sooner.startsOn = demoAutumn.addDays(-1);
    CHECK_FALSE(saveGuardianship(house.caseworker(), kept, sooner));
    const Person unknown = house.add("Cousin", {}, Relation::OtherRelative);
    CHECK_FALSE(house.guard(child, unknown)); // a child for all we know
    const Person grown = house.add("Uncle", {1970, 0, 0, true}, Relation::OtherRelative);
    CHECK(house.guard(child, grown));
}

TEST_CASE(
    "An unaccompanied child departs once its interests were decided on and its family traced", "[household]")
{
    Alone alone;
    const auto refused = alone.move(Stage::Departed);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("Aram"));
    CHECK(refused.error().message.contains("Guardianship"));
    alone.decide(demoAutumn, {});
    CHECK_FALSE(alone.move(Stage::Departed)); // one of the two is not enough
    alone.decide({}, demoAutumn);
    CHECK(alone.move(Stage::Departed));
}

TEST_CASE(
    "Who travels with the household, is grown, or stays, departs without such a decision", "[household]")
{
    for (int way = 0; way < 3; ++way) {
        Alone alone;
        Person after = alone.child;
        if (way == 0)
            after.unaccompanied = false;
        else if (way == 1)
            after.birth = {1996, 10, 1, false}; // 18 on the day
        else
            after.travelStatus = TravelStatus::Stayed;
        REQUIRE(editRecord(alone.house.caseworker(), alone.child, after));
        INFO(way);
        CHECK(alone.move(Stage::Departed));
    }
}

TEST_CASE("A successor becomes the principal, and what they are to each other is turned round", "[household]")
{
    House house;
    const Person before = house.person(house.dossier().file().principal);
    Person mother;
    const Dossier first = house.dossier();
    for (const Person& one : first.of<Person>())
        if (one.relation == Relation::Parent)
            mother = one;
    REQUIRE_FALSE(mother.id.isNull());
    CHECK_FALSE(house.happened(mother, PersonEventType::BecamePrincipal, demoAutumn.addDays(1)));
    CHECK_FALSE(house.happened(before, PersonEventType::BecamePrincipal)); // is it already
    REQUIRE(house.happened(before, PersonEventType::Died));
    CHECK(house.dossier().file().principal == before.id); // a death alone moves nobody
    REQUIRE(house.happened(mother, PersonEventType::BecamePrincipal));
    CHECK(house.dossier().file().principal == mother.id);
    CHECK(house.person(mother.id).relation == Relation::Principal);
    CHECK(house.person(before.id).relation == Relation::Child);
    CHECK(house.dossier().of<PersonEvent>().last().recordedBy == house.cast[2].staff);
}

TEST_CASE(
    "Who was registered by mistake is taken off with what is theirs, and undo brings all back", "[household]")
{
    House house;
    const Person wrong = house.add("Wrong", {});
    const auto phones = [&] { return house.dossier().where(&Contact::person, wrong.id).size(); };
    REQUIRE(phones() == 1);
    REQUIRE(removeMember(house.caseworker(), wrong));
    CHECK_FALSE(house.store->of<Person>().find(wrong.id));
    CHECK(phones() == 0);
    REQUIRE(takeBack(house.caseworker(), house.store->log().lastAct(), house.id));
    CHECK(house.person(wrong.id) == wrong);
    CHECK(phones() == 1);
}

TEST_CASE("Whom a package, a visit or an event names stays in the household, and so does the principal",
    "[household]")
{
    House house;
    const auto refused = removeMember(house.caseworker(), house.person(house.dossier().file().principal));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("principal"));
    const Dossier first = house.dossier();
    for (const Person& one : first.of<Person>())
        if (one.relation == Relation::Parent) {
            const auto named = removeMember(house.caseworker(), one);
            REQUIRE_FALSE(named);
            CHECK(named.error().message.contains("a package"));
        }
    const Person child = house.add("Child", {2010, 0, 0, false});
    REQUIRE(house.happened(child, PersonEventType::Absent));
    CHECK_FALSE(removeMember(house.caseworker(), child));
    const Person other = house.add("Other", {2011, 0, 0, false});
    CHECK_FALSE(removeMember(house.desk(4), other)); // a monitor may not
}

TEST_CASE("A closed case can be corrected, visited and asked about, and is not planned in", "[household]")
{
    House house;
    const Dossier before = house.dossier();
    REQUIRE(moveCase(house.desk(1), {house.id, Stage::Monitoring, demoAutumn, {}, {}}));
    const auto draft
        = [&] { return draftPlan(house.caseworker(), house.id, before.file().programme, "more"); };
    REQUIRE(moveCase(house.desk(0), {house.id, Stage::Closed, demoAutumn, ClosureReason::SupportEnded, {}}));
    const auto refused = draft();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(before.file().reference));
    CHECK(refused.error().message.contains("reopened"));
    CaseFile after = before.file();
    after.areaOfReturn = "AM-SH";
    CHECK(editRecord(house.caseworker(), before.file(), after)); // logged like every edit
    REQUIRE(moveCase(house.desk(0), {house.id, Stage::Reopened, demoAutumn, {}, {}}));
    CHECK(draft());
}
