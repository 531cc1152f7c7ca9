#pragma once

#include "core/surveys/instrument.h"

#include <optional>

/// What is wrong with an instrument as a whole: ids, weights, bands and the rules about when to ask; nothing
/// where it can be used.
std::optional<QString> instrumentProblem(const Instrument& instrument);
