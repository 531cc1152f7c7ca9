#include "core/domain/calendars.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("A Solar Hijri date is the Gregorian day it was", "[calendars]")
{
    CHECK(gregorianOf({1363, 2, 13, false}, BirthCalendar::SolarHijri) == PartialDate{1984, 5, 3, false});
    CHECK(gregorianOf({1399, 12, 30, false}, BirthCalendar::SolarHijri)
        == PartialDate{2021, 3, 20, false}); // a leap year
    CHECK(gregorianOf({1363, 2, 13, true}, BirthCalendar::SolarHijri) == PartialDate{1984, 5, 3, true});
    CHECK(gregorianOf({1363, 13, 1, false}, BirthCalendar::SolarHijri).isNull());
    CHECK(gregorianOf({1398, 12, 30, false}, BirthCalendar::SolarHijri).isNull()); // no leap year
}

TEST_CASE("Of a year or a month of another calendar most lies in one of ours", "[calendars]")
{
    CHECK(gregorianOf({1363, 0, 0, false}, BirthCalendar::SolarHijri) == PartialDate{1984, 0, 0, true});
    CHECK(gregorianOf({1363, 10, 0, false}, BirthCalendar::SolarHijri) == PartialDate{1985, 1, 0, true});
    CHECK(gregorianOf({1404, 0, 0, false}, BirthCalendar::Islamic) == PartialDate{1984, 0, 0, true});
}

TEST_CASE("An Islamic date is an estimate, other dates stay as they are", "[calendars]")
{
    CHECK(gregorianOf({1404, 8, 1, false}, BirthCalendar::Islamic) == PartialDate{1984, 5, 2, true});
    CHECK(gregorianOf({1984, 5, 3, false}, BirthCalendar::Gregorian) == PartialDate{1984, 5, 3, false});
    CHECK(gregorianOf({1984, 5, 3, false}, BirthCalendar::Unknown) == PartialDate{1984, 5, 3, false});
    CHECK(gregorianOf({}, BirthCalendar::SolarHijri).isNull());
}
