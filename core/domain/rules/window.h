#pragma once

#include "core/domain/records/window.h"
#include "core/domain/rules/worktime.h"

/// A stretch of time that assistance must fall into, counted from an event such as the return.
struct Window {
    QDate start; ///< the day of the event; null while it has not happened
    int length = 0;
    WindowUnit unit = WindowUnit::Days;
};

/// The last day inside. The day of the event is day 0 and inside, the day after it is day 1; n months end on
/// the same date n months later, or on the last day of a month that is too short: from 31 January, one month
/// ends on 28 or 29 February. So counts Regulation (EEC, Euratom) No 1182/71, article 3, but a last day that
/// is no working day is not moved on. NotFound without a start, or without a calendar that knows the years;
/// Invalid below 0 or where the unit is not known.
Result<QDate> lastDay(const Window& window, const WorkCalendar* calendar = nullptr);

/// From the day of the event to the last day, both included.
Result<bool> isInside(const Window& window, QDate day, const WorkCalendar* calendar = nullptr);

/// Calendar days until the last day: 0 on it, below 0 after it.
Result<int> daysLeft(const Window& window, QDate today, const WorkCalendar* calendar = nullptr);

/// Why `day` does not fall into the window and the way out; nothing where it does.
std::optional<QString> windowRefusal(const Window& window, QDate day, const WorkCalendar* calendar = nullptr);
