#include "core/domain/rules/schedule.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Schedule)
};

std::optional<QString> problem(const ScheduleTerms& terms)
{
    if (!terms.first.isValid())
        return Words::tr(
            "The instalments have no first day. Enter the day on which the first period starts.");
    if (terms.count < 1)
        return Words::tr("A schedule needs at least one instalment. Enter how many there are.");
    if (terms.count > mostInstalments)
        return Words::tr("A schedule holds at most %1 instalments, not %2. Check the number.")
            .arg(mostInstalments)
            .arg(terms.count);
    if (terms.amount.isNull() || terms.amount.minorUnits() <= 0)
        return Words::tr("An instalment needs an amount above zero. Enter the amount of one instalment.");
    return std::nullopt;
}

} // namespace

QDate monthsAfter(QDate first, int months)
{
    return first.addMonths(months);
}

Result<QList<ScheduledInstalment>> monthlyInstalments(const ScheduleTerms& terms)
{
    if (const auto message = problem(terms))
        return Error{Error::Kind::Invalid, *message, {}};
    return attempt([&] {
        static_cast<void>(terms.amount * terms.count); // the total must be countable
        QList<ScheduledInstalment> instalments;
        for (int i = 0; i < terms.count; ++i) {
            const QDate from = monthsAfter(terms.first, i);
            const QDate until = monthsAfter(terms.first, i + 1).addDays(-1);
            const QDate due = terms.due == DueRule::PeriodStart ? from : until;
            instalments.append({i + 1, from, until, due, terms.amount});
        }
        return instalments;
    });
}
