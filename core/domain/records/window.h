#pragma once

#include "core/domain/labels.h"

/// What a package's window is counted in.
enum class WindowUnit {
    Unknown,
    Days,
    WorkingDays,
    Months,
};

template <>
inline constexpr Label<WindowUnit> labels<WindowUnit>[] = {
    {WindowUnit::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {WindowUnit::Days, "days", QT_TRANSLATE_NOOP("labels", "Days")},
    {WindowUnit::WorkingDays, "working-days", QT_TRANSLATE_NOOP("labels", "Working days")},
    {WindowUnit::Months, "months", QT_TRANSLATE_NOOP("labels", "Months")},
};

/// The event a package's window counts from.
enum class WindowStart {
    Unknown,
    Departure,
    Return,
    Contact,
    PlanApproval,
};

template <>
inline constexpr Label<WindowStart> labels<WindowStart>[] = {
    {WindowStart::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {WindowStart::Departure, "departure", QT_TRANSLATE_NOOP("labels", "Departure")},
    {WindowStart::Return, "return", QT_TRANSLATE_NOOP("labels", "Return")},
    {WindowStart::Contact, "contact", QT_TRANSLATE_NOOP("labels", "First contact")},
    {WindowStart::PlanApproval, "plan-approval", QT_TRANSLATE_NOOP("labels", "Approval of the plan")},
};

/// What ends a package before its last instalment.
enum class StopRule {
    Unknown,
    None,
    LivelihoodEnds,
};

template <>
inline constexpr Label<StopRule> labels<StopRule>[] = {
    {StopRule::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {StopRule::None, "none", QT_TRANSLATE_NOOP("labels", "Nothing")},
    {StopRule::LivelihoodEnds, "livelihood-ends", QT_TRANSLATE_NOOP("labels", "The job or business ends")},
};
