#include "core/domain/rules/worktime.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WorkCalendar)
};

} // namespace

WorkCalendar::WorkCalendar(QString country, QSet<int> weekend, const QList<QDate>& holidays)
    : country_(std::move(country)), weekend_(std::move(weekend)), holidays_(holidays.begin(), holidays.end())
{
    for (const QDate day : holidays)
        years_.insert(day.year());
}

Error WorkCalendar::notOnFile(int year) const
{
    const QString text = weekend_.isEmpty()
        ? Words::tr("The weekend of %1 is not on file, so its working days in %2 cannot be counted. Add it.")
        : Words::tr(
            "The holidays of %1 for %2 are not on file, so working days cannot be counted. Add them.");
    return {Error::Kind::NotFound, text.arg(country_).arg(year), {}};
}

Result<bool> WorkCalendar::isWorkingDay(QDate day) const
{
    if (!knows(day.year()))
        return notOnFile(day.year());
    return !weekend_.contains(day.dayOfWeek()) && !holidays_.contains(day);
}

Result<QDate> WorkCalendar::workingDaysAfter(QDate day, int n) const
{
    while (n > 0) {
        day = day.addDays(1);
        const auto working = isWorkingDay(day);
        if (!working)
            return working.error();
        if (*working)
            --n;
    }
    return day;
}
