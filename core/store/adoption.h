#pragma once

#include "core/sql/database.h"
#include "core/store/origins.h"
#include "core/store/registry.h"

/// Moves into the records what was kept of a newer program and this program, brought up since, now knows:
/// each field with its dots and what stands beside it, as if it had been known when it came. What does not
/// fit its column stays where it is. Digests do not change by it. Returns how many records got something.
int adoptKnown(sql::Database& database, const Registry& registry, const Origins& origins);
