#pragma once

#include "core/domain/labels.h"

/// Whose sum a ceiling limits.
enum class CeilingRole {
    Unknown,
    Principal,
    Adult,
    Child,
    UnaccompaniedChild,
    FamilyMember, ///< any person of the case but the principal
    AnyPerson,
    WholeCase,
};

template <>
inline constexpr Label<CeilingRole> labels<CeilingRole>[] = {
    {CeilingRole::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {CeilingRole::Principal, "principal", QT_TRANSLATE_NOOP("labels", "Principal")},
    {CeilingRole::Adult, "adult", QT_TRANSLATE_NOOP("labels", "Adult")},
    {CeilingRole::Child, "child", QT_TRANSLATE_NOOP("labels", "Child")},
    {CeilingRole::UnaccompaniedChild, "unaccompanied-child",
        QT_TRANSLATE_NOOP("labels", "Unaccompanied child")},
    {CeilingRole::FamilyMember, "family-member", QT_TRANSLATE_NOOP("labels", "Family member")},
    {CeilingRole::AnyPerson, "any-person", QT_TRANSLATE_NOOP("labels", "Any person")},
    {CeilingRole::WholeCase, "whole-case", QT_TRANSLATE_NOOP("labels", "Whole case")},
};
