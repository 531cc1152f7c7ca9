#pragma once

#include "core/domain/labels.h"

#include <QDate>

/// What the month strip shows of one instalment; derived, never stored, so none is unknown.
enum class InstalmentState {
    Planned, ///< not due yet
    ConditionMissing, ///< due, but what must be on file is not
    Payable, ///< due, and nothing is missing
    Requested,
    Approved,
    Sent, ///< on its way at the bank
    Paid,
    Evidenced, ///< paid, and its evidence is on file
    Late, ///< could have been paid, and the days of grace are over
    Stopped,
    Returned, ///< the bank gave it back, and it was not paid again
};

template <>
inline constexpr Label<InstalmentState> labels<InstalmentState>[] = {
    {InstalmentState::Planned, "planned", QT_TRANSLATE_NOOP("labels", "Planned")},
    {InstalmentState::ConditionMissing, "condition-missing",
        QT_TRANSLATE_NOOP("labels", "Condition missing")},
    {InstalmentState::Payable, "payable", QT_TRANSLATE_NOOP("labels", "Payable")},
    {InstalmentState::Requested, "requested", QT_TRANSLATE_NOOP("labels", "Requested")},
    {InstalmentState::Approved, "approved", QT_TRANSLATE_NOOP("labels", "Approved")},
    {InstalmentState::Sent, "sent", QT_TRANSLATE_NOOP("labels", "Sent")},
    {InstalmentState::Paid, "paid", QT_TRANSLATE_NOOP("labels", "Paid")},
    {InstalmentState::Evidenced, "evidenced", QT_TRANSLATE_NOOP("labels", "Evidenced")},
    {InstalmentState::Late, "late", QT_TRANSLATE_NOOP("labels", "Late")},
    {InstalmentState::Stopped, "stopped", QT_TRANSLATE_NOOP("labels", "Stopped")},
    {InstalmentState::Returned, "returned", QT_TRANSLATE_NOOP("labels", "Returned by bank")},
};

struct InstalmentFacts {
    QDate due;
    int graceDays = 0; ///< days after the due date before an unpaid instalment is late
    bool conditionsMet = false;
    bool requested = false; ///< a request stands, approved or not
    bool approved = false;
    bool sent = false; ///< a payment stands, its arrival is not confirmed; cash is paid at once
    bool paid = false;
    bool evidenced = false;
    bool stopped = false;
    bool returnedByBank = false; ///< of the last payment
};

/// The one state that tells most. What money did goes before what was decided, and that before the calendar;
/// what shows that it arrived goes before its being on the way;
/// a missing condition goes before lateness, since it names what to do.
InstalmentState stateOf(const InstalmentFacts& facts, QDate today);
