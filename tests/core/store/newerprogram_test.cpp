#include "tests/support/judge.h"
#include "tests/support/tostring.h"
#include "tests/support/twooffices.h"

namespace {

/// What an older program knows: no notes, and of persons no place of birth.
const Registry& olderKinds()
{
    static const Registry older = [] {
        QList<KindInfo> kinds = homewardKinds().kinds();
        kinds.removeIf([](const KindInfo& kind) { return kind.number == Description<Note>::kind.number; });
        for (KindInfo& kind : kinds)
            if (kind.number == Description<Person>::kind.number)
                kind.fields.removeIf([](const FieldInfo& field) { return field.column == "birth_place"; });
        return Registry(kinds);
    }();
    return older;
}

/// Two offices with the program of today, and one between them that lags behind.
struct World {
    OfficeStore yerevan{1}, gyumri{2}, older{3, olderKinds()};
    Person person = somebody(yerevan);
    Note note;

    World()
    {
        note.id = yerevan.store->newId<Note>();
        note.caseId = person.caseId;
        note.text = "asked for a loan";
        person.birthPlace = "Vanadzor";
        yerevan.act([&](Act& act) {
            act.add(person);
            act.add(note);
        });
        pass();
    }
    /// All that the two say to each other goes through the older one.
    void pass()
    {
        for (int round = 0; round < 2; ++round) {
            exchange(yerevan, older);
            exchange(gyumri, older);
        }
    }
    void checkSame() const
    {
        CHECK(older.digest(person.caseId) == yerevan.digest(person.caseId));
        CHECK(gyumri.digest(person.caseId) == yerevan.digest(person.caseId));
        CHECK(gyumri.store->conflicts().size() == yerevan.store->conflicts().size());
    }
};

} // namespace

TEST_CASE("What an older program does not know passes through it whole")
{
    World world;
    CHECK(world.gyumri.get(world.person.id) == world.person);
    CHECK(world.gyumri.get(world.note.id) == world.note);
    CHECK(world.older.get(world.person.id).givenName == world.person.givenName);
    CHECK(world.older.count("note") == 0);
    CHECK(world.older.count("unknown_field") == 2);
    world.checkSame();
}

TEST_CASE("What an older program does not know is merged there as elsewhere")
{
    World world;
    world.yerevan.set(world.person.id, &Person::birthPlace, "Sevan");
    world.gyumri.set(world.person.id, &Person::birthPlace, "Ararat");
    world.yerevan.set(world.note.id, &Note::text, "asked for tools");
    world.gyumri.set(world.note.id, &Note::text, "asked for seeds");
    world.pass();
    world.checkSame();
    CHECK(world.gyumri.store->conflicts().size() == 2);
    CHECK(world.older.store->conflicts().isEmpty()); // it cannot show what it does not know
    CHECK(world.older.count("unknown_field") == 4);

    world.gyumri.set(world.person.id, &Person::birthPlace, "Dilijan");
    world.gyumri.set(world.note.id, &Note::text, "asked for a cow");
    world.pass();
    world.checkSame();
    CHECK(world.yerevan.store->conflicts().isEmpty());
    CHECK(world.older.count("unknown_field") == 2);
}

TEST_CASE("An edit by an older program leaves what it does not know as it is")
{
    World world;
    world.older.set(world.person.id, &Person::givenName, "Vakho");
    world.gyumri.set(world.person.id, &Person::birthPlace, "Sevan");
    world.pass();
    world.checkSame();
    CHECK(world.yerevan.get(world.person.id).givenName == "Vakho");
    CHECK(world.yerevan.get(world.person.id).birthPlace == "Sevan");
}

TEST_CASE("What was kept of a newer program moves into the records once the program is brought up")
{
    World world;
    world.yerevan.set(world.person.id, &Person::birthPlace, "Sevan");
    world.gyumri.set(world.person.id, &Person::birthPlace, "Ararat");
    world.yerevan.set(world.note.id, &Note::text, "asked for tools");
    world.pass();
    REQUIRE(world.older.count("unknown_field") == 3);

    Store upgraded(world.older.store->database().copy(), homewardKinds(),
        Surroundings{world.older.clock, world.older.entropy}, seal::SigningKey::create());
    CHECK(upgraded.database().one<int>("SELECT count(*) FROM unknown_field") == 0);
    CHECK(upgraded.of<Person>().find(world.person.id) == world.yerevan.get(world.person.id));
    CHECK(upgraded.of<Note>().find(world.note.id) == world.yerevan.get(world.note.id));
    REQUIRE(upgraded.conflicts().size() == 1);
    CHECK(upgraded.conflicts()[0].others.size() == 1);
    CHECK(upgraded.digest(world.person.caseId.uuid()) == world.yerevan.digest(world.person.caseId));
    CHECK(complaintsOfCheck(upgraded).join(u'\n') == "");
}

TEST_CASE("What does not fit a field of the newer program stays where it was kept")
{
    World world;
    world.older.store->database().execute(
        "UPDATE unknown_field SET value = x'0101' WHERE kind = 18"); // a number
    Store upgraded(world.older.store->database().copy(), homewardKinds(),
        Surroundings{world.older.clock, world.older.entropy}, seal::SigningKey::create());
    CHECK(upgraded.database().one<int>("SELECT count(*) FROM unknown_field") == 1);
    CHECK(upgraded.of<Person>().find(world.person.id)->birthPlace.isEmpty());
    CHECK(upgraded.of<Note>().find(world.note.id));
}

TEST_CASE("What an older program cannot read still counts in its digest")
{
    World world;
    const DigestSum before = world.older.digest(world.person.caseId);
    world.yerevan.set(world.note.id, &Note::text, "asked for tools");
    CHECK(world.older.digest(world.person.caseId) != world.yerevan.digest(world.person.caseId));
    REQUIRE(world.older.takeFrom(world.yerevan));
    CHECK(world.older.digest(world.person.caseId) != before);
}
