#include "core/domain/rules/coolingoff.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

namespace {

EarlierAssistance until(QDate day)
{
    return {QStringLiteral("EVN-2010-A-00001-K"), day};
}

} // namespace

TEST_CASE("Five years of cooling off end with the same date five years later", "[rules]")
{
    const QList<EarlierAssistance> earlier{until(QDate(2010, 5, 1))};
    CHECK(coolingOffRefusal(earlier, QDate(2015, 4, 30), 5));
    const auto refusal = coolingOffRefusal(earlier, QDate(2015, 5, 1), 5);
    REQUIRE(refusal);
    CHECK(refusal->contains(u"EVN-2010-A-00001-K"));
    CHECK(refusal->contains(u"2015-05-02"));
    CHECK(refusal->contains(u"exception"));
    CHECK_FALSE(coolingOffRefusal(earlier, QDate(2015, 5, 2), 5));
}

TEST_CASE("Assistance that ended on 29 February cools off until 28 February", "[rules]")
{
    CHECK(coolingOffRefusal({until(QDate(2012, 2, 29))}, QDate(2017, 2, 28), 5));
    CHECK_FALSE(coolingOffRefusal({until(QDate(2012, 2, 29))}, QDate(2017, 3, 1), 5));
}

TEST_CASE("The latest of several earlier cases decides, in whatever order they come", "[rules]")
{
    const auto old = until(QDate(2003, 1, 1));
    const auto recent = until(QDate(2012, 1, 1));
    CHECK(coolingOffRefusal({old, recent}, QDate(2014, 1, 1), 5));
    CHECK(coolingOffRefusal({recent, old}, QDate(2014, 1, 1), 5));
    CHECK_FALSE(coolingOffRefusal({old}, QDate(2014, 1, 1), 5));
}

TEST_CASE(
    "Without earlier assistance or a rule nothing cools off, and an unknown date is asked for", "[rules]")
{
    const QDate day(2014, 1, 1);
    CHECK_FALSE(coolingOffRefusal({}, day, 5));
    CHECK_FALSE(coolingOffRefusal({until(day)}, day, 0));
    CHECK(coolingOffRefusal({until(QDate())}, day, 5)->contains(u"Record when"));
    CHECK(coolingOffRefusal({until(day.addDays(1))}, day, 5));
}
