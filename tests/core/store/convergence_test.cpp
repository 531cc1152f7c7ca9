#include "core/store/merge.h"
#include "tests/support/schedule.h"
#include "tests/support/tostring.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

namespace {

constexpr int schedules = 240;
constexpr quint64 firstSeed = 20140516;

/// How many of the schedules it takes until a complaint of that sort is heard; 0 where none is.
int schedulesUntil(const QString& complaint, const MergeRule& rule)
{
    for (int i = 0; i < schedules; ++i)
        for (const QString& heard : live(firstSeed + quint64(i), &rule).complaints)
            if (heard.contains(complaint))
                return i + 1;
    return 0;
}

using Covered = std::function<bool(const Dot&)>;

/// Only the shown value stays.
struct DropsTheLoser : MergeRule {
    QList<Alive> merged(const QList<Alive>& before, const Alive& incoming, Nature nature,
        const Origins& origins, const Covered& covered) const override
    {
        return {MergeRule::merged(before, incoming, nature, origins, covered).first()};
    }
};

/// What comes last is shown.
struct LastToArriveWins : MergeRule {
    QList<Alive> merged(const QList<Alive>& before, const Alive& incoming, Nature nature,
        const Origins& origins, const Covered& covered) const override
    {
        QList<Alive> alive = MergeRule::merged(before, incoming, nature, origins, covered);
        std::ranges::stable_partition(alive, [&](const Alive& one) { return one.dot == incoming.dot; });
        return alive;
    }
};

/// Every change replaces whatever is there.
struct AsksNothing : MergeRule {
    bool covers(const Change&, const VersionVector&, const Dot&) const override { return true; }
};

/// The later clock replaces the earlier one.
struct TrustsClocks : MergeRule {
    bool covers(const Change& change, const VersionVector&, const Dot& dot) const override
    {
        return dot.hlc < change.dot.hlc;
    }
};

/// A replica knows of others only: its own earlier values seem concurrent to it.
struct ForgetsItself : MergeRule {
    bool covers(const Change&, const VersionVector& context, const Dot& dot) const override
    {
        return context.covers(dot);
    }
};

/// A decision does not end a conflict.
struct NeverPrunes : MergeRule {
    QList<Alive> merged(const QList<Alive>& before, const Alive& incoming, Nature nature,
        const Origins& origins, const Covered&) const override
    {
        return MergeRule::merged(before, incoming, nature, origins, [](const Dot&) { return false; });
    }
};

/// Of equal values one is enough.
struct DropsEqualValues : MergeRule {
    QList<Alive> merged(const QList<Alive>& before, const Alive& incoming, Nature nature,
        const Origins& origins, const Covered& covered) const override
    {
        QList<Alive> distinct;
        for (const Alive& one : MergeRule::merged(before, incoming, nature, origins, covered))
            if (std::ranges::none_of(distinct, [&](const Alive& other) { return other.value == one.value; }))
                distinct.append(one);
        return distinct;
    }
};

/// Ties of the clock are left as they come.
struct LeavesTies : MergeRule {
    QList<Alive> merged(const QList<Alive>& before, const Alive& incoming, Nature nature,
        const Origins& origins, const Covered& covered) const override
    {
        QList<Alive> alive = MergeRule::merged(before, incoming, nature, origins, covered);
        if (nature == Nature::Register && alive.size() > 1 && alive[0].dot.hlc == alive[1].dot.hlc
            && alive[1].dot == incoming.dot)
            alive.swapItemsAt(0, 1);
        return alive;
    }
};

} // namespace

TEST_CASE("Files that have seen the same changes hold the same, in whatever order these came")
{
    Outcome all;
    for (int i = 0; i < schedules; ++i) {
        const quint64 seed = firstSeed + quint64(i);
        const Outcome one = live(seed);
        INFO("seed " << seed);
        CHECK(one.complaints.join(u'\n') == "");
        all.taken += one.taken;
        all.fresh += one.fresh;
        all.refused += one.refused;
        all.incarnations += one.incarnations;
        all.decisions += one.decisions;
        all.living += one.living;
    }
    INFO("taken " << all.taken << ", new changes " << all.fresh << ", refused " << all.refused
                  << ", begun anew " << all.incarnations << ", decisions " << all.decisions << ", beside "
                  << all.living);
    // Schedules in which nothing happens would prove nothing.
    CHECK(all.fresh > 50 * schedules);
    CHECK(all.refused > schedules);
    CHECK(all.incarnations > schedules);
    CHECK(all.decisions > schedules);
    CHECK(all.living > schedules);
}

TEST_CASE("The same seed gives the same schedule")
{
    CHECK(live(firstSeed) == live(firstSeed));
}

TEST_CASE("A merge that drops the value not shown is noticed")
{
    CHECK(schedulesUntil("beside:", DropsTheLoser()) > 0);
    CHECK(schedulesUntil("conflicts:", DropsTheLoser()) > 0);
}

TEST_CASE("A merge that shows what arrived last is noticed")
{
    CHECK(schedulesUntil("shown:", LastToArriveWins()) > 0);
}

TEST_CASE("A merge that does not ask what the author had seen is noticed")
{
    CHECK(schedulesUntil("beside:", AsksNothing()) > 0);
    CHECK(schedulesUntil("digest:", AsksNothing()) > 0);
}

TEST_CASE("A merge that takes the clock for what the author had seen is noticed")
{
    CHECK(schedulesUntil("beside:", TrustsClocks()) > 0);
}

TEST_CASE("A merge that takes an author's own earlier values for somebody else's is noticed")
{
    CHECK(schedulesUntil("beside:", ForgetsItself()) > 0);
}

TEST_CASE("A merge that keeps values a person decided against is noticed")
{
    CHECK(schedulesUntil("conflicts:", NeverPrunes()) > 0);
}

TEST_CASE("A merge that drops one of two equal values is noticed")
{
    CHECK(schedulesUntil("beside:", DropsEqualValues()) > 0);
    CHECK(schedulesUntil("digest:", DropsEqualValues()) > 0);
}

TEST_CASE("A merge that leaves ties of the clock as they come is noticed")
{
    CHECK(schedulesUntil("shown:", LeavesTies()) > 0);
}
