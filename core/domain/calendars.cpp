#include "core/domain/calendars.h"

#include <QCalendar>

PartialDate gregorianOf(const PartialDate& given, BirthCalendar calendar)
{
    const bool solar = calendar == BirthCalendar::SolarHijri;
    if (given.isNull() || (!solar && calendar != BirthCalendar::Islamic))
        return given;
    const QCalendar system(solar ? QCalendar::System::Jalali : QCalendar::System::IslamicCivil);
    if (given.day != 0) {
        const QDate day = system.dateFromParts(given.year, given.month, given.day);
        if (!day.isValid())
            return {};
        return {day.year(), day.month(), day.day(), given.estimated || !solar};
    }
    const QDate middle = given.month != 0 ? system.dateFromParts(given.year, given.month, 15)
                                          : system.dateFromParts(given.year, 6, 15);
    if (!middle.isValid())
        return {};
    return {middle.year(), given.month != 0 ? middle.month() : 0, 0, true};
}
