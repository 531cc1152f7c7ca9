#include "tests/support/oracle.h"

#include <algorithm>

bool Oracle::Verdict::isConflict() const
{
    return std::ranges::any_of(
        others, [this](const Living& other) { return std::get<2>(other) != std::get<2>(shown); });
}

size_t Oracle::add(const Change& change)
{
    changes_.push_back(change);
    return changes_.size() - 1;
}

void Oracle::write(const Place& place, const std::string& value)
{
    writes_[place].push_back({changes_.size() - 1, value});
}

std::map<Oracle::Place, Oracle::Verdict> Oracle::verdicts(const History& happened) const
{
    std::map<Place, Verdict> verdicts;
    for (const auto& [place, writes] : writes_)
        if (std::ranges::any_of(writes, [&](const Write& write) { return happened.test(write.change); }))
            verdicts[place] = verdict(writes, facts_.contains(place.first), happened);
    return verdicts;
}

Oracle::Verdict Oracle::verdict(const std::vector<Write>& writes, bool fact, const History& happened) const
{
    std::vector<Write> alive;
    for (const Write& write : writes) {
        const bool replaced = std::ranges::any_of(writes, [&](const Write& later) {
            return happened.test(later.change) && changes_[later.change].seen.test(write.change);
        });
        if (happened.test(write.change) && (fact || !replaced))
            alive.push_back(write);
    }
    std::ranges::sort(alive, [&](const Write& a, const Write& b) {
        const Change& one = changes_[a.change];
        const Change& two = changes_[b.change];
        const bool earlier = std::tie(one.hlc, one.origin, one.seq) < std::tie(two.hlc, two.origin, two.seq);
        return fact ? earlier : !earlier;
    });
    Verdict verdict;
    for (size_t i = 0; i < alive.size(); ++i) {
        const Change& change = changes_[alive[i].change];
        const Living living{change.origin, change.seq, alive[i].value};
        i == 0 ? void(verdict.shown = living) : void(verdict.others.insert(living));
    }
    return verdict;
}
