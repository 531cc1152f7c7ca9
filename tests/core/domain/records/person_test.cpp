#include "core/domain/codec.h"
#include "core/domain/records/person.h"
#include "core/domain/records/rules.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2014, 10, 1);

Person named(const QString& givenName)
{
    Person person;
    person.givenName = givenName;
    return person;
}

Person born(const PartialDate& birth)
{
    Person person = named(u"Vakhtang"_s);
    person.birth = birth;
    return person;
}

/// The only sentence about the person; empty where nothing is wrong.
QString sentence(const Person& person)
{
    const Problems problems = validate(person, today);
    REQUIRE(problems.size() <= 1);
    return problems.isEmpty() ? QString() : problems[0].message;
}

} // namespace

TEST_CASE("A person needs a name, but one word in any script is enough", "[people]")
{
    CHECK(sentence(Person()).contains(u"enter a name"));
    CHECK(sentence(named(u" \t"_s.trimmed())).contains(u"enter a name"));
    for (const QString& name : {u"Zara"_s, u"Վախթանգ"_s, u"ვახტანგ"_s, u"وختانگ"_s, u"O"_s, u"😀"_s,
             u"Aghanyan-d'Arc Jr."_s, u"می‌خواهم"_s})
        CHECK(sentence(named(name)) == u"");

    Person person;
    person.familyName = u"Aghanyan"_s;
    CHECK(sentence(person) == u"");
    person = {};
    person.scriptName = u"Վախթանգ"_s;
    CHECK(sentence(person) == u"");
}

TEST_CASE("A name of blanks and invisible characters is no name", "[people]")
{
    for (const QString& name :
        {u"   "_s, u"\u00a0\u3000"_s, u"\u200b\u200d"_s, u"\u2800"_s, u"\ufeff"_s, u"\u3164"_s})
        CHECK(sentence(named(name)).contains(u"enter a name"));
}

TEST_CASE("A name has up to 10,000 characters", "[people]")
{
    CHECK(sentence(named(QString(10000, u'x'))) == u"");
    CHECK(sentence(named(QString(10001, u'x')))
              .contains(u"Given name: the text is longer than 10,000 characters"));
}

TEST_CASE("What cannot be kept in a name is refused with a sentence", "[people]")
{
    const QString nul = u"Vakh"_s + QChar(QChar::Null) + u"tang"_s;
    CHECK(sentence(named(nul)).contains(u"NUL"));
    CHECK(sentence(named(u"Vakh"_s + QChar(0xd83d))).contains(u"half a character"));
    CHECK(sentence(named(u"Vakh\ntang"_s)).contains(u"one line"));
    CHECK(sentence(named(u"Vakh\ttang"_s)).contains(u"one line"));
    CHECK(sentence(named(u"Vakh\u2028tang"_s)).contains(u"one line"));
}

TEST_CASE("A mark of writing direction is refused in a name and taken away from what is pasted", "[people]")
{
    for (const QChar mark : u"\u061c\u200e\u200f\u202a\u202e\u2066\u2069"_s) {
        const QString pasted = mark + u"وختانگ"_s + mark;
        CHECK(sentence(named(pasted)).contains(u"invisible mark"));
        CHECK(plainName(pasted) == u"وختانگ");
        CHECK(sentence(named(plainName(pasted))) == u"");
    }
    CHECK(plainName(u"  می‌خواهم "_s) == u"می‌خواهم"); // the joiner inside stays
}

TEST_CASE("A text beside a name may hold marks of direction, line breaks and emoji, but no NUL", "[people]")
{
    Person person = named(u"Vakhtang"_s);
    person.birthPlace = u"\u200fقندهار\u202c\n😀"_s;
    CHECK(sentence(person) == u"");
    person.birthPlace += QChar(QChar::Null);
    CHECK(sentence(person).startsWith(u"Place of birth: "));
}

TEST_CASE("Nobody is born in the future", "[people]")
{
    CHECK(sentence(born({})) == u"");
    CHECK(sentence(born(PartialDate::of(today))) == u"");
    CHECK(sentence(born(PartialDate::of(today.addDays(1)))).contains(u"future"));
    CHECK(sentence(born({2014, 0, 0, false})) == u"");
    CHECK(sentence(born({2014, 10, 0, true})) == u"");
    CHECK(sentence(born({2014, 11, 0, true})).contains(u"future"));
    CHECK(sentence(born({2015, 0, 0, false})).contains(u"future"));
}

TEST_CASE("A year of birth of another calendar is recognised by its age", "[people]")
{
    CHECK(sentence(born({1363, 0, 0, false})).contains(u"calendar")); // Solar Hijri 1363 is 1984
    CHECK(sentence(born(PartialDate::of(QDate(1884, 10, 1)))) == u"");
    CHECK(sentence(born(PartialDate::of(QDate(1884, 9, 30)))).contains(u"calendar"));
    CHECK(sentence(born({1884, 0, 0, false})) == u"");
    CHECK(sentence(born({1883, 0, 0, false})).contains(u"calendar"));
}

TEST_CASE("A date of birth that does not exist is refused", "[people]")
{
    CHECK(sentence(born({1984, 2, 29, false})) == u"");
    CHECK(sentence(born({1985, 2, 29, false})).contains(u"no such day"));
    CHECK(sentence(born({1984, 13, 0, false})).contains(u"no such day"));
    CHECK(sentence(born({1984, 0, 5, false})).contains(u"no such day"));
    CHECK(sentence(born({0, 5, 1, false})).contains(u"no such day"));
}

TEST_CASE("The 1 January 1900 of a blank charter case means unknown", "[people]")
{
    CHECK(unknownIfPlaceholder({1900, 1, 1, false}) == PartialDate());
    CHECK(unknownIfPlaceholder({1900, 1, 1, true}) == PartialDate());
    for (const PartialDate& other :
        {PartialDate{1900, 1, 2, false}, {1900, 0, 0, false}, {1900, 1, 0, false}, {1901, 1, 1, false}, {}})
        CHECK(unknownIfPlaceholder(other) == other);
}

TEST_CASE("A person's nationality is a country's two letters or unknown", "[people]")
{
    Person person = named(u"Vakhtang"_s);
    person.nationality = u"XK"_s;
    CHECK(sentence(person) == u"");
    for (const QString& wrong : {u"ARM"_s, u"am"_s, u"A"_s, u"AM\n"_s, u"ÄM"_s}) {
        person.nationality = wrong;
        CHECK(sentence(person).startsWith(u"Nationality: "));
    }
}

TEST_CASE("A person has not returned tomorrow", "[people]")
{
    Person person = named(u"Vakhtang"_s);
    person.returnedOn = today;
    CHECK(sentence(person) == u"");
    person.returnedOn = today.addDays(1);
    const Problems problems = validate(person, today);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].field == std::string("returned_on"));
}

TEST_CASE("A spelling of a name says something", "[people]")
{
    NameSpelling spelling;
    CHECK(validate(spelling, today).size() == 1);
    spelling.text = u"Wachtang"_s;
    CHECK(validate(spelling, today).isEmpty());
    spelling.text = u"Wach\u202etang"_s;
    CHECK(validate(spelling, today).size() == 1);
}

TEST_CASE("A long name in every script comes back from the file as it was", "[people]")
{
    for (const QString& name : {QString(10000, QChar(0x0561)), u"😀"_s.repeated(5000), u"\u200fقندهار"_s}) {
        QString back;
        Codec<QString>::put(name, [&](int, const Value& value) { Codec<QString>::take(back, &value); });
        CHECK(back == name);
    }
}
