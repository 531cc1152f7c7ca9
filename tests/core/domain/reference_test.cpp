#include "core/domain/reference.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString alphabet = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-"_s;

QStringList someReferences()
{
    QStringList all;
    for (int n = 0; n < 500; ++n) {
        all += reference(u"EVN"_s, 2014, u"A"_s, n);
        all += reference(u"BZ"_s, 1999 + n % 60, u"A2"_s, n * 197);
        all += reference(u"ZZZZZ"_s, 2030, u"ZZ10"_s, 99990 + n);
        all += reference(u"AZ"_s, 2026, u"Z"_s, 123456 + n);
    }
    return all;
}

/// Counts the ways to change one character, within the alphabet, that still read as a reference.
int missedChanges(QString text)
{
    int missed = 0;
    for (QChar& c : text) {
        const QChar right = c;
        for (const QChar wrong : alphabet) {
            c = wrong;
            missed += wrong != right && isReference(text);
        }
        c = right;
    }
    return missed;
}

int missedSwaps(QString text)
{
    int missed = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == text[i + 1])
            continue;
        std::swap(text[i], text[i + 1]);
        missed += isReference(text);
        std::swap(text[i], text[i + 1]);
    }
    return missed;
}

} // namespace

TEST_CASE("A case number names its office, year, laptop and counter", "[reference]")
{
    CHECK(reference(u"EVN"_s, 2014, u"A"_s, 12) == u"EVN-2014-A-00012-V");
    CHECK(reference(u"EVN"_s, 2014, u"A2"_s, 99999).startsWith(u"EVN-2014-A2-99999-"));
    CHECK(reference(u"EVN"_s, 2014, u"A2"_s, 100000).startsWith(u"EVN-2014-A2-100000-"));
}

TEST_CASE("Every case number the program makes reads as one", "[reference]")
{
    for (const QString& text : someReferences())
        CHECK(isReference(text));
}

TEST_CASE("One wrong character in a case number is always found", "[reference]")
{
    for (const QString& text : someReferences()) {
        INFO(text.toStdString());
        REQUIRE(missedChanges(text) == 0);
    }
}

TEST_CASE("Two swapped neighbours in a case number are always found", "[reference]")
{
    for (const QString& text : someReferences()) {
        INFO(text.toStdString());
        REQUIRE(missedSwaps(text) == 0);
    }
}

TEST_CASE("A hyphen that slipped from the laptop's code into the counter is found", "[reference]")
{
    for (int n = 0; n < 1000; ++n) {
        QString text = reference(u"EVN"_s, 2014, u"A2"_s, n);
        std::swap(text[10], text[11]); // A2-00012 → A-200012
        REQUIRE(text.mid(8, 3) == u"-A-");
        REQUIRE_FALSE(isReference(text));
    }
}

TEST_CASE("What only resembles a case number is none", "[reference]")
{
    const QString right = reference(u"EVN"_s, 2014, u"A"_s, 12);
    REQUIRE(isReference(right));
    for (const QString& wrong : {QString(), right.toLower(), right + u'\n', u' ' + right, right.chopped(1),
             u"É"_s + right, u"EVN-٢٠١٤-A-00012-0"_s, u"-"_s, u"EVN-2014-A-00012-"_s})
        CHECK_FALSE(isReference(wrong));
}
