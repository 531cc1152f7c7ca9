#pragma once

#include "core/domain/labels.h"

/// By what right somebody consents.
enum class ConsentCapacity {
    Unknown,
    Self,
    Parent,
    Guardian,
    ChildsAssent, ///< beside the parent's or guardian's consent
    Representative,
};

template <>
inline constexpr Label<ConsentCapacity> labels<ConsentCapacity>[] = {
    {ConsentCapacity::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {ConsentCapacity::Self, "self", QT_TRANSLATE_NOOP("labels", "For oneself")},
    {ConsentCapacity::Parent, "parent", QT_TRANSLATE_NOOP("labels", "As parent")},
    {ConsentCapacity::Guardian, "guardian", QT_TRANSLATE_NOOP("labels", "As guardian")},
    {ConsentCapacity::ChildsAssent, "childs-assent", QT_TRANSLATE_NOOP("labels", "Child's assent")},
    {ConsentCapacity::Representative, "representative",
        QT_TRANSLATE_NOOP("labels", "As legal representative")},
};

/// What is consented to.
enum class ConsentScope {
    Unknown,
    Services,
    Sharing,
    Statistics,
    Story,
};

template <>
inline constexpr Label<ConsentScope> labels<ConsentScope>[] = {
    {ConsentScope::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {ConsentScope::Services, "services", QT_TRANSLATE_NOOP("labels", "Services")},
    {ConsentScope::Sharing, "sharing", QT_TRANSLATE_NOOP("labels", "Sharing with others")},
    {ConsentScope::Statistics, "statistics", QT_TRANSLATE_NOOP("labels", "Statistics")},
    {ConsentScope::Story, "story", QT_TRANSLATE_NOOP("labels", "Story and publication")},
};
