#include "core/store/lookalikes.h"
#include "core/work/editing.h"
#include "core/work/identities.h"
#include "core/work/registration.h"
#include "tests/support/demo.h"

namespace {

struct Doubles : Demo {
    const Person known = principal();

    Person principal()
    {
        play(demoStart, demoAutumn);
        return *store->of<Person>().find(dossier().file().principal);
    }

    Sketch sketch(const QString& given, const QString& family, const PartialDate& birth = {}) const
    {
        Sketch sketch;
        sketch.person.givenName = given;
        sketch.person.familyName = family;
        sketch.person.birth = birth;
        return sketch;
    }
    QList<Lookalike> like(const Sketch& sketch) const { return lookalikesOf(*store, sketch); }
    Id<Person> enrol(const QString& given, const QString& family, const PartialDate& birth)
    {
        Registration registration;
        NewPerson one;
        one.person = sketch(given, family, birth).person;
        one.person.relation = Relation::Principal;
        registration.persons.append(one);
        const auto made = registerCase(desk(0), registration);
        REQUIRE(made);
        return made->persons[0];
    }
};

bool holds(const QList<Lookalike>& list, const Id<Person>& person)
{
    return std::ranges::any_of(list, [&](const Lookalike& one) { return one.person == person; });
}

} // namespace

TEST_CASE("A person is noticed under other spellings, in other orders and with parts missing", "[lookalikes]")
{
    Doubles demo;
    const PartialDate birth{1976, 5, 3, false};
    const Id<Person> dated = demo.enrol("Vakhtang", "Aghanyan", birth);
    CHECK(holds(demo.like(demo.sketch("Вахтанг", "Аганян", birth)), demo.known.id));
    CHECK(holds(demo.like(demo.sketch("Aghanyan", "Vakhtang", birth)), demo.known.id));
    CHECK(holds(demo.like(demo.sketch("Vakhtang Suren", "Aghanyan", birth)), demo.known.id));
    CHECK(holds(demo.like(demo.sketch("Vakhtagn", "Aganian", birth)), dated));
    Sketch script;
    script.person.scriptName = "Վախթանգ Աղանյան";
    CHECK(holds(demo.like(script), demo.known.id));
    CHECK_FALSE(holds(demo.like(demo.sketch("Vakhtang", "Petrosyan", birth)), demo.known.id));
    CHECK(demo.like({}).isEmpty());
    CHECK(demo.like(demo.sketch(QString(10000, 'x'), "\" OR *")).isEmpty());
}

TEST_CASE("Each candidate says why, and the number of a document outweighs another name", "[lookalikes]")
{
    Doubles demo;
    IdentityDocument paper;
    paper.caseId = demo.known.caseId;
    paper.person = demo.known.id;
    paper.type = DocumentType::Passport;
    paper.number = "AN 0761-234";
    REQUIRE(addRecord(demo.desk(0), Right::KeepCases, "record", paper));
    Sketch sketch = demo.sketch("Nobody", "Knows");
    paper.number = "an0761234";
    sketch.documents.append(paper);
    const auto found = demo.like(sketch);
    REQUIRE(holds(found, demo.known.id));
    CHECK(found[0].reasons == QStringList{"document AN 0761-234"});
    const auto named = demo.like(demo.sketch(demo.known.givenName, demo.known.familyName, demo.known.birth));
    REQUIRE_FALSE(named.isEmpty());
    CHECK(named[0].person == demo.known.id);
    CHECK(named[0].reasons.first() == "the same name");
    CHECK(named[0].reference == demo.dossier().file().reference);
}

TEST_CASE("Dates of birth tell for and against, 1 January tells nothing", "[lookalikes]")
{
    const auto weight = [](PartialDate a, PartialDate b) { return compareBirths(a, b).weight; };
    CHECK(weight({1984, 5, 3, false}, {1984, 5, 3, false}) == 1);
    CHECK(weight({1984, 5, 3, false}, {1984, 3, 5, false}) > 0.5);
    CHECK(weight({1984, 5, 3, false}, {1984, 9, 21, false}) < 0);
    CHECK(
        weight({1984, 1, 1, false}, {1984, 1, 1, false}) == weight({1984, 0, 0, false}, {1984, 0, 0, false}));
    CHECK(weight({1984, 1, 1, false}, {1984, 9, 21, false}) > 0);
    CHECK(weight({1984, 0, 0, false}, {1986, 0, 0, true}) > 0);
    CHECK(weight({1984, 0, 0, false}, {1987, 0, 0, false}) < 0);
    CHECK(weight({}, {1984, 5, 3, false}) == 0);
    CHECK(compareBirths({}, {}).reason.isEmpty());
}

