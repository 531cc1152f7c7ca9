#pragma once

#include "core/domain/labels.h"

/// What a person is to the principal of the case.
enum class Relation {
    Unknown,
    Principal,
    Spouse,
    Partner,
    Child,
    PartnersChild,
    Parent,
    Sibling,
    Grandparent,
    Grandchild,
    OtherRelative,
    NotRelated,
};

template <>
inline constexpr Label<Relation> labels<Relation>[] = {
    {Relation::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {Relation::Principal, "principal", QT_TRANSLATE_NOOP("labels", "Principal")},
    {Relation::Spouse, "spouse", QT_TRANSLATE_NOOP("labels", "Spouse")},
    {Relation::Partner, "partner", QT_TRANSLATE_NOOP("labels", "Partner")},
    {Relation::Child, "child", QT_TRANSLATE_NOOP("labels", "Child")},
    {Relation::PartnersChild, "partners-child", QT_TRANSLATE_NOOP("labels", "Partner's child")},
    {Relation::Parent, "parent", QT_TRANSLATE_NOOP("labels", "Parent")},
    {Relation::Sibling, "sibling", QT_TRANSLATE_NOOP("labels", "Sibling")},
    {Relation::Grandparent, "grandparent", QT_TRANSLATE_NOOP("labels", "Grandparent")},
    {Relation::Grandchild, "grandchild", QT_TRANSLATE_NOOP("labels", "Grandchild")},
    {Relation::OtherRelative, "other-relative", QT_TRANSLATE_NOOP("labels", "Other relative")},
    {Relation::NotRelated, "not-related", QT_TRANSLATE_NOOP("labels", "Not related")},
};

/// Where a person stands on the way back. Only Returned counts as returned.
enum class TravelStatus {
    Unknown,
    Returned,
    Stayed,
    AlreadyThere,
    Expected,
    NotTravelling,
};

template <>
inline constexpr Label<TravelStatus> labels<TravelStatus>[] = {
    {TravelStatus::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {TravelStatus::Returned, "returned", QT_TRANSLATE_NOOP("labels", "Returned")},
    {TravelStatus::Stayed, "stayed", QT_TRANSLATE_NOOP("labels", "Stayed in the host country")},
    {TravelStatus::AlreadyThere, "already-there",
        QT_TRANSLATE_NOOP("labels", "Already in the country of return")},
    {TravelStatus::Expected, "expected", QT_TRANSLATE_NOOP("labels", "Expected to return")},
    {TravelStatus::NotTravelling, "not-travelling", QT_TRANSLATE_NOOP("labels", "Not travelling")},
};

/// As the person or the document states it.
enum class Sex {
    Unknown,
    Female,
    Male,
    Other,
};

template <>
inline constexpr Label<Sex> labels<Sex>[] = {
    {Sex::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {Sex::Female, "female", QT_TRANSLATE_NOOP("labels", "Female")},
    {Sex::Male, "male", QT_TRANSLATE_NOOP("labels", "Male")},
    {Sex::Other, "other", QT_TRANSLATE_NOOP("labels", "Other")},
};

/// The calendar a date of birth was given in.
enum class BirthCalendar {
    Unknown,
    Gregorian,
    SolarHijri,
    Islamic,
};

template <>
inline constexpr Label<BirthCalendar> labels<BirthCalendar>[] = {
    {BirthCalendar::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {BirthCalendar::Gregorian, "gregorian", QT_TRANSLATE_NOOP("labels", "Gregorian")},
    {BirthCalendar::SolarHijri, "solar-hijri", QT_TRANSLATE_NOOP("labels", "Solar Hijri")},
    {BirthCalendar::Islamic, "islamic", QT_TRANSLATE_NOOP("labels", "Islamic")},
};
