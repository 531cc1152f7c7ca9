#include "core/domain/rules/schedule.h"
#include "tests/support/tostring.h"

#include <limits>

#include <catch2/catch_test_macros.hpp>

namespace {

ScheduleTerms topUps(int count, DueRule due = DueRule::PeriodEnd)
{
    return {QDate(2014, 6, 1), count, Money(25000, "EUR"), due};
}

} // namespace

TEST_CASE("Six wage top-ups run from June to November, each due when its month ends", "[rules]")
{
    const auto instalments = monthlyInstalments(topUps(6));
    REQUIRE(instalments);
    REQUIRE(instalments->size() == 6);
    CHECK((*instalments)[0]
        == ScheduledInstalment{
            1, QDate(2014, 6, 1), QDate(2014, 6, 30), QDate(2014, 6, 30), Money(25000, "EUR")});
    CHECK((*instalments)[5].number == 6);
    CHECK((*instalments)[5].due == QDate(2014, 11, 30));
}

TEST_CASE("Rent is due on the first day of its period", "[rules]")
{
    const auto instalments = monthlyInstalments(topUps(2, DueRule::PeriodStart));
    REQUIRE(instalments);
    CHECK((*instalments)[0].due == QDate(2014, 6, 1));
    CHECK((*instalments)[1].due == QDate(2014, 7, 1));
}

TEST_CASE(
    "A schedule from the 31st uses the last day of short months and the 31st again after them", "[rules]")
{
    CHECK(monthsAfter(QDate(2015, 1, 31), 1) == QDate(2015, 2, 28));
    CHECK(monthsAfter(QDate(2015, 1, 31), 2) == QDate(2015, 3, 31));
    CHECK(monthsAfter(QDate(2016, 1, 31), 1) == QDate(2016, 2, 29));

    const auto instalments
        = monthlyInstalments({QDate(2015, 1, 31), 4, Money(100, "EUR"), DueRule::PeriodStart});
    REQUIRE(instalments);
    CHECK((*instalments)[1].due == QDate(2015, 2, 28));
    CHECK((*instalments)[2].due == QDate(2015, 3, 31));
    for (qsizetype i = 1; i < instalments->size(); ++i)
        CHECK((*instalments)[i].from == (*instalments)[i - 1].until.addDays(1));
}

TEST_CASE("A schedule holds from 1 to 600 instalments", "[rules]")
{
    CHECK_FALSE(monthlyInstalments(topUps(-1)));
    CHECK_FALSE(monthlyInstalments(topUps(0)));
    CHECK(monthlyInstalments(topUps(1)));
    CHECK(monthlyInstalments(topUps(600)));
    CHECK_FALSE(monthlyInstalments(topUps(601)));
    const auto tooMany = monthlyInstalments(topUps(10000));
    REQUIRE_FALSE(tooMany);
    CHECK(tooMany.error().message.contains(u"600"));
    CHECK(tooMany.error().message.contains(u"10000"));
}

TEST_CASE("A schedule without a first day or an amount above zero is refused", "[rules]")
{
    const auto with = [](QDate first, Money amount) {
        return monthlyInstalments({first, 3, amount, DueRule::PeriodStart});
    };
    const QDate june(2014, 6, 1);
    CHECK_FALSE(with(QDate(), Money(1, "EUR")));
    CHECK_FALSE(with(june, Money()));
    CHECK_FALSE(with(june, Money(-1, "EUR")));
    CHECK_FALSE(with(june, Money(0, "EUR")));
    CHECK(with(june, Money(1, "EUR")));
    CHECK(with(june, Money(std::numeric_limits<qint64>::max() / 3, "EUR")));
    CHECK_FALSE(with(june, Money(std::numeric_limits<qint64>::max() / 3 + 1, "EUR")));
}
