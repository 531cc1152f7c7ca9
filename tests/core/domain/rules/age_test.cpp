#include "core/domain/rules/age.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

namespace {

const QDate day(2014, 10, 1);

PartialDate born(const char* text)
{
    bool valid = false;
    const PartialDate date = PartialDate::fromText(text, &valid);
    REQUIRE(valid);
    return date;
}

std::optional<AgeRange> age(const char* birth, QDate on = day)
{
    return ageOn(born(birth), on);
}

QString band(const char* birth)
{
    const auto found = bandOf(age(birth));
    return found ? found->text() : QStringLiteral("unknown");
}

} // namespace

TEST_CASE("An exact birth date gives one age, one year more on the birthday", "[rules]")
{
    CHECK(age("1996-10-02") == AgeRange{17, 17});
    CHECK(age("1996-10-01") == AgeRange{18, 18});
    CHECK(age("2014-10-01") == AgeRange{0, 0});
    CHECK_FALSE(age("2014-10-02"));
}

TEST_CASE("Born on 29 February, a person is a year older on 1 March of a common year", "[rules]")
{
    CHECK(age("1996-02-29", QDate(2014, 2, 28)) == AgeRange{17, 17});
    CHECK(age("1996-02-29", QDate(2014, 3, 1)) == AgeRange{18, 18});
    CHECK(age("1996-02-29", QDate(2016, 2, 28)) == AgeRange{19, 19});
    CHECK(age("1996-02-29", QDate(2016, 2, 29)) == AgeRange{20, 20});
    CHECK(turns18On(born("1996-02-29")) == DayRange{QDate(2014, 3, 1), QDate(2014, 3, 1)});
}

TEST_CASE("A birth date known in part gives a range of ages", "[rules]")
{
    CHECK(age("1984") == AgeRange{29, 30});
    CHECK(age("1984", QDate(2014, 12, 31)) == AgeRange{30, 30});
    CHECK(age("1984-10") == AgeRange{29, 30});
    CHECK(age("1984-09") == AgeRange{30, 30});
    CHECK(age("2014") == AgeRange{0, 0});
    CHECK_FALSE(age(""));
}

TEST_CASE("1 January stands for its year, and 1 January 1900 for nothing", "[rules]")
{
    CHECK(age("1984-01-01") == age("1984"));
    CHECK(age("1984-01-02") == AgeRange{30, 30});
    CHECK(age("1984-02-01") == AgeRange{30, 30});
    CHECK_FALSE(age("1900-01-01"));
    CHECK(age("1900-01-02") == AgeRange{114, 114});
    CHECK(age("1900") == AgeRange{113, 114});
}

TEST_CASE("An estimated birth date may be two years off", "[rules]")
{
    CHECK(bornBetween(born("1984-05-01~")) == DayRange{QDate(1982, 1, 1), QDate(1986, 12, 31)});
    CHECK(age("1984~") == AgeRange{27, 32});
}

TEST_CASE("Age bands change with the birthday", "[rules]")
{
    CHECK(band("2014-09-30") == u"0–4");
    CHECK(band("2009-10-02") == u"0–4");
    CHECK(band("2009-10-01") == u"5–11");
    CHECK(band("2002-10-02") == u"5–11");
    CHECK(band("2002-10-01") == u"12–17");
    CHECK(band("1996-10-02") == u"12–17");
    CHECK(band("1996-10-01") == u"18–59");
    CHECK(band("1954-10-02") == u"18–59");
    CHECK(band("1954-10-01") == u"60+");
}

TEST_CASE("An age that could lie in two bands is in none", "[rules]")
{
    CHECK(band("1996") == u"unknown");
    CHECK(band("1997") == u"12–17");
    CHECK(band("1995") == u"18–59");
    CHECK(band("1984~") == u"18–59");
    CHECK(band("1997~") == u"unknown");
    CHECK(band("") == u"unknown");
    CHECK(bandOf(AgeRange{20, 20}, {0, 18}) == AgeBand{18, std::nullopt});
    CHECK_FALSE(bandOf(AgeRange{3, 3}, {5, 18}));
}

TEST_CASE("Whether a person is a minor is known, or said not to be", "[rules]")
{
    CHECK(isMinor(born("1996-10-02"), day) == true);
    CHECK(isMinor(born("1996-10-01"), day) == false);
    CHECK(isMinor(born("1996"), day) == std::nullopt);
    CHECK(isMinor(born("1996-01-01"), day) == std::nullopt);
    CHECK(isMinor(born("1997"), day) == true);
    CHECK(isMinor(born("1995"), day) == false);
    CHECK(isMinor(born("1995~"), day) == std::nullopt);
    CHECK(isMinor(born(""), day) == std::nullopt);
}

TEST_CASE("The day of turning 18 is a range where the birth date is", "[rules]")
{
    CHECK(turns18On(born("1996-10-01")) == DayRange{day, day});
    CHECK(turns18On(born("1996")) == DayRange{QDate(2014, 1, 1), QDate(2014, 12, 31)});
    CHECK_FALSE(turns18On(born("")));
}
