#pragma once

#include "core/store/findings.h"

/// Approvals by those who asked, and approvals of what has changed since.
void checkApprovals(CheckScope& scope);
