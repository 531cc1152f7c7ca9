#pragma once

#include "core/base/id.h"

#include <bitset>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

/// What must come of a history of changes, worked out from who had truly seen what. It knows no version
/// vector, no log and no file.
class Oracle {
public:
    using History = std::bitset<2048>; ///< a set of changes, by their numbers
    struct Change {
        Uuid origin;
        qint64 seq = 0;
        qint64 hlc = 0; ///< milliseconds << 16 | counter
        History seen; ///< all changes its author held, own ones too
    };
    using Place = std::pair<Uuid, int>; ///< a record and the number of its field
    using Living = std::tuple<Uuid, qint64, std::string>; ///< origin, seq, value
    struct Verdict {
        Living shown; ///< of no origin where the field shows as never set
        std::set<Living> others;

        bool isConflict() const; ///< some other value says something else than the shown one
        friend bool operator==(const Verdict&, const Verdict&) = default;
    };

    /// Notes a change; returns its number.
    size_t add(const Change& change);
    /// Notes a value that the newest change wrote.
    void write(const Place& place, const std::string& value);
    /// All values ever written for this record stay, and the earliest change is shown and nothing else.
    void isFact(const Uuid& record) { facts_.insert(record); }

    size_t count() const { return changes_.size(); }
    const Change& at(size_t number) const { return changes_[number]; }
    /// Every field that one of the changes in `happened` wrote.
    std::map<Place, Verdict> verdicts(const History& happened) const;
    /// Records removed by one who had not seen a living change of them that had not seen the removal either.
    std::set<Place> disputedRemovals(
        const std::map<Place, Verdict>& verdicts, const std::string& removedValue) const;

private:
    struct Write {
        size_t change;
        std::string value;
    };
    using Rank = std::tuple<qint64, Uuid, qint64>;
    Rank rank(size_t change) const;
    const Change& changeOf(const Living& living) const;
    Verdict verdict(
        const std::vector<Write>& writes, const std::optional<Rank>& fact, const History& happened) const;
    std::map<Uuid, Rank> earliest(const History& happened) const; ///< of each fact

    std::vector<Change> changes_;
    std::map<Place, std::vector<Write>> writes_;
    std::set<Uuid> facts_;
};
