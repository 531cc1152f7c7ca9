#include "core/domain/rules/window.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

namespace {

QDate last(QDate start, int length, WindowUnit unit, const WorkCalendar* calendar = nullptr)
{
    const auto day = lastDay({start, length, unit}, calendar);
    return day ? *day : QDate();
}

/// Saturday and Sunday off; Victory Day 2014 and one holiday of 2015 on file.
WorkCalendar armenia()
{
    return {QStringLiteral("AM"), {6, 7}, {QDate(2014, 5, 9), QDate(2015, 1, 1)}};
}

} // namespace

TEST_CASE("A window in days counts the day after the event as day 1", "[rules]")
{
    CHECK(last(QDate(2014, 5, 1), 0, WindowUnit::Days) == QDate(2014, 5, 1));
    CHECK(last(QDate(2014, 5, 1), 1, WindowUnit::Days) == QDate(2014, 5, 2));
    CHECK(last(QDate(2016, 2, 28), 1, WindowUnit::Days) == QDate(2016, 2, 29));
    CHECK(last(QDate(2015, 2, 28), 1, WindowUnit::Days) == QDate(2015, 3, 1));
}

TEST_CASE("A window in months ends on the same date or on the last day of a short month", "[rules]")
{
    CHECK(last(QDate(2014, 5, 1), 12, WindowUnit::Months) == QDate(2015, 5, 1));
    CHECK(last(QDate(2015, 1, 31), 1, WindowUnit::Months) == QDate(2015, 2, 28));
    CHECK(last(QDate(2016, 1, 31), 1, WindowUnit::Months) == QDate(2016, 2, 29));
    CHECK(last(QDate(2016, 2, 29), 12, WindowUnit::Months) == QDate(2017, 2, 28));
    CHECK(last(QDate(2015, 2, 28), 12, WindowUnit::Months) == QDate(2016, 2, 28));
}

TEST_CASE("Both the day of the event and the last day lie inside the window", "[rules]")
{
    const Window window{QDate(2014, 5, 1), 12, WindowUnit::Months};
    CHECK_FALSE(*isInside(window, QDate(2014, 4, 30)));
    CHECK(*isInside(window, QDate(2014, 5, 1)));
    CHECK(*isInside(window, QDate(2015, 5, 1)));
    CHECK_FALSE(*isInside(window, QDate(2015, 5, 2)));
    CHECK(*daysLeft(window, QDate(2015, 4, 30)) == 1);
    CHECK(*daysLeft(window, QDate(2015, 5, 1)) == 0);
    CHECK(*daysLeft(window, QDate(2015, 5, 2)) == -1);
    CHECK_FALSE(windowRefusal(window, QDate(2014, 5, 1)));
    CHECK_FALSE(windowRefusal(window, QDate(2015, 5, 1)));
    CHECK(windowRefusal(window, QDate(2014, 4, 30))->contains(u"opens on 2014-05-01"));
    CHECK(windowRefusal(window, QDate(2015, 5, 2))->contains(u"closed on 2015-05-01"));
    CHECK(windowRefusal(window, QDate(2015, 5, 2))->contains(u"exception"));
}

TEST_CASE("Working days leave out weekends and holidays", "[rules]")
{
    const WorkCalendar calendar = armenia();
    CHECK(*calendar.isWorkingDay(QDate(2014, 5, 8)));
    CHECK_FALSE(*calendar.isWorkingDay(QDate(2014, 5, 9)));
    CHECK_FALSE(*calendar.isWorkingDay(QDate(2014, 5, 10)));
    CHECK_FALSE(*calendar.isWorkingDay(QDate(2014, 5, 11)));
    CHECK(*calendar.isWorkingDay(QDate(2014, 5, 12)));

    const QDate thursday(2014, 5, 8);
    CHECK(last(thursday, 0, WindowUnit::WorkingDays, &calendar) == thursday);
    CHECK(last(thursday, 1, WindowUnit::WorkingDays, &calendar) == QDate(2014, 5, 12));
    CHECK(last(QDate(2014, 5, 10), 1, WindowUnit::WorkingDays, &calendar) == QDate(2014, 5, 12));
    CHECK(last(QDate(2014, 5, 12), 14, WindowUnit::WorkingDays, &calendar) == QDate(2014, 5, 30));
    const Window window{thursday, 1, WindowUnit::WorkingDays};
    CHECK(*isInside(window, QDate(2014, 5, 11), &calendar));
    CHECK_FALSE(*isInside(window, QDate(2014, 5, 13), &calendar));
}

TEST_CASE("A window without its event or unit, or with a length below zero, is refused", "[rules]")
{
    CHECK_FALSE(lastDay({QDate(), 12, WindowUnit::Months}));
    CHECK_FALSE(lastDay({QDate(2014, 5, 1), -1, WindowUnit::Months}));
    CHECK_FALSE(lastDay({QDate(2014, 5, 1), 1, WindowUnit::Unknown}));
    CHECK_FALSE(isInside({QDate(), 1, WindowUnit::Days}, QDate(2014, 5, 1)));
    CHECK_FALSE(daysLeft({QDate(), 1, WindowUnit::Days}, QDate(2014, 5, 1)));
}
