#include "core/base/entropy.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("Ids rise while the clock stands still or steps back, and none comes twice")
{
    SteppedClock clock(QDate(2014, 10, 1));
    SeededEntropy entropy(3);
    RisingUuids ids;
    Uuid last;
    for (int i = 0; i < 20000; ++i) {
        if (i == 10000)
            clock.advance(-5000);
        if (i == 15000)
            clock.advance(60000);
        const Uuid id = ids.next(clock, entropy);
        REQUIRE(last < id);
        REQUIRE((id.bytes[6] >> 4) == 7); // version
        REQUIRE((id.bytes[8] >> 6) == 2); // variant
        last = id;
    }
}

TEST_CASE("Ids of one seed and clock are the same each time")
{
    const SteppedClock clock(QDate(2014, 10, 1));
    SeededEntropy one(3), other(3), another(4);
    CHECK(newUuid(clock, one) == newUuid(clock, other));
    CHECK_FALSE(newUuid(clock, one) == newUuid(clock, another));
}
