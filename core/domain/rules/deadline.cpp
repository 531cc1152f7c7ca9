#include "core/domain/rules/deadline.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Deadline)
};

QString text(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

DeadlineStatus statusOf(const Deadline& deadline, QDate today)
{
    using State = DeadlineStatus::State;
    const bool running = deadline.days && deadline.from.isValid();
    const QDate until = running ? deadline.from.addDays(*deadline.days) : QDate();
    if (deadline.met.isValid()) {
        const int late = running ? int(until.daysTo(deadline.met)) : 0;
        if (late > 0)
            return {State::MetLate, until, late,
                Words::tr("met on %1, %n day(s) late", nullptr, late).arg(text(deadline.met))};
        return {State::Met, until, 0, Words::tr("met on %1").arg(text(deadline.met))};
    }
    if (!deadline.days)
        return {State::NotSet, {}, 0, Words::tr("no deadline")};
    if (!running)
        return {State::NotRunning, {}, 0, Words::tr("not running yet")};
    const int left = int(today.daysTo(until));
    if (left < 0)
        return {State::Overdue, until, -left, Words::tr("overdue by %n day(s)", nullptr, -left)};
    return {State::Open, until, left, Words::tr("open until %1").arg(text(until))};
}

std::optional<int> lagDays(QDate returnedOn, QDate contactedOn)
{
    if (!returnedOn.isValid() || !contactedOn.isValid())
        return std::nullopt;
    return int(returnedOn.daysTo(contactedOn));
}
