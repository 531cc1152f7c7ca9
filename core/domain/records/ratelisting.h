#pragma once

#include "core/domain/labels.h"

/// Where a rate was listed (UN Operational Rates of Exchange).
enum class RateListing {
    Unknown,
    Monthly, ///< all currencies
    MidMonth, ///< only the changed ones, merged into the month's
    Typed,
};

template <>
inline constexpr Label<RateListing> labels<RateListing>[] = {
    {RateListing::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {RateListing::Monthly, "monthly", QT_TRANSLATE_NOOP("labels", "Monthly list")},
    {RateListing::MidMonth, "mid-month", QT_TRANSLATE_NOOP("labels", "Mid-month list")},
    {RateListing::Typed, "typed", QT_TRANSLATE_NOOP("labels", "Typed by hand")},
};
