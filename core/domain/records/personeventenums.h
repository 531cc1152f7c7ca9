#pragma once

#include "core/domain/labels.h"

/// What became of one person, apart from the case.
enum class PersonEventType {
    Unknown,
    Died,
    ReMigrated,
    Absent,
    Returned,
    BecamePrincipal,
};

template <>
inline constexpr Label<PersonEventType> labels<PersonEventType>[] = {
    {PersonEventType::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {PersonEventType::Died, "died", QT_TRANSLATE_NOOP("labels", "Died")},
    {PersonEventType::ReMigrated, "re-migrated", QT_TRANSLATE_NOOP("labels", "Re-migrated")},
    {PersonEventType::Absent, "absent", QT_TRANSLATE_NOOP("labels", "Absent")},
    {PersonEventType::Returned, "returned-to-household",
        QT_TRANSLATE_NOOP("labels", "Returned to the household")},
    {PersonEventType::BecamePrincipal, "became-principal", QT_TRANSLATE_NOOP("labels", "Became principal")},
};

/// How staff tried to reach a household.
enum class AttemptChannel {
    Unknown,
    Phone,
    Message,
    Email,
    Letter,
    Visit,
    ThroughOthers,
};

template <>
inline constexpr Label<AttemptChannel> labels<AttemptChannel>[] = {
    {AttemptChannel::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {AttemptChannel::Phone, "phone", QT_TRANSLATE_NOOP("labels", "Phone")},
    {AttemptChannel::Message, "message", QT_TRANSLATE_NOOP("labels", "Message")},
    {AttemptChannel::Email, "email", QT_TRANSLATE_NOOP("labels", "E-mail")},
    {AttemptChannel::Letter, "letter", QT_TRANSLATE_NOOP("labels", "Letter")},
    {AttemptChannel::Visit, "visit", QT_TRANSLATE_NOOP("labels", "Visit")},
    {AttemptChannel::ThroughOthers, "through-others", QT_TRANSLATE_NOOP("labels", "Through others")},
};

/// What came of it.
enum class AttemptOutcome {
    Unknown,
    Reached,
    NotFound,
    Refused,
    Moved,
    Deceased,
};

template <>
inline constexpr Label<AttemptOutcome> labels<AttemptOutcome>[] = {
    {AttemptOutcome::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {AttemptOutcome::Reached, "reached", QT_TRANSLATE_NOOP("labels", "Reached")},
    {AttemptOutcome::NotFound, "not-found", QT_TRANSLATE_NOOP("labels", "Not found")},
    {AttemptOutcome::Refused, "refused", QT_TRANSLATE_NOOP("labels", "Refused")},
    {AttemptOutcome::Moved, "moved", QT_TRANSLATE_NOOP("labels", "Moved")},
    {AttemptOutcome::Deceased, "deceased", QT_TRANSLATE_NOOP("labels", "Deceased")},
};