TEST_CASE("Said to be the same, through three, and the middle one taken back", "[identities]")
{
    Doubles demo;
    const auto b = demo.enrol("Vakhtang", "Aganian", demo.known.birth),
               c = demo.enrol("Wachtang", "Aghanjan", {});
    const auto first = saySame(demo.desk(0), demo.known.id, b, "the same passport");
    REQUIRE(first);
    REQUIRE(saySame(demo.desk(0), b, c, "the same face"));
    CHECK(samePersons(*demo.store, demo.known.id) == QList{b, c});
    CHECK(samePersons(*demo.store, c) == QList{b, demo.known.id});
    CHECK_FALSE(sayNotSame(demo.desk(0), demo.known.id, c, {}));
    REQUIRE(takeBackIdentity(demo.desk(0), first->uuid(), "two passports"));
    CHECK(samePersons(*demo.store, demo.known.id).isEmpty());
    CHECK(samePersons(*demo.store, c) == QList{b});
    CHECK(*demo.store->of<Person>().find(demo.known.id) == demo.known); // as before
    REQUIRE(saySame(demo.desk(0), b, demo.known.id, "after all"));
    CHECK(samePersons(*demo.store, demo.known.id) == QList{b, c});
}

TEST_CASE("Not the same is remembered until it is taken back", "[identities]")
{
    Doubles demo;
    const auto other = demo.enrol("Vakhtang", "Aghanyan", demo.known.birth);
    const Sketch sketch{*demo.store->of<Person>().find(other), {}, {}, {}};
    REQUIRE(holds(demo.like(sketch), demo.known.id));
    const auto said = sayNotSame(demo.desk(0), other, demo.known.id, "cousins");
    REQUIRE(said);
    CHECK(*sayNotSame(demo.desk(0), demo.known.id, other, "again") == *said);
    CHECK_FALSE(holds(demo.like(sketch), demo.known.id));
    CHECK_FALSE(saySame(demo.desk(0), other, demo.known.id, {}));
    REQUIRE(takeBackIdentity(demo.desk(0), said->uuid(), {}));
    CHECK(holds(demo.like(sketch), demo.known.id));
}

TEST_CASE("A person is not the same as itself, as nobody, or by a reader's word", "[identities]")
{
    Doubles demo;
    const auto other = demo.enrol("Vakhtang", "Aghanyan", {});
    CHECK_FALSE(saySame(demo.desk(0), other, other, {}));
    CHECK_FALSE(saySame(demo.desk(0), other, Id<Person>(), {}));
    CHECK_FALSE(takeBackIdentity(demo.desk(0), Uuid(), {}));
    const Actor reader;
    CHECK_FALSE(saySame({*demo.store, reader}, demo.known.id, other, {}));
    CHECK_FALSE(sayNotSame({*demo.store, reader}, demo.known.id, other, {}));
}

TEST_CASE("The better values stand in both records, and go back with the decision", "[identities]")
{
    Doubles demo;
    const Id<Person> other = demo.enrol("Vakhtang", "Aganian", {1980, 0, 0, true});
    const auto person = [&](const Id<Person>& id) { return *demo.store->of<Person>().find(id); };
    const Person before = person(other), known = person(demo.known.id);
    Person better = known;
    better.familyName = "Aghanyan";
    better.birth = {1980, 5, 3, false};
    const auto said = saySame(demo.desk(0), demo.known.id, other, "seen with the passport", &better);
    REQUIRE(said);
    CHECK(person(other).familyName == "Aghanyan");
    CHECK(person(other).birth == better.birth);
    CHECK(person(demo.known.id).birth == better.birth);
    CHECK(person(other).relation == before.relation); // what belongs to the case stays
    CHECK(person(other).id == before.id);
    REQUIRE(decisionBetween(*demo.store, other, demo.known.id));
    CHECK(decisionBetween(*demo.store, other, demo.known.id)->same);

    REQUIRE(takeBackIdentity(demo.desk(0), said->uuid(), {}));
    CHECK(person(other) == before);
    CHECK(person(demo.known.id) == known);
    CHECK_FALSE(decisionBetween(*demo.store, other, demo.known.id));
}

TEST_CASE("What was edited after two persons were made one stays when that is taken back", "[identities]")
{
    Doubles demo;
    const Id<Person> other = demo.enrol("Vakhtang", "Aganian", {});
    const auto said = saySame(demo.desk(0), demo.known.id, other, {}, &demo.known);
    REQUIRE(said);
    const Person joined = *demo.store->of<Person>().find(other);
    CHECK(joined.familyName == demo.known.familyName);
    Person after = joined;
    after.familyName = "Aghanian";
    REQUIRE(editRecord(demo.desk(0), joined, after));
    REQUIRE(takeBackIdentity(demo.desk(0), said->uuid(), {}));
    const Person now = *demo.store->of<Person>().find(other);
    CHECK(now.familyName == "Aghanian");
    CHECK(now.birth.isNull()); // as it was before
}
