#pragma once

#include "core/store/findings.h"

/// Finds the rows of one kind of record for which the log has no change.
void findStrayRows(CheckScope& scope, const KindInfo& kind);
