#pragma once

#include "core/domain/labels.h"

/// When in a case's life the counselling is held.
enum class CounsellingType {
    Unknown,
    PreDeparture,
    PostReturn,
    FollowUp,
};

template <>
inline constexpr Label<CounsellingType> labels<CounsellingType>[] = {
    {CounsellingType::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {CounsellingType::PreDeparture, "pre-departure", QT_TRANSLATE_NOOP("labels", "Pre-departure")},
    {CounsellingType::PostReturn, "post-return", QT_TRANSLATE_NOOP("labels", "Post-return (orientation)")},
    {CounsellingType::FollowUp, "follow-up", QT_TRANSLATE_NOOP("labels", "Follow-up")},
};
