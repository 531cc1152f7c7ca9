#include "core/base/entropy.h"
#include "core/domain/rules/split.h"
#include "tests/support/tostring.h"

#include <limits>

#include <catch2/catch_test_macros.hpp>

namespace {

QList<qint64> cents(const QList<Money>& parts)
{
    QList<qint64> result;
    for (const Money part : parts)
        result.append(part.minorUnits());
    return result;
}

QList<qint64> centsOf(qint64 whole, const QList<int>& weights)
{
    const auto parts = split(Money(whole, "EUR"), weights);
    return parts ? cents(*parts) : QList<qint64>{};
}

} // namespace

TEST_CASE("The cent that is left over goes to the largest remainder, of equal ones to the first", "[rules]")
{
    CHECK(centsOf(100, {1, 1, 1}) == QList<qint64>{34, 33, 33});
    CHECK(centsOf(101, {333, 667}) == QList<qint64>{34, 67});
    CHECK(centsOf(10, {250, 750}) == QList<qint64>{3, 7});
    CHECK(centsOf(10, {750, 250}) == QList<qint64>{8, 2});
    CHECK(centsOf(-100, {1, 1, 1}) == QList<qint64>{-34, -33, -33});
    CHECK(centsOf(0, {1, 2}) == QList<qint64>{0, 0});
}

TEST_CASE("A share of nothing gets nothing, and shares of nothing at all are refused", "[rules]")
{
    CHECK(centsOf(101, {0, 1, 0, 1}) == QList<qint64>{0, 51, 0, 50});
    CHECK_FALSE(split(Money(100, "EUR"), {}));
    CHECK_FALSE(split(Money(100, "EUR"), {0, 0}));
    CHECK_FALSE(split(Money(100, "EUR"), {1001, -1}));
}

TEST_CASE("Parts always sum to the whole and lie within one cent of their exact share", "[rules]")
{
    SeededEntropy chance(2014);
    const qint64 limits[] = {1, 100, 1000000, std::numeric_limits<qint64>::max()};
    for (int round = 0; round < 5000; ++round) {
        const qint64 limit = limits[chance.below(4)];
        qint64 whole = qint64(chance.next() % quint64(limit));
        if (chance.below(2))
            whole = -whole;
        QList<int> weights;
        for (int i = 0, count = 1 + chance.below(8); i < count; ++i)
            weights.append(chance.below(round % 2 ? 1001 : std::numeric_limits<int>::max()));
        weights.append(1);
        qint64 total = 0;
        for (const int weight : weights)
            total += weight;

        const auto parts = split(Money(whole, "EUR"), weights);
        REQUIRE(parts);
        REQUIRE(parts->size() == weights.size());
        qint64 sum = 0;
        for (qsizetype i = 0; i < weights.size(); ++i) {
            const qint64 part = (*parts)[i].minorUnits();
            sum += part;
            REQUIRE((part == 0 || (part < 0) == (whole < 0)));
            const long double exact = (long double)(whole)*weights[i] / (long double)(total);
            REQUIRE(std::abs((long double)(part)-exact) < 1.01L);
        }
        REQUIRE(sum == whole);
    }
}

TEST_CASE("The largest and the smallest amount can be split", "[rules]")
{
    constexpr qint64 largest = std::numeric_limits<qint64>::max();
    constexpr qint64 smallest = std::numeric_limits<qint64>::min();
    CHECK(centsOf(largest, {1}) == QList<qint64>{largest});
    CHECK(centsOf(smallest, {1}) == QList<qint64>{smallest});
    CHECK(centsOf(smallest, {1, 1}) == QList<qint64>{smallest / 2, smallest / 2});
}

TEST_CASE("A payment is split on both sides, each to its own cent", "[rules]")
{
    const auto parts = splitBoth({Money(10001, "AMD"), Money(25000, "EUR")}, {600, 400});
    REQUIRE(parts);
    CHECK(*parts
        == QList<MoneyPair>{
            {Money(6001, "AMD"), Money(15000, "EUR")}, {Money(4000, "AMD"), Money(10000, "EUR")}});
    CHECK_FALSE(splitBoth({Money(1, "AMD"), Money(1, "EUR")}, {0}));
}

TEST_CASE("A typed split that misses a cent is told by how much", "[rules]")
{
    const Money whole(100, "EUR");
    CHECK_FALSE(splitProblem(whole, {Money(60, "EUR"), Money(40, "EUR")}));
    const auto missing = splitProblem(whole, {Money(60, "EUR"), Money(39, "EUR")});
    REQUIRE(missing);
    CHECK(missing->contains(u"0.01 EUR"));
    CHECK(splitProblem(whole, {Money(60, "EUR"), Money(41, "EUR")}));
    CHECK(splitProblem(whole, {Money(60, "EUR"), Money(40, "USD")}));
    CHECK(splitProblem(whole, {}));
}
