#pragma once

#include "core/domain/labels.h"

/// A case's life, in its order, and the ways out of it.
enum class Stage {
    Unknown,
    Registered,
    Counselled,
    ApprovedForReturn,
    Departed,
    Arrived,
    Contacted,
    PlanApproved,
    InAssistance,
    Monitoring,
    Closed,
    Withdrawn,
    NotDeparted,
    LostContact,
    Rejected,
    Transferred,
    ReMigrated,
    Deceased,
    MergedAsDuplicate,
    Reopened,
};

template <>
inline constexpr Label<Stage> labels<Stage>[] = {
    {Stage::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {Stage::Registered, "registered", QT_TRANSLATE_NOOP("labels", "Registered")},
    {Stage::Counselled, "counselled", QT_TRANSLATE_NOOP("labels", "Counselled")},
    {Stage::ApprovedForReturn, "approved-for-return", QT_TRANSLATE_NOOP("labels", "Approved for return")},
    {Stage::Departed, "departed", QT_TRANSLATE_NOOP("labels", "Departed")},
    {Stage::Arrived, "arrived", QT_TRANSLATE_NOOP("labels", "Arrived")},
    {Stage::Contacted, "contacted", QT_TRANSLATE_NOOP("labels", "Contacted")},
    {Stage::PlanApproved, "plan-approved", QT_TRANSLATE_NOOP("labels", "Plan approved")},
    {Stage::InAssistance, "in-assistance", QT_TRANSLATE_NOOP("labels", "In assistance")},
    {Stage::Monitoring, "monitoring", QT_TRANSLATE_NOOP("labels", "Monitoring")},
    {Stage::Closed, "closed", QT_TRANSLATE_NOOP("labels", "Closed")},
    {Stage::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("labels", "Withdrawn")},
    {Stage::NotDeparted, "not-departed", QT_TRANSLATE_NOOP("labels", "Not departed")},
    {Stage::LostContact, "lost-contact", QT_TRANSLATE_NOOP("labels", "Lost contact")},
    {Stage::Rejected, "rejected", QT_TRANSLATE_NOOP("labels", "Rejected")},
    {Stage::Transferred, "transferred", QT_TRANSLATE_NOOP("labels", "Transferred")},
    {Stage::ReMigrated, "re-migrated", QT_TRANSLATE_NOOP("labels", "Re-migrated")},
    {Stage::Deceased, "deceased", QT_TRANSLATE_NOOP("labels", "Deceased")},
    {Stage::MergedAsDuplicate, "merged-as-duplicate", QT_TRANSLATE_NOOP("labels", "Merged as duplicate")},
    {Stage::Reopened, "reopened", QT_TRANSLATE_NOOP("labels", "Reopened")},
};

/// Why a case was closed (Reintegration Handbook, module 2.7).
enum class ClosureReason {
    Unknown,
    SupportEnded,
    CriteriaNoLongerMet,
    ReturneeStopped,
    LeftArea,
    Died,
    ReMigrated,
    Aggression,
    NegativeRepercussions,
    BarrierToAccess,
    ServiceUndesirable,
    FundingEnded,
    Security,
};

template <>
inline constexpr Label<ClosureReason> labels<ClosureReason>[] = {
    {ClosureReason::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {ClosureReason::SupportEnded, "support-ended", QT_TRANSLATE_NOOP("labels", "Support ended")},
    {ClosureReason::CriteriaNoLongerMet, "criteria-no-longer-met",
        QT_TRANSLATE_NOOP("labels", "Criteria no longer met")},
    {ClosureReason::ReturneeStopped, "returnee-stopped",
        QT_TRANSLATE_NOOP("labels", "Returnee chose to stop")},
    {ClosureReason::LeftArea, "left-area", QT_TRANSLATE_NOOP("labels", "Left the area")},
    {ClosureReason::Died, "died", QT_TRANSLATE_NOOP("labels", "Died")},
    {ClosureReason::ReMigrated, "re-migrated", QT_TRANSLATE_NOOP("labels", "Re-migrated")},
    {ClosureReason::Aggression, "aggression", QT_TRANSLATE_NOOP("labels", "Aggression or threat")},
    {ClosureReason::NegativeRepercussions, "negative-repercussions",
        QT_TRANSLATE_NOOP("labels", "Negative repercussions")},
    {ClosureReason::BarrierToAccess, "barrier-to-access", QT_TRANSLATE_NOOP("labels", "Barrier to access")},
    {ClosureReason::ServiceUndesirable, "service-undesirable",
        QT_TRANSLATE_NOOP("labels", "Service undesirable")},
    {ClosureReason::FundingEnded, "funding-ended", QT_TRANSLATE_NOOP("labels", "Funding ended")},
    {ClosureReason::Security, "security", QT_TRANSLATE_NOOP("labels", "Security or context")},
};
