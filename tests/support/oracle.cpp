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

Oracle::Rank Oracle::rank(size_t change) const
{
    return {changes_[change].hlc, changes_[change].origin, changes_[change].seq};
}

std::map<Uuid, Oracle::Rank> Oracle::earliest(const History& happened) const
{
    std::map<Uuid, Rank> earliest;
    for (const auto& [place, writes] : writes_)
        for (const Write& write : writes) {
            if (!facts_.contains(place.first) || !happened.test(write.change))
                continue;
            const auto [known, isNew] = earliest.emplace(place.first, rank(write.change));
            known->second = std::min(known->second, rank(write.change));
        }
    return earliest;
}

std::map<Oracle::Place, Oracle::Verdict> Oracle::verdicts(const History& happened) const
{
    const std::map<Uuid, Rank> facts = earliest(happened);
    std::map<Place, Verdict> verdicts;
    for (const auto& [place, writes] : writes_) {
        const auto fact = facts.find(place.first);
        if (std::ranges::any_of(writes, [&](const Write& write) { return happened.test(write.change); }))
            verdicts[place]
                = verdict(writes, fact == facts.end() ? std::nullopt : std::optional(fact->second), happened);
    }
    return verdicts;
}

Oracle::Verdict Oracle::verdict(
    const std::vector<Write>& writes, const std::optional<Rank>& fact, const History& happened) const
{
    const auto isReplaced = [&](const Write& write) {
        return std::ranges::any_of(writes, [&](const Write& later) {
            return happened.test(later.change) && changes_[later.change].seen.test(write.change);
        });
    };
    std::map<Rank, Living> alive;
    for (const Write& write : writes)
        if (happened.test(write.change) && (fact || !isReplaced(write)))
            alive[rank(write.change)]
                = {changes_[write.change].origin, changes_[write.change].seq, write.value};
    Verdict verdict;
    const Rank shown = fact ? *fact : alive.rbegin()->first;
    for (const auto& [rank, living] : alive)
        rank == shown ? void(verdict.shown = living) : void(verdict.others.insert(living));
    return verdict;
}

const Oracle::Change& Oracle::changeOf(const Living& living) const
{
    return *std::ranges::find_if(changes_, [&](const Change& change) {
        return change.origin == std::get<0>(living) && change.seq == std::get<1>(living);
    });
}

std::set<Oracle::Place> Oracle::disputedRemovals(
    const std::map<Place, Verdict>& verdicts, const std::string& removedValue) const
{
    const auto saw = [&](const Change& change, const Change& other) {
        return change.seen.test(size_t(&other - changes_.data()));
    };
    std::set<Place> disputed;
    for (const auto& [place, verdict] : verdicts) {
        if (facts_.contains(place.first) || place.second == 0)
            continue;
        const auto removal = verdicts.find({place.first, 0});
        if (removal == verdicts.end() || std::get<2>(removal->second.shown) != removedValue)
            continue;
        const Change& remover = changeOf(removal->second.shown);
        std::set<Living> living = verdict.others;
        living.insert(verdict.shown);
        for (const Living& one : living)
            if (const Change& editor = changeOf(one);
                !saw(remover, editor) && !saw(editor, remover) && &remover != &editor)
                disputed.insert(removal->first);
    }
    return disputed;
}
