#pragma once

#include "core/domain/labels.h"

/// A step of paying that rules keep in different hands.
enum class Duty {
    Unknown,
    Request,
    Approve,
    Pay,
    Reconcile,
    ChangePayee,
};

template <>
inline constexpr Label<Duty> labels<Duty>[] = {
    {Duty::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {Duty::Request, "request", QT_TRANSLATE_NOOP("labels", "Request")},
    {Duty::Approve, "approve", QT_TRANSLATE_NOOP("labels", "Approve")},
    {Duty::Pay, "pay", QT_TRANSLATE_NOOP("labels", "Pay")},
    {Duty::Reconcile, "reconcile", QT_TRANSLATE_NOOP("labels", "Reconcile")},
    {Duty::ChangePayee, "change-payee", QT_TRANSLATE_NOOP("labels", "Change a payee")},
};
