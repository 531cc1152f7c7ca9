#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QDate>
#include <QList>

/// When an instalment falls due: rent at the start of its period, a wage top-up at the end,
/// since a payslip cannot exist before its month ends.
enum class DueRule { PeriodStart, PeriodEnd };

struct ScheduleTerms {
    QDate first; ///< first day of the first period
    int count = 0;
    Money amount; ///< of each instalment
    DueRule due = DueRule::PeriodStart;
};

struct ScheduledInstalment {
    int number = 0; ///< from 1
    QDate from;
    QDate until; ///< inclusive; the next period starts the day after
    QDate due;
    Money amount;

    friend bool operator==(const ScheduledInstalment&, const ScheduledInstalment&) = default;
};

/// Fifty years of months: more is a slip of the keyboard.
constexpr int mostInstalments = 600;

/// The same day `months` later, or the last day of a month that is too short. Counted from one first day,
/// so 31 January is followed by 28 February and 31 March.
QDate monthsAfter(QDate first, int months);

/// One instalment a month without a gap. Refuses a missing first day, a count outside 1–600, an amount that
/// is not positive and a total that passes 64 bits.
Result<QList<ScheduledInstalment>> monthlyInstalments(const ScheduleTerms& terms);
