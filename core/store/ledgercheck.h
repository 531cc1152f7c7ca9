#pragma once

#include "core/store/findings.h"

/// Looks for money that contradicts itself: splits that miss their disbursement, payments unlike their
/// requests or without another person's approval, an instalment paid twice, corrections twice or of nothing,
/// recoveries beyond what was paid, currencies that do not agree. What is only not here yet is left to the
/// check of references.
void checkLedger(CheckScope& scope);
