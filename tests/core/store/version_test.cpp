#include "core/base/entropy.h"
#include "core/store/version.h"

#include <vector>

#include <catch2/catch_test_macros.hpp>

namespace {

/// Random dots for some of the columns, out of `dots` different ones, some of them far apart in size.
std::vector<Dot> randomColumns(SeededEntropy& dice, int columns, int dots)
{
    std::vector<Dot> known;
    for (int i = 0; i < dots; ++i)
        known.push_back(
            {1 + i % 5, 1 + i + (dice.below(3) == 0 ? qint64(1) << 40 : 0), qint64(dice.next() >> 1)});
    std::vector<Dot> chosen{size_t(columns), Dot()};
    for (Dot& dot : chosen)
        if (dice.below(5) > 0)
            dot = known[size_t(dice.below(dots))];
    return chosen;
}

bool isSame(const Dot& a, const Dot& b)
{
    return a == b && a.hlc == b.hlc;
}

void checkHolds(const Version& version, const std::vector<Dot>& columns)
{
    bool same = true;
    for (int column = 0; column < version.columns(); ++column)
        same = same
            && isSame(version.dot(column), size_t(column) < columns.size() ? columns[size_t(column)] : Dot());
    CHECK(same);
}

} // namespace

TEST_CASE("A version is read as it was written, with few dots and with many")
{
    SeededEntropy dice(11);
    for (int round = 0; round < 2'000; ++round) {
        const int columns = 1 + dice.below(64);
        const std::vector<Dot> dots = randomColumns(dice, columns, 1 + round % 9);
        Version version(columns);
        version.hasSiblings = dice.below(2) == 0;
        version.hasUnknown = dice.below(2) == 0;
        for (int column = 0; column < columns; ++column)
            if (!dots[size_t(column)].isNull())
                version.set(column, dots[size_t(column)]);
        const QByteArray bytes = version.encoded();
        INFO("round " << round << ", " << columns << " columns");
        checkHolds(version, dots); // writing does not change it
        const Version read = Version::decoded(view(bytes), columns);
        checkHolds(read, dots);
        CHECK(read.hasSiblings == version.hasSiblings);
        CHECK(read.hasUnknown == version.hasUnknown);
        checkHolds(
            Version::decoded(view(bytes), columns + 1 + dice.below(9)), dots); // a newer schema's columns
    }
}

TEST_CASE("A version that is rewritten again and again keeps the last dot of each column and no other")
{
    SeededEntropy dice(12);
    constexpr int columns = 10;
    Version version(columns);
    std::vector<Dot> last(columns);
    for (int round = 1; round <= 3'000; ++round) {
        const int column = dice.below(columns);
        last[size_t(column)] = {1 + dice.below(3), round, round};
        version.set(column, last[size_t(column)]);
        if (dice.below(4) == 0)
            version = Version::decoded(view(version.encoded()), columns);
        checkHolds(version, last);
    }
    CHECK(version.encoded().size() < 80);
}

TEST_CASE("Three dots take two bits a column, four take a byte")
{
    const auto size = [](int dots) {
        Version version(40);
        for (int column = 0; column < 40; ++column)
            version.set(column, {1, 1 + column % dots, 1});
        return version.encoded().size();
    };
    CHECK(size(3) == 3 + 3 * 3 + 10);
    CHECK(size(4) == 3 + 4 * 3 + 40);
}

TEST_CASE("A version vector is read as it was written")
{
    SeededEntropy dice(13);
    for (int round = 0; round < 500; ++round) {
        VersionVector vector;
        for (int i = dice.below(20); i > 0; --i)
            vector.set(1 + dice.below(30), qint64(dice.next() >> dice.below(64) >> 1));
        const VersionVector read = VersionVector::decoded(vector.encoded());
        REQUIRE(read.size() == vector.size());
        for (int origin = 0; origin < 40; ++origin)
            REQUIRE(read.at(origin) == vector.at(origin));
    }
}

TEST_CASE("A vector covers what it has reached and nothing beyond")
{
    VersionVector vector;
    vector.set(2, 7);
    CHECK(vector.covers({2, 7, 99}));
    CHECK_FALSE(vector.covers({2, 8, 1}));
    CHECK_FALSE(vector.covers({1, 1, 1}));
    CHECK_FALSE(vector.covers({9, 1, 1}));
    CHECK(vector.covers({}));
}
