#include "core/store/mergerule.h"

#include <algorithm>
#include <utility>

bool MergeRule::covers(const Change& change, const VersionVector& context, const Dot& dot) const
{
    return dot.origin == change.dot.origin ? dot.seq < change.dot.seq : context.covers(dot);
}

QList<Alive> MergeRule::merged(const QList<Alive>& before, const Alive& incoming, Nature nature,
    const Origins& origins, const std::function<bool(const Dot&)>& covered) const
{
    QList<Alive> alive;
    for (const Alive& one : before)
        if (!one.dot.isNull() && (nature == Nature::Fact || !covered(one.dot)))
            alive.append(one);
    alive.append(incoming);
    std::ranges::sort(alive, [&](const Alive& a, const Alive& b) {
        return nature == Nature::Fact ? origins.shownBefore(b.dot, a.dot) : origins.shownBefore(a.dot, b.dot);
    });
    return alive;
}

void showEarliest(std::span<AliveValues> columns, const QList<Alive>& unknown, const Origins& origins)
{
    Dot earliest;
    const auto meet = [&](const Alive& one) {
        if (!one.dot.isNull() && (earliest.isNull() || origins.shownBefore(earliest, one.dot)))
            earliest = one.dot;
    };
    for (AliveValues& column : columns) {
        if (!column.shown.dot.isNull())
            column.others.append(std::exchange(column.shown, {}));
        std::ranges::for_each(column.others, meet);
    }
    std::ranges::for_each(unknown, meet);
    for (AliveValues& column : columns) {
        const auto found = std::ranges::find(column.others, earliest, &Alive::dot);
        if (found == column.others.end())
            continue;
        column.shown = *found;
        column.others.erase(found);
    }
}
