#include "core/domain/rules/deadline.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

namespace {

using State = DeadlineStatus::State;
const QDate returned(2014, 5, 1);

} // namespace

TEST_CASE("The first contact is in time on the last day and late on the next", "[rules]")
{
    const auto on = [](QDate met) { return statusOf({returned, 14, met}, QDate(2014, 7, 1)); };
    CHECK(on(QDate(2014, 5, 15)).state == State::Met);
    CHECK(on(QDate(2014, 5, 15)).text == u"met on 2014-05-15");
    CHECK(on(QDate(2014, 5, 16)).state == State::MetLate);
    CHECK(on(QDate(2014, 5, 16)).days == 1);
}

TEST_CASE("A deadline is open until its last day and overdue from the next", "[rules]")
{
    const auto today = [](QDate day) { return statusOf({returned, 14, {}}, day); };
    CHECK(today(QDate(2014, 5, 14)).days == 1);
    CHECK(today(QDate(2014, 5, 15)).state == State::Open);
    CHECK(today(QDate(2014, 5, 15)).days == 0);
    CHECK(today(QDate(2014, 5, 15)).text == u"open until 2014-05-15");
    CHECK(today(QDate(2014, 5, 16)).state == State::Overdue);
    CHECK(today(QDate(2014, 5, 16)).days == 1);
    CHECK(today(QDate(2014, 6, 14)).text.contains(u"30"));
}

TEST_CASE("Without an event or a rule no deadline runs", "[rules]")
{
    CHECK(statusOf({{}, 14, {}}, returned).state == State::NotRunning);
    CHECK(statusOf({returned, {}, {}}, returned.addYears(1)).state == State::NotSet);
    CHECK(statusOf({returned, {}, returned.addYears(1)}, returned).state == State::Met);
    CHECK(statusOf({returned, 0, {}}, returned).state == State::Open);
    CHECK(statusOf({returned, 0, {}}, returned.addDays(1)).state == State::Overdue);
}

TEST_CASE("The lag runs from the return to the first contact", "[rules]")
{
    CHECK(lagDays(returned, QDate(2014, 5, 12)) == 11);
    CHECK(lagDays(returned, returned) == 0);
    CHECK(lagDays(returned, QDate(2014, 4, 30)) == -1);
    CHECK_FALSE(lagDays(returned, {}));
    CHECK_FALSE(lagDays({}, returned));
}
