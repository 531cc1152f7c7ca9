#pragma once

#include "core/domain/labels.h"

/// The groups of IOM's annual figures, the working list beside them, and factors of the determinants model.
enum class VulnerabilityCode {
    Unknown,
    UnaccompaniedChild,
    SeparatedChild, ///< with a relative who is not the guardian: not the same as unaccompanied
    TraffickingVictim,
    HealthNeed,
    Disability,
    SevereIllness,
    OlderPerson,
    Pregnant,
    SingleParent,
    LargeFamily,
    TortureVictim,
    GenderViolence,
    Orientation,
    Debt,
    Housing,
    FamilySupport,
    CommunityAcceptance,
    AccessToServices,
    Discrimination,
    Insecurity,
    Other,
};

template <>
inline constexpr Label<VulnerabilityCode> labels<VulnerabilityCode>[] = {
    {VulnerabilityCode::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {VulnerabilityCode::UnaccompaniedChild, "unaccompanied-child",
        QT_TRANSLATE_NOOP("labels", "Unaccompanied child")},
    {VulnerabilityCode::SeparatedChild, "separated-child", QT_TRANSLATE_NOOP("labels", "Separated child")},
    {VulnerabilityCode::TraffickingVictim, "trafficking-victim",
        QT_TRANSLATE_NOOP("labels", "Victim of trafficking")},
    {VulnerabilityCode::HealthNeed, "health-need", QT_TRANSLATE_NOOP("labels", "Health need")},
    {VulnerabilityCode::Disability, "disability", QT_TRANSLATE_NOOP("labels", "Disability")},
    {VulnerabilityCode::SevereIllness, "severe-illness", QT_TRANSLATE_NOOP("labels", "Severe illness")},
    {VulnerabilityCode::OlderPerson, "older-person", QT_TRANSLATE_NOOP("labels", "Older person")},
    {VulnerabilityCode::Pregnant, "pregnant", QT_TRANSLATE_NOOP("labels", "Pregnant")},
    {VulnerabilityCode::SingleParent, "single-parent", QT_TRANSLATE_NOOP("labels", "Single parent")},
    {VulnerabilityCode::LargeFamily, "large-family", QT_TRANSLATE_NOOP("labels", "Large family")},
    {VulnerabilityCode::TortureVictim, "torture-victim", QT_TRANSLATE_NOOP("labels", "Victim of torture")},
    {VulnerabilityCode::GenderViolence, "gender-violence",
        QT_TRANSLATE_NOOP("labels", "Survivor of gender-based violence")},
    {VulnerabilityCode::Orientation, "orientation",
        QT_TRANSLATE_NOOP("labels", "Sexual orientation or gender identity")},
    {VulnerabilityCode::Debt, "debt", QT_TRANSLATE_NOOP("labels", "Debt")},
    {VulnerabilityCode::Housing, "housing", QT_TRANSLATE_NOOP("labels", "Housing")},
    {VulnerabilityCode::FamilySupport, "family-support", QT_TRANSLATE_NOOP("labels", "Family's support")},
    {VulnerabilityCode::CommunityAcceptance, "community-acceptance",
        QT_TRANSLATE_NOOP("labels", "Acceptance by the community")},
    {VulnerabilityCode::AccessToServices, "access-to-services",
        QT_TRANSLATE_NOOP("labels", "Access to services")},
    {VulnerabilityCode::Discrimination, "discrimination", QT_TRANSLATE_NOOP("labels", "Discrimination")},
    {VulnerabilityCode::Insecurity, "insecurity", QT_TRANSLATE_NOOP("labels", "Insecurity")},
    {VulnerabilityCode::Other, "other", QT_TRANSLATE_NOOP("labels", "Other")},
};

/// Where a factor of the determinants model lies.
enum class FactorLevel {
    Unknown,
    Individual,
    Household,
    Community,
    Structural,
};

template <>
inline constexpr Label<FactorLevel> labels<FactorLevel>[] = {
    {FactorLevel::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {FactorLevel::Individual, "individual", QT_TRANSLATE_NOOP("labels", "Individual")},
    {FactorLevel::Household, "household", QT_TRANSLATE_NOOP("labels", "Household")},
    {FactorLevel::Community, "community", QT_TRANSLATE_NOOP("labels", "Community")},
    {FactorLevel::Structural, "structural", QT_TRANSLATE_NOOP("labels", "Structural")},
};

/// Whether a factor endangers or protects.
enum class FactorDirection {
    Unknown,
    Risk,
    Protective,
};

template <>
inline constexpr Label<FactorDirection> labels<FactorDirection>[] = {
    {FactorDirection::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {FactorDirection::Risk, "risk", QT_TRANSLATE_NOOP("labels", "Risk")},
    {FactorDirection::Protective, "protective", QT_TRANSLATE_NOOP("labels", "Protective")},
};

/// What makes somebody a child's guardian.
enum class GuardianshipBasis {
    Unknown,
    Parent,
    CourtOrder,
    Authority,
    Relative,
    Other,
};

template <>
inline constexpr Label<GuardianshipBasis> labels<GuardianshipBasis>[] = {
    {GuardianshipBasis::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {GuardianshipBasis::Parent, "parent", QT_TRANSLATE_NOOP("labels", "Parent")},
    {GuardianshipBasis::CourtOrder, "court-order", QT_TRANSLATE_NOOP("labels", "Court order")},
    {GuardianshipBasis::Authority, "authority", QT_TRANSLATE_NOOP("labels", "Decision of an authority")},
    {GuardianshipBasis::Relative, "relative", QT_TRANSLATE_NOOP("labels", "Relative by custom")},
    {GuardianshipBasis::Other, "other", QT_TRANSLATE_NOOP("labels", "Other")},
};
