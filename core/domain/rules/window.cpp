#include "core/domain/rules/window.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Window)
};

QString text(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

Result<QDate> lastDay(const Window& window, const WorkCalendar* calendar)
{
    if (!window.start.isValid())
        return Error{Error::Kind::NotFound,
            Words::tr("The day from which the window counts is not on file. Record it on the case first."),
            {}};
    if (window.length < 0)
        return Error{Error::Kind::Invalid,
            Words::tr("A window cannot be %1 long. Correct its length in the catalogue.").arg(window.length),
            {}};
    switch (window.unit) {
    case WindowUnit::Days:
        return window.start.addDays(window.length);
    case WindowUnit::Months:
        return window.start.addMonths(window.length);
    case WindowUnit::Unknown:
        return Error{Error::Kind::Invalid,
            Words::tr("The window's unit is not known. Set days, working days or months in the catalogue."),
            {}};
    case WindowUnit::WorkingDays:
        break;
    }
    if (calendar)
        return calendar->workingDaysAfter(window.start, window.length);
    return Error{Error::Kind::NotFound,
        Words::tr(
            "Working days cannot be counted without a calendar. Add the country's weekend and holidays."),
        {}};
}

Result<bool> isInside(const Window& window, QDate day, const WorkCalendar* calendar)
{
    const auto last = lastDay(window, calendar);
    if (!last)
        return last.error();
    return window.start <= day && day <= *last;
}

Result<int> daysLeft(const Window& window, QDate today, const WorkCalendar* calendar)
{
    const auto last = lastDay(window, calendar);
    if (!last)
        return last.error();
    return int(today.daysTo(*last));
}

std::optional<QString> windowRefusal(const Window& window, QDate day, const WorkCalendar* calendar)
{
    const auto last = lastDay(window, calendar);
    if (!last)
        return last.error().message;
    if (day < window.start)
        return Words::tr("%1 lies before the window, which opens on %2. "
                         "Choose a day from then on, or ask for an exception to the window.")
            .arg(text(day), text(window.start));
    if (day > *last)
        return Words::tr("%1 lies after the window, which closed on %2. Ask for an exception to the window.")
            .arg(text(day), text(*last));
    return std::nullopt;
}
