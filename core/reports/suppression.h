#pragma once

#include "core/reports/report.h"

/// A group of fewer persons or cases than this is not told to anybody outside: somebody could be known by it.
inline constexpr int smallestGroup = 5;

/// The report as it may leave the office: rows that count 1 to `smallest` − 1 persons or cases have their
/// figures taken out, and so have the next smallest rows of the same breakdown where one alone, or a sum
/// below `smallest`, could be worked out from the whole. A note says so.
Report suppressed(const Report& report, int smallest = smallestGroup);
