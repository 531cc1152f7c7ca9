#include "core/domain/rules/coolingoff.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CoolingOff)
};

QString text(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

std::optional<QString> coolingOffRefusal(const QList<EarlierAssistance>& earlier, QDate day, int years)
{
    if (years <= 0)
        return std::nullopt;
    const EarlierAssistance* latest = nullptr;
    for (const EarlierAssistance& one : earlier) {
        if (!one.lastOn.isValid())
            return Words::tr("This person was assisted before, in case %1, on a day that is not on file. "
                             "Record when that assistance ended.")
                .arg(one.reference);
        if (!latest || latest->lastOn < one.lastOn)
            latest = &one;
    }
    if (!latest || latest->lastOn.addMonths(12 * years) < day)
        return std::nullopt;
    return Words::tr(
        "This person was assisted until %1, in case %2; the programme asks for %n year(s) between. "
        "Assistance is possible from %3 on, or with an exception to the cooling-off period.",
        nullptr, years)
        .arg(text(latest->lastOn), latest->reference, text(latest->lastOn.addMonths(12 * years).addDays(1)));
}
