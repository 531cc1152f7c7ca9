#pragma once

#include "core/base/error.h"
#include "core/domain/records/exception.h"

#include <optional>

/// What stands in the way of an act, and the way around it.
struct Obstacle {
    Error error;
    /// The exception to ask for, without a reason yet; nothing where no exception helps.
    std::optional<RuleException> exception = {};
};
