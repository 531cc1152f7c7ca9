#include "core/names/scripts.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("The scripts of a text are told by name, Latin and signs apart", "[names]")
{
    CHECK(names::scriptsOf(u"Vakhtang 12 -·́").isEmpty());
    const auto scripts = names::scriptsOf(u"Вахтанг ვახტანგ Vakhtang Վախթանգ, وختانگ 𐐀");
    CHECK(scripts.keys() == QStringList{"Arab", "Armn", "Cyrl", "Dsrt", "Geor"});
    CHECK(scripts.value("Geor") == U'გ');
    CHECK(names::scriptName("Geor") == "Georgian");
    CHECK(names::scriptName("Armn") == "Armenian");
}
