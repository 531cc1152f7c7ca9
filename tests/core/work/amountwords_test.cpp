#include "core/work/amountwords.h"
#include "tests/support/tostring.h"

#include <limits>

#include <catch2/catch_test_macros.hpp>

namespace {

/// The words of whole yen, which have no hundredths.
QString words(qint64 yen, const char* language)
{
    const QString text = amountInWords(Money(yen, "JPY"), QString::fromLatin1(language));
    REQUIRE(text.endsWith(" JPY"));
    return text.chopped(4);
}

} // namespace

TEST_CASE("Amounts are written out in English", "[words]")
{
    const auto english = [](qint64 yen) { return words(yen, "en"); };
    CHECK(english(0) == "zero");
    CHECK(english(9) == "nine");
    CHECK(english(19) == "nineteen");
    CHECK(english(20) == "twenty");
    CHECK(english(21) == "twenty-one");
    CHECK(english(99) == "ninety-nine");
    CHECK(english(100) == "one hundred");
    CHECK(english(101) == "one hundred one");
    CHECK(english(999) == "nine hundred ninety-nine");
    CHECK(english(1000) == "one thousand");
    CHECK(english(1001) == "one thousand one");
    CHECK(english(138544) == "one hundred thirty-eight thousand five hundred forty-four");
    CHECK(english(1000000) == "one million");
    CHECK(english(2000010) == "two million ten");
    CHECK(english(1000000000) == "one billion");
    CHECK(english(-5) == "minus five");
    CHECK(english(std::numeric_limits<qint64>::max()).startsWith("nine quintillion two hundred"));
    CHECK(english(std::numeric_limits<qint64>::min()).startsWith("minus nine quintillion"));
}

TEST_CASE("Amounts are written out in French, with et, s and mille where they belong", "[words]")
{
    const auto french = [](qint64 yen) { return words(yen, "fr"); };
    CHECK(french(0) == "zéro");
    CHECK(french(1) == "un");
    CHECK(french(16) == "seize");
    CHECK(french(17) == "dix-sept");
    CHECK(french(21) == "vingt et un");
    CHECK(french(22) == "vingt-deux");
    CHECK(french(61) == "soixante et un");
    CHECK(french(70) == "soixante-dix");
    CHECK(french(71) == "soixante et onze");
    CHECK(french(77) == "soixante-dix-sept");
    CHECK(french(80) == "quatre-vingts");
    CHECK(french(81) == "quatre-vingt-un");
    CHECK(french(90) == "quatre-vingt-dix");
    CHECK(french(91) == "quatre-vingt-onze");
    CHECK(french(99) == "quatre-vingt-dix-neuf");
    CHECK(french(100) == "cent");
    CHECK(french(180) == "cent quatre-vingts");
    CHECK(french(200) == "deux cents");
    CHECK(french(201) == "deux cent un");
    CHECK(french(1000) == "mille");
    CHECK(french(1100) == "mille cent");
    CHECK(french(2000) == "deux mille");
    CHECK(french(80000) == "quatre-vingt mille");
    CHECK(french(200000) == "deux cent mille");
    CHECK(french(21000) == "vingt et un mille");
    CHECK(french(1000000) == "un million");
    CHECK(french(80000000) == "quatre-vingts millions");
    CHECK(french(200000000) == "deux cents millions");
    CHECK(french(1000000000) == "un milliard");
    CHECK(french(3000200080) == "trois milliards deux cent mille quatre-vingts");
    CHECK(french(-2) == "moins deux");
}

TEST_CASE("What is below the unit stands as a fraction of the currency's own", "[words]")
{
    CHECK(amountInWords(Money(13854493, "AMD"), "en")
        == "one hundred thirty-eight thousand five hundred forty-four and 93/100 AMD");
    CHECK(amountInWords(Money(25000, "EUR"), "fr") == "deux cent cinquante et 00/100 EUR");
    CHECK(amountInWords(Money(5, "EUR"), "en") == "zero and 05/100 EUR");
    CHECK(amountInWords(Money(1005, "KWD"), "en") == "one and 005/1000 KWD");
    CHECK(amountInWords(Money(25000, "EUR"), "hy").isEmpty());
    CHECK(amountInWords({}, "en").isEmpty());
}
