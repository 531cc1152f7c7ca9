#pragma once

#include "core/domain/labels.h"

/// What a person lives on.
enum class LivelihoodKind {
    Unknown,
    Employment,
    OwnBusiness,
    JointBusiness,
    Casual,
    Training,
    None,
};

template <>
inline constexpr Label<LivelihoodKind> labels<LivelihoodKind>[] = {
    {LivelihoodKind::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {LivelihoodKind::Employment, "employment", QT_TRANSLATE_NOOP("labels", "Employment")},
    {LivelihoodKind::OwnBusiness, "own-business", QT_TRANSLATE_NOOP("labels", "Own business")},
    {LivelihoodKind::JointBusiness, "joint-business", QT_TRANSLATE_NOOP("labels", "Joint business")},
    {LivelihoodKind::Casual, "casual", QT_TRANSLATE_NOOP("labels", "Casual work")},
    {LivelihoodKind::Training, "training", QT_TRANSLATE_NOOP("labels", "Training")},
    {LivelihoodKind::None, "none", QT_TRANSLATE_NOOP("labels", "No livelihood")},
};
