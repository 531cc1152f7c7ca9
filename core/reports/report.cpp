#include "core/reports/report.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// A number of `digits` behind the point, the same everywhere.
QString withPoint(qint64 number, int digits)
{
    QString text = QString::number(std::abs(number));
    if (digits > 0)
        text = text.rightJustified(digits + 1, u'0')
                   .insert(std::max<qsizetype>(text.size(), digits + 1) - digits, u'.');
    return number < 0 ? u'-' + text : text;
}

} // namespace

QString ReportCell::plain() const
{
    switch (kind) {
    case Kind::Text:
        return text;
    case Kind::Count:
        return withPoint(number, 0);
    case Kind::Amount:
        return withPoint(number, currency.minorDigits());
    case Kind::Tenths:
        return withPoint(number, 1);
    case Kind::Thousandths:
    case Kind::Permille:
        return withPoint(number, 3);
    case Kind::Empty:
    case Kind::Suppressed:
        break;
    }
    return {};
}

QString ReportCell::shown() const
{
    switch (kind) {
    case Kind::Amount:
        return Money(number, currency).number();
    case Kind::Permille:
        return Words::tr("%1 %", "a share").arg(withPoint(number, 1));
    case Kind::Empty:
        return u"–"_s;
    case Kind::Suppressed:
        return Words::tr("not told");
    default:
        return plain();
    }
}

QString periodText(const Period& period)
{
    const QString from = period.from.toString(Qt::ISODate), until = period.until.toString(Qt::ISODate);
    if (period.from.isValid() && period.until.isValid())
        return Words::tr("%1 to %2", "days").arg(from, until);
    if (period.from.isValid())
        return Words::tr("from %1", "a day").arg(from);
    return period.until.isValid() ? Words::tr("up to %1", "a day").arg(until) : Words::tr("all time");
}

Report ofBreakdown(const Report& report, const QByteArray& breakdown)
{
    if (breakdown.isEmpty())
        return report;
    Report part = report;
    part.rows.removeIf([&](const ReportRow& row) { return row.breakdown != breakdown; });
    part.breakdowns.removeIf([&](const ReportBreakdown& one) { return one.id != breakdown; });
    return part;
}
