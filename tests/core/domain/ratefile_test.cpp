#include "core/domain/ratefile.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

namespace {

const QByteArray xml = R"(<?xml version="1.0"?>
<UN_OPERATIONAL_RATES_DATASET>
 <UN_OPERATIONAL_RATES><f_country>ARMENIA</f_country><f_curr_code>AMD	</f_curr_code><eff_date> 01 Nov 2026</eff_date><rate> 388.150 </rate></UN_OPERATIONAL_RATES>
 <UN_OPERATIONAL_RATES><f_country>BELGIUM</f_country><f_curr_code>EUR</f_curr_code><eff_date>01 Nov 2026</eff_date><rate>0.861</rate></UN_OPERATIONAL_RATES>
 <UN_OPERATIONAL_RATES><f_country>FRANCE</f_country><f_curr_code>EUR</f_curr_code><eff_date>01 Nov 2026</eff_date><rate>0.861</rate></UN_OPERATIONAL_RATES>
</UN_OPERATIONAL_RATES_DATASET>
)";

QByteArray csv(const QByteArray& rate, const QByteArray& day = "15 Nov 2026")
{
    return "Country,Currency,Abbreviation,Effective Date,Rate\r\nArmenia,Dram,AMD," + day + ',' + rate
        + "\r\n";
}

QString refused(const QByteArray& bytes)
{
    const auto read = readRates(bytes, "rates", RateListing::Unknown);
    REQUIRE_FALSE(read);
    return read.error().message;
}

/// A list of a whole month: made-up codes do not count, so currencies that ISO 4217 lists.
QByteArray month(const QByteArray& odd = {})
{
    QByteArray text = "UN Operational Rates\r\n\r\n";
    for (const char* code : {"AMD", "EUR", "GEL", "AZN", "TRY", "IQD"})
        text += QByteArray("Country\tName\t") + code + " \t 1 Nov 2026\t 10.5\r\n";
    return text + odd + "\r\nNo warranty of accuracy can be given.\r\n";
}

} // namespace

TEST_CASE("The three published forms of a list of rates say the same", "[money]")
{
    const QByteArray text
        = "Country\tName\tCode\tEffective date\tRate\nArmenia\tDram\tAMD \t1 Nov 2026\t388.15\n"
          "Belgium\tEuro\tEUR\t1 Nov 2026\t0.861\n";
    const auto fromXml = readRates(xml, "rates", RateListing::Monthly);
    const auto fromTabs = readRates(text, "rates", RateListing::Monthly);
    const auto fromCsv = readRates(QByteArray(text).replace('\t', ','), "rates", RateListing::Monthly);
    REQUIRE(fromXml);
    REQUIRE(fromTabs);
    REQUIRE(fromCsv);
    REQUIRE(fromXml->rates.size() == 2);
    CHECK(fromXml->rates[0].currency == Currency("AMD"));
    CHECK(fromXml->rates[0].rate == Rate{38815, -2});
    CHECK(fromXml->rates[0].effectiveOn == QDate(2026, 11, 1));
    CHECK(fromXml->rates == fromTabs->rates);
    CHECK(fromXml->rates == fromCsv->rates);
}

TEST_CASE("A tab-separated list without a header has the published order, a title and a note", "[money]")
{
    const auto read = readRates(month(), "rates", RateListing::Unknown);
    REQUIRE(read);
    CHECK(read->rates.size() == 6);
    CHECK(read->rates.first().origin == RateListing::MidMonth); // six currencies are no month
}

TEST_CASE("Of a monthly list a later date is mid-month, an earlier one stands from the list's day", "[money]")
{
    const auto read = readRates(month("X\tY\tKZT\t15 Nov 2026\t520\r\nX\tY\tSYP\t1 Sep 2026\t11000\r\n"
                                      "X\tY\tSYP\t1 Aug 2026\t9000\r\n"),
        "rates", RateListing::Monthly);
    REQUIRE(read);
    REQUIRE(read->rates.size() == 8);
    for (const ListedRate& rate : read->rates) {
        if (rate.currency == Currency("KZT")) {
            CHECK(rate.origin == RateListing::MidMonth);
            CHECK(rate.effectiveOn == QDate(2026, 11, 15));
        } else {
            CHECK(rate.origin == RateListing::Monthly);
            CHECK(rate.effectiveOn == QDate(2026, 11, 1));
        }
        if (rate.currency == Currency("SYP")) {
            CHECK(rate.rate == Rate{11, 3});
            CHECK(rate.source.contains("2026-09-01"));
        }
    }
}

TEST_CASE("A currency that ISO 4217 does not list is left out and named", "[money]")
{
    const auto read = readRates(month("X\tY\tQQQ\t1 Nov 2026\t5\r\n"), "rates", RateListing::Monthly);
    REQUIRE(read);
    CHECK(read->leftOut == QStringList{"QQQ"});
    CHECK(read->rates.size() == 6);
}

TEST_CASE("A list that is cut off is refused wherever it is cut", "[money]")
{
    const QByteArray whole = xml.trimmed();
    for (qsizetype length = 60; length < whole.size(); ++length)
        CHECK_FALSE(readRates(whole.left(length), "rates", RateListing::Monthly));
    CHECK(readRates(whole, "rates", RateListing::Monthly));
    const QByteArray rows = csv("388.15");
    CHECK(readRates(rows, "rates", RateListing::Unknown));
    for (qsizetype length = 53; length + 2 < rows.size(); ++length)
        CHECK(refused(rows.left(length)).contains("cut off"));
    CHECK(refused(csv("388.15") + "Belgium,Euro,EUR\n").contains("Line 3 breaks off"));
}

TEST_CASE("Rates that are none are refused with their line", "[money]")
{
    CHECK(readRates(csv("0.000001"), "rates", RateListing::Unknown));
    for (const char* rate : {"0", "0.000", "-388.15", "1e308", "", "388.15.1", "nan", "9999999999999999999"})
        CHECK(refused(csv(rate)).contains("Line 2, AMD"));
    CHECK(refused(csv("\"1,388.15\"")).contains("comma"));
    CHECK(refused(csv("388.15", "31 Nov 2026")).contains("no date"));
    CHECK(refused("Nothing\n").contains("No rate was found"));
    CHECK(
        refused("<!DOCTYPE x [<!ENTITY a \"b\">]><UN_OPERATIONAL_RATES_DATASET/>").contains("document type"));
}

TEST_CASE("A currency that stands twice with two rates is refused, with one rate it is not", "[money]")
{
    CHECK(readRates(csv("388.15") + "Artsakh,Dram,AMD,15 Nov 2026,388.150\n", "rates", RateListing::Unknown));
    CHECK(refused(csv("388.15") + "Armenia,Dram,AMD,15 Nov 2026,389\n").contains("AMD stands twice"));
}
