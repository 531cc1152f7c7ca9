#include "core/domain/rules/ratetolerance.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

namespace {

/// EUR 1,000.00 of rent at the plan: AMD 500,000.00 at 500 a euro (both by way of the dollar).
RateQuestion rent(const char* amdToday, int tolerancePermille)
{
    RateQuestion question;
    question.payment = Money(50000000, "AMD");
    question.atPlan = {{500, 0}, {1, 0}};
    question.today = {Rate::fromText(amdToday).value_or(Rate{}), {1, 0}};
    question.programme = "EUR";
    question.tolerancePermille = tolerancePermille;
    return question;
}

} // namespace

TEST_CASE("A rate that moved within the tolerance stands in no one's way", "[rules]")
{
    const auto same = rateVerdict(rent("500", 0));
    REQUIRE(same);
    CHECK(same->allowed());
    CHECK(same->atPlan == Money(100000, "EUR"));
    CHECK(same->difference == Money(0, "EUR"));

    const auto cheaper = rateVerdict(rent("625", 0));
    REQUIRE(cheaper);
    CHECK(cheaper->allowed());
    CHECK(cheaper->difference == Money(-20000, "EUR"));
}

TEST_CASE("The tolerance is met to the cent and passed by the next", "[rules]")
{
    const auto quarter = rateVerdict(rent("400", 250));
    REQUIRE(quarter);
    CHECK(quarter->today == Money(125000, "EUR"));
    CHECK(quarter->difference == Money(25000, "EUR"));
    CHECK(quarter->allowed());

    const auto cent = rateVerdict(rent("399.996", 250)); // 1,250.0125 is 1,250.01
    REQUIRE(cent);
    CHECK(cent->today == Money(125001, "EUR"));
    CHECK_FALSE(cent->allowed());
    CHECK(cent->refusal.contains(u"250.01 EUR more"));
    CHECK(cent->refusal.contains(u"exception"));
    CHECK_FALSE(rateVerdict(rent("400", 249))->allowed());
}

TEST_CASE("A payment in the programme's own currency needs no rate", "[rules]")
{
    RateQuestion question = rent("400", 0);
    question.payment = Money(100, "EUR");
    question.atPlan = question.today = {};
    const auto verdict = rateVerdict(question);
    REQUIRE(verdict);
    CHECK(verdict->allowed());
    CHECK(verdict->today == Money(100, "EUR"));
}

TEST_CASE("A missing rate is asked for, never taken as 1", "[rules]")
{
    RateQuestion question = rent("400", 0);
    question.today.payment = {};
    const auto verdict = rateVerdict(question);
    REQUIRE_FALSE(verdict);
    CHECK(verdict.error().message.contains(u"500,000.00 AMD"));
    question = rent("400", 0);
    question.atPlan.programme = {};
    CHECK_FALSE(rateVerdict(question));
}
