#pragma once

#include "core/store/findings.h"

/// Looks for ids that lead to no record. Inside what always travels together (a case and all that it holds,
/// references marked Owner) that is a finding; anywhere else a note, since the other may still arrive.
void checkReferences(CheckScope& scope);
