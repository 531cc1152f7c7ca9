#pragma once

#include "core/store/background.h"
#include "core/store/change.h"
#include "core/store/origins.h"

#include <map>

/// A change with all that its place in its replica's chain depends on.
struct ChainLink {
    Change change;
    seal::Hash context{}; ///< of what the author had seen
    seal::Hash act{};

    /// The chain's hash behind the change, when `before` is the one it follows on.
    seal::Hash after(const seal::Hash& before) const;
};

/// Moves the heads of the replicas' chains on behind what is appended to the log. Much at once is hashed on
/// another thread while this one goes on writing; `settle` waits for it.
class ChainHeads {
public:
    explicit ChainHeads(Origins& origins) : origins_(origins) { }

    void add(const ChainLink& link);
    void settle(); ///< now each replica's head is that of its last change
    void forget() { steps_.forget(); } ///< drops what is not settled yet

private:
    struct Step {
        ChainLink link;
        seal::Hash start; // the head before the first step of all
    };
    using Heads = std::map<int, seal::Hash>; // by the replicas' numbers
    static void move(Heads& heads, const Step& step);

    Origins& origins_;
    Background<Heads, Step, move> steps_;
};
