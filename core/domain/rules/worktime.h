#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QString>

/// The working days of one country, as far as its weekend and its holidays are on file.
/// A year without a single holiday on file counts as not known: every country has some.
class WorkCalendar {
public:
    /// `weekend` holds days of the week, 1 = Monday to 7 = Sunday. Neither a missing weekend nor missing
    /// holidays are guessed: weekends differ, and no holiday would make windows too short.
    WorkCalendar(QString country, QSet<int> weekend, const QList<QDate>& holidays);

    bool knows(int year) const { return !weekend_.isEmpty() && years_.contains(year); }
    /// NotFound where the year of `day` is not known.
    Result<bool> isWorkingDay(QDate day) const;
    /// The n-th working day after `day`, which is day 0 whatever it is; `day` itself for n = 0.
    /// NotFound where a year on the way is not known.
    Result<QDate> workingDaysAfter(QDate day, int n) const;

private:
    Error notOnFile(int year) const;

    QString country_;
    QSet<int> weekend_;
    QSet<QDate> holidays_;
    QSet<int> years_;
};
