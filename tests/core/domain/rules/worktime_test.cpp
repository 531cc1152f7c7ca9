#include "core/domain/rules/window.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

namespace {

/// Saturday and Sunday off; Victory Day 2014 and one holiday of 2015 on file.
WorkCalendar armenia()
{
    return {QStringLiteral("AM"), {6, 7}, {QDate(2014, 5, 9), QDate(2015, 1, 1)}};
}

} // namespace

TEST_CASE("Weekends and holidays are no working days", "[rules]")
{
    const WorkCalendar calendar = armenia();
    CHECK(*calendar.isWorkingDay(QDate(2014, 5, 8)));
    CHECK_FALSE(*calendar.isWorkingDay(QDate(2014, 5, 9)));
    CHECK_FALSE(*calendar.isWorkingDay(QDate(2014, 5, 10)));
    CHECK_FALSE(*calendar.isWorkingDay(QDate(2014, 5, 11)));
    CHECK(*calendar.isWorkingDay(QDate(2014, 5, 12)));
    CHECK(*calendar.workingDaysAfter(QDate(2014, 5, 8), 1) == QDate(2014, 5, 12));
}

TEST_CASE("A year whose holidays are not on file is said, never counted", "[rules]")
{
    const WorkCalendar calendar = armenia();
    CHECK(calendar.knows(2014));
    CHECK_FALSE(calendar.knows(2016));
    CHECK(*calendar.workingDaysAfter(QDate(2014, 12, 30), 2) == QDate(2015, 1, 2));
    CHECK(calendar.workingDaysAfter(QDate(2015, 12, 30), 1));
    const auto unknown = calendar.workingDaysAfter(QDate(2015, 12, 30), 2);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().message.startsWith(u"The holidays of AM for 2016 are not on file"));
    CHECK_FALSE(calendar.isWorkingDay(QDate(2013, 12, 31)));
    CHECK(windowRefusal({QDate(2016, 5, 2), 3, WindowUnit::WorkingDays}, QDate(2016, 5, 3), &calendar)
              ->contains(u"2016"));
}

TEST_CASE("A country without a weekend on file has no working days to count", "[rules]")
{
    const WorkCalendar calendar(QStringLiteral("AF"), {}, {QDate(2014, 8, 19)});
    const auto unknown = calendar.isWorkingDay(QDate(2014, 8, 20));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().message.contains(u"weekend of AF"));
    CHECK_FALSE(lastDay({QDate(2014, 8, 20), 1, WindowUnit::WorkingDays}));
}
