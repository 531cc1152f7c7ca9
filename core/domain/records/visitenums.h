#pragma once

#include "core/domain/labels.h"

/// How the monitoring contact is made.
enum class VisitMode {
    Unknown,
    InPerson,
    Phone,
    AtOffice,
};

template <>
inline constexpr Label<VisitMode> labels<VisitMode>[] = {
    {VisitMode::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {VisitMode::InPerson, "in-person", QT_TRANSLATE_NOOP("labels", "In person")},
    {VisitMode::Phone, "phone", QT_TRANSLATE_NOOP("labels", "By phone")},
    {VisitMode::AtOffice, "at-office", QT_TRANSLATE_NOOP("labels", "At the office")},
};

/// What a returnee lives on at the visit.
enum class EmploymentState {
    Unknown,
    Employed,
    SelfEmployed,
    CasualWork,
    InTraining,
    Unemployed,
    Inactive,
};

template <>
inline constexpr Label<EmploymentState> labels<EmploymentState>[] = {
    {EmploymentState::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {EmploymentState::Employed, "employed", QT_TRANSLATE_NOOP("labels", "Employed")},
    {EmploymentState::SelfEmployed, "self-employed", QT_TRANSLATE_NOOP("labels", "Self-employed")},
    {EmploymentState::CasualWork, "casual-work", QT_TRANSLATE_NOOP("labels", "Casual work")},
    {EmploymentState::InTraining, "in-training", QT_TRANSLATE_NOOP("labels", "In training")},
    {EmploymentState::Unemployed, "unemployed", QT_TRANSLATE_NOOP("labels", "Unemployed")},
    {EmploymentState::Inactive, "inactive", QT_TRANSLATE_NOOP("labels", "Not looking for work")},
};

/// How a supported business does at the visit.
enum class BusinessState {
    Unknown,
    NotStarted,
    Operating,
    InDifficulty,
    Closed,
    Sold,
};

template <>
inline constexpr Label<BusinessState> labels<BusinessState>[] = {
    {BusinessState::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {BusinessState::NotStarted, "not-started", QT_TRANSLATE_NOOP("labels", "Not started")},
    {BusinessState::Operating, "operating", QT_TRANSLATE_NOOP("labels", "Operating")},
    {BusinessState::InDifficulty, "in-difficulty", QT_TRANSLATE_NOOP("labels", "Operating with difficulty")},
    {BusinessState::Closed, "closed", QT_TRANSLATE_NOOP("labels", "Closed")},
    {BusinessState::Sold, "sold", QT_TRANSLATE_NOOP("labels", "Sold")},
};

/// How a household lives at the visit.
enum class HousingState {
    Unknown,
    Own,
    Rented,
    WithFamily,
    Temporary,
    None,
};

template <>
inline constexpr Label<HousingState> labels<HousingState>[] = {
    {HousingState::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {HousingState::Own, "own", QT_TRANSLATE_NOOP("labels", "Own home")},
    {HousingState::Rented, "rented", QT_TRANSLATE_NOOP("labels", "Rented")},
    {HousingState::WithFamily, "with-family", QT_TRANSLATE_NOOP("labels", "With family")},
    {HousingState::Temporary, "temporary", QT_TRANSLATE_NOOP("labels", "Temporary")},
    {HousingState::None, "none", QT_TRANSLATE_NOOP("labels", "No home")},
};

/// What a returnee means to do.
enum class Intention {
    Unknown,
    Stay,
    Undecided,
    MoveWithin,
    ReMigrate,
};

template <>
inline constexpr Label<Intention> labels<Intention>[] = {
    {Intention::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {Intention::Stay, "stay", QT_TRANSLATE_NOOP("labels", "Stay")},
    {Intention::Undecided, "undecided", QT_TRANSLATE_NOOP("labels", "Undecided")},
    {Intention::MoveWithin, "move-within", QT_TRANSLATE_NOOP("labels", "Move within the country")},
    {Intention::ReMigrate, "re-migrate", QT_TRANSLATE_NOOP("labels", "Leave again")},
};
