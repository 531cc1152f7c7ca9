#include "core/work/rates.h"
#include "tests/support/yerevan.h"

namespace {

RateFile listOf(const QStringList& codes, QDate day, const char* rate, RateListing listing)
{
    RateFile list;
    for (const QString& code : codes)
        list.rates.append({*Currency::fromCode(code), day, *Rate::fromText(rate), listing, "list"});
    return list;
}

const QStringList ten{"AMD", "EUR", "GEL", "AZN", "TRY", "IQD", "IRR", "AFN", "PKR", "NGN"};

} // namespace

TEST_CASE("A monthly list replaces, a mid-month one is merged in, and each has its days", "[money]")
{
    Yerevan office;
    const Desk manager = office.as(office.manager);
    const auto rate = [&](const char* currency, QDate day) {
        const auto found = rateOf(*office.store, *Currency::fromCode(currency), day);
        return found ? found->rate.text() : QString("?");
    };
    CHECK(must(takeRates(manager, listOf(ten, {2026, 11, 1}, "10", RateListing::Monthly))).added == 10);
    must(takeRates(manager, listOf({"AMD"}, {2026, 11, 13}, "11", RateListing::MidMonth)));
    must(takeRates(manager, listOf(ten.mid(0, 9), {2026, 11, 30}, "12", RateListing::Monthly)));
    CHECK(rate("AMD", {2026, 10, 31}) == "?");
    CHECK(rate("AMD", {2026, 11, 1}) == "10");
    CHECK(rate("AMD", {2026, 11, 12}) == "10");
    CHECK(rate("AMD", {2026, 11, 13}) == "11");
    CHECK(rate("EUR", {2026, 11, 13}) == "10");
    CHECK(rate("AMD", {2026, 11, 29}) == "11");
    CHECK(rate("AMD", {2026, 11, 30}) == "12");
    CHECK(rate("NGN", {2026, 11, 29}) == "10");
    CHECK(rate("NGN", {2026, 11, 30}) == "?"); // the later list leaves it out
    CHECK(rate("BYR", {2026, 11, 30}) == "?"); // redenominated: another code
    CHECK(refusalOf(rateOf(*office.store, "BYR", {2026, 11, 30})).endsWith("enter the rate."));
}

TEST_CASE("A list taken in twice is there once, and one that contradicts is refused whole", "[money]")
{
    Yerevan office;
    const Desk manager = office.as(office.manager);
    must(takeRates(manager, listOf(ten, {2026, 11, 1}, "10", RateListing::Monthly)));
    const auto again = must(takeRates(manager, listOf(ten, {2026, 11, 1}, "10", RateListing::Monthly)));
    CHECK(again.added == 0);
    CHECK(again.known == 10);
    RateFile other = listOf({"NOK"}, {2026, 11, 1}, "9", RateListing::Monthly);
    other.rates += listOf(ten, {2026, 11, 1}, "10.5", RateListing::Monthly).rates;
    CHECK(refusalOf(takeRates(manager, other)).contains("Correct the wrong one"));
    CHECK(office.store->of<ExchangeRate>().all().size() == 10); // nor the rate before it
    CHECK_FALSE(takeRates(office.as(office.finance), listOf(ten, {2026, 12, 1}, "1", RateListing::Monthly)));
}

TEST_CASE("A monthly list that lacks more than a tenth of the one before it was cut", "[money]")
{
    Yerevan office;
    const Desk manager = office.as(office.manager);
    must(takeRates(manager, listOf(ten, {2026, 11, 1}, "10", RateListing::Monthly)));
    CHECK(refusalOf(takeRates(manager, listOf(ten.mid(0, 8), {2026, 12, 1}, "10", RateListing::Monthly)))
              .contains("cut off"));
    must(takeRates(manager, listOf(ten.mid(0, 9), {2026, 12, 1}, "10", RateListing::Monthly)));
    must(takeRates(manager, listOf(ten.mid(0, 1), {2026, 12, 2}, "10", RateListing::MidMonth)));
}

TEST_CASE("A typed rate has a reason and says who typed it", "[money]")
{
    Yerevan office;
    const Desk manager = office.as(office.manager);
    const ListedRate rate{"AMD", {2026, 11, 1}, *Rate::fromText("388.15"), RateListing::Unknown, {}};
    CHECK_FALSE(typeRate(manager, rate, " "));
    const auto typed
        = *office.store->of<ExchangeRate>().find(must(typeRate(manager, rate, "the bank's rate")));
    CHECK(typed.listing == RateListing::Typed);
    CHECK(typed.source.contains("Manager"));
    CHECK(rateOf(*office.store, "AMD", {2026, 11, 2})->rate == rate.rate);
    ListedRate other = rate;
    other.rate = *Rate::fromText("1");
    CHECK(refusalOf(typeRate(manager, other, "a slip")).contains("Correct the wrong one"));
}
