#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// What must happen within a programme's days after an event: the first contact after the return, the plan
/// after the first contact. The day of the event is day 0.
struct Deadline {
    QDate from; ///< null while the event has not happened
    std::optional<int> days; ///< nothing where the programme sets no deadline
    QDate met; ///< null while it has not happened
};

struct DeadlineStatus {
    enum class State {
        NotSet, ///< the programme sets none
        NotRunning, ///< what it counts from has not happened
        Open, ///< `days` left, 0 on the last day
        Overdue, ///< by `days`
        Met,
        MetLate, ///< by `days`
    };

    State state = State::NotSet;
    QDate until; ///< last day that is in time; null where none is set or running
    int days = 0;
    QString text; ///< translated: "open until 2014-05-15"
};

DeadlineStatus statusOf(const Deadline& deadline, QDate today);

/// Days from the return to the first contact; nothing while one is not known.
/// Below 0 where the contact was recorded before the return: a date to be checked.
std::optional<int> lagDays(QDate returnedOn, QDate contactedOn);
