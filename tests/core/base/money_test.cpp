#include "core/base/money.h"
#include "core/base/rate.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("An amount prints with its currency's digits behind it")
{
    CHECK(Money(150000, "EUR").text() == u"1,500.00 EUR");
    CHECK(Money(-5, "EUR").text() == u"-0.05 EUR");
    CHECK(Money(1500, "JPY").text() == u"1,500 JPY");
    CHECK(Money(1500, "KWD").text() == u"1.500 KWD");
}

TEST_CASE("An amount is read to the cent or not at all")
{
    CHECK(Money::fromText("1,500.00", "EUR") == Money(150000, "EUR"));
    CHECK(Money::fromText("-0.5", "EUR") == Money(-50, "EUR"));
    for (const char* wrong : {"", "1.234", "1e5", "12,50.", "99999999999999999999", "x", "2,50", "1,5000",
             ",500", "1,50.00", "1..5", ".5", "--5", "\u0662"})
        CHECK_FALSE(Money::fromText(wrong, "EUR"));
}

TEST_CASE("A rate converts half to the even cent, and no rate is never 1")
{
    const Rate one{1, 0};
    CHECK(converted(Money(5, "EUR"), Rate{2, 0}, "USD", one) == Money(2, "USD"));
    CHECK(converted(Money(7, "EUR"), Rate{2, 0}, "USD", one) == Money(4, "USD"));
    CHECK_FALSE(converted(Money(5, "EUR"), Rate{}, "USD", one));
    CHECK(Rate::fromText("407.150") == Rate{40715, -2});
    CHECK(Rate{40715, -2}.text() == u"407.15");
}
