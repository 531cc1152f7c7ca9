#include "core/names/foreignnames.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("Countries and languages are known by what offices abroad call them", "[names]")
{
    CHECK(names::countryNames("AM").contains("Armenien")); // German
    CHECK(names::countryNames("AM").contains("Армения"));
    CHECK(names::countryNames("AM").contains("Հայաստան"));
    CHECK(names::countryNames("BE").contains("Belgique"));
    CHECK(names::countryNames("IQ").contains("العراق"));
    CHECK(names::countryNames("XQ").isEmpty()); // no such country
    CHECK(names::languageNames("hy").contains("arménien"));
    CHECK(names::languageNames("qq").isEmpty());
}
