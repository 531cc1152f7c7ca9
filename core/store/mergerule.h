#pragma once

#include "core/store/origins.h"
#include "core/store/recordtable.h"

#include <functional>
#include <span>

/// How the values of a field that several replicas wrote come together.
class MergeRule {
public:
    virtual ~MergeRule() = default;

    /// Whether the author of `change` had seen the value of `dot` when writing: then the change replaces it,
    /// else the two are concurrent. `context` is what the author held.
    virtual bool covers(const Change& change, const VersionVector& context, const Dot& dot) const;
    /// The values that stay alive when `incoming` joins them, the one to show first; `covered` tells which of
    /// the values before it replaces. Of a fact nothing is ever replaced and the earliest is shown, so that a
    /// second insertion of the same fact is seen by all and believed by none.
    virtual QList<Alive> merged(const QList<Alive>& before, const Alive& incoming, Nature nature,
        const Origins& origins, const std::function<bool(const Dot&)>& covered) const;
};

/// Of a fact inserted more than once, leaves only the earliest insertion shown, also in what that one left
/// unset. `columns` are all its known fields, `unknown` what a newer program wrote.
void showEarliest(std::span<AliveValues> columns, const QList<Alive>& unknown, const Origins& origins);
