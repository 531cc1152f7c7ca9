#include "core/base/entropy.h"
#include "core/domain/rules/rateinforce.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

namespace {

ListedRate listed(const char* currency, QDate from, qint64 rate, RateListing origin = RateListing::Monthly)
{
    return {Currency::fromCode(currency).value(), from, {rate, 0}, origin, QStringLiteral("UN list")};
}

const QDate may(2014, 5, 1);
const QDate midMay(2014, 5, 15);
const QDate june(2014, 6, 2); // effective dates are not always the 1st
const QList<ListedRate> file{listed("AMD", may, 413), listed("GEL", may, 2),
    listed("AMD", midMay, 415, RateListing::MidMonth), listed("AMD", june, 407), listed("EUR", june, 3)};

qint64 amdOn(QDate day, const QList<ListedRate>& listings = file)
{
    const auto rate = rateInForce(listings, "AMD", day);
    return rate ? rate->rate.mantissa : 0;
}

} // namespace

TEST_CASE("A rate is in force from its effective date until the next one's", "[rules]")
{
    CHECK(amdOn(may.addDays(-1)) == 0);
    CHECK(amdOn(may) == 413);
    CHECK(amdOn(midMay.addDays(-1)) == 413);
    CHECK(amdOn(midMay) == 415);
    CHECK(amdOn(june.addDays(-1)) == 415);
    CHECK(amdOn(june) == 407);
    CHECK(rateInForce(file, "AMD", june)->effectiveOn == june);
    CHECK(rateInForce(file, "AMD", june)->source == u"UN list");
}

TEST_CASE("The mid-month list is merged in, the monthly list replaces", "[rules]")
{
    CHECK(rateInForce(file, "GEL", midMay)); // not in the mid-month list, so unchanged
    CHECK(rateInForce(file, "GEL", june.addDays(-1)));
    CHECK_FALSE(rateInForce(file, "GEL", june)); // left out of June's list
    QList<ListedRate> withTyped = file;
    withTyped.append(listed("GEL", june, 5, RateListing::Typed));
    CHECK(rateInForce(withTyped, "GEL", june)->rate == Rate{5, 0});
}

TEST_CASE("No rate is a question, never 1", "[rules]")
{
    const auto none = rateInForce(file, "KWD", june);
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == Error::Kind::NotFound);
    CHECK(none.error().message.contains(u"KWD"));
    CHECK(none.error().message.contains(u"2014-06-02"));
    CHECK_FALSE(rateInForce({}, "EUR", june));
    CHECK_FALSE(rateInForce({listed("AMD", may, 0)}, "AMD", may));
    CHECK_FALSE(rateInForce({listed("AMD", {}, 400)}, "AMD", may));
    CHECK(rateInForce({}, "USD", june)->rate == Rate{1, 0});
}

TEST_CASE(
    "A typed rate goes before a listed one of the same day and ends with the next monthly list", "[rules]")
{
    QList<ListedRate> listings = file;
    listings.append(listed("AMD", midMay, 420, RateListing::Typed));
    CHECK(amdOn(midMay, listings) == 420);
    CHECK(amdOn(june.addDays(-1), listings) == 420);
    CHECK(amdOn(june, listings) == 407);
}

TEST_CASE("Two rates for one day are not chosen between", "[rules]")
{
    QList<ListedRate> listings = file;
    listings.append(listed("AMD", june, 407));
    CHECK(amdOn(june, listings) == 407);
    listings.append(listed("AMD", june, 408));
    const auto both = rateInForce(listings, "AMD", june);
    REQUIRE_FALSE(both);
    CHECK(both.error().message.contains(u"407 and 408"));
    CHECK(amdOn(midMay, listings) == 415);
    listings.append(listed("AMD", june, 410, RateListing::Typed));
    CHECK(amdOn(june, listings) == 410);
}

TEST_CASE("The order of listings never changes the rate", "[rules]")
{
    SeededEntropy chance(3);
    QList<ListedRate> listings = file;
    listings.append(listed("AMD", june, 408));
    for (int round = 0; round < 200; ++round) {
        for (qsizetype i = listings.size() - 1; i > 0; --i)
            listings.swapItemsAt(i, chance.below(int(i + 1)));
        CHECK(amdOn(midMay, listings) == 415);
        CHECK(amdOn(june, listings) == 0);
    }
}
