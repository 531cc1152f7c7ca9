#include "core/domain/records/workday.h"

#include "core/domain/codes.h"
#include "core/domain/records/checks.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WorkDay)
};

} // namespace

Problems validate(const WorkDay& workDay)
{
    return Checks(workDay)
        .require(isCountry(workDay.country), &WorkDay::country,
            Words::tr("“%1” is no country of ISO 3166-1. Enter two letters such as AM.").arg(workDay.country))
        .present(&WorkDay::kind)
        .require(workDay.kind != WorkDayKind::WeekendDay || (workDay.weekday >= 1 && workDay.weekday <= 7),
            &WorkDay::weekday, Words::tr("A weekend day is 1 (Monday) to 7 (Sunday). Enter that number."))
        .require(workDay.kind != WorkDayKind::Holiday || workDay.day.isValid(), &WorkDay::day,
            Words::tr("A public holiday has a date. Enter it."));
}
