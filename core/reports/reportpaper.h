#pragma once

#include "core/reports/report.h"
#include "core/work/paper.h"

/// The report as a paper: what it is about, its rows breakdown by breakdown, and how they were counted.
Paper paperOf(const Report& report, const QString& office);
