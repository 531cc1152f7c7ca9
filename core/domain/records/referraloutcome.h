#pragma once

#include "core/domain/labels.h"

/// What came of a referral.
enum class ReferralOutcome {
    Unknown,
    Pending,
    Accepted,
    Served,
    Refused,
    NotReached,
    Declined,
};

template <>
inline constexpr Label<ReferralOutcome> labels<ReferralOutcome>[] = {
    {ReferralOutcome::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {ReferralOutcome::Pending, "pending", QT_TRANSLATE_NOOP("labels", "Pending")},
    {ReferralOutcome::Accepted, "accepted", QT_TRANSLATE_NOOP("labels", "Accepted")},
    {ReferralOutcome::Served, "served", QT_TRANSLATE_NOOP("labels", "Served")},
    {ReferralOutcome::Refused, "refused", QT_TRANSLATE_NOOP("labels", "Refused")},
    {ReferralOutcome::NotReached, "not-reached", QT_TRANSLATE_NOOP("labels", "Not reached")},
    {ReferralOutcome::Declined, "declined", QT_TRANSLATE_NOOP("labels", "Declined by the returnee")},
};
