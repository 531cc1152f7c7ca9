#include "core/domain/statementfile.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("A statement is read by the names of its columns, in one amount or debit and credit", "[money]")
{
    const auto one = readStatement(
        "Booking date;Amount;Text;Reference\n01.07.2014;-1,250.50;\"rent; July\";V-1\n", "EUR");
    REQUIRE(one);
    REQUIRE(one->size() == 1);
    CHECK(one->first() == StatementEntry{QDate(2014, 7, 1), Money(-125050, "EUR"), "rent; July", "V-1"});
    const auto two
        = readStatement("Date,Debit,Credit,Details\n2014-07-01,10.00,,out\n2014-07-02,,5.00,in\n", "EUR");
    REQUIRE(two);
    CHECK((*two)[0].amount == Money(-1000, "EUR"));
    CHECK((*two)[1].amount == Money(500, "EUR"));
}

TEST_CASE("A statement that cannot be read whole is refused with its line", "[money]")
{
    const auto refused = [](const QByteArray& bytes) {
        const auto read = readStatement(bytes, "EUR");
        REQUIRE_FALSE(read);
        return read.error().message;
    };
    CHECK(refused("").contains("first line"));
    CHECK(refused("Day,Sum\n2014-07-01,5\n").contains("first line"));
    CHECK(refused("Date,Amount\n2014-07-01,5\n2014-07-32,5\n").contains("Line 3"));
    CHECK(refused("Date,Amount\n2014-07-01,5\n2014-07-02,5.001\n").contains("Line 3"));
    CHECK(refused("Date,Amount\n2014-07-01\n").contains("Line 2"));
    CHECK(refused("Date;Amount\n2014-07-01;-250,00\n").contains("Line 2")); // a comma is no point
}
