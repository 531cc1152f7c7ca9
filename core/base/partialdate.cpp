#include "core/base/partialdate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

PartialDate PartialDate::fromText(const QString& text, bool* valid)
{
    static const QRegularExpression pattern(u"^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(~?)$"_s);
    const auto match = pattern.match(text);
    PartialDate date{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
        !match.captured(4).isEmpty()};
    const bool isDate = match.hasMatch() && date.year > 0
        && QDate::isValid(date.year, std::max(date.month, 1), std::max(date.day, 1))
        && (match.captured(2).isEmpty() || date.month > 0) && (match.captured(3).isEmpty() || date.day > 0);
    if (valid)
        *valid = isDate || text.isEmpty();
    return isDate ? date : PartialDate{};
}

QDate PartialDate::earliest() const
{
    return isNull() ? QDate() : QDate(year, month ? month : 1, day ? day : 1);
}

QDate PartialDate::latest() const
{
    if (isNull() || day)
        return earliest();
    const QDate first(year, month ? month : 12, 1);
    return first.addDays(first.daysInMonth() - 1);
}

QString PartialDate::text() const
{
    if (isNull())
        return {};
    QString text = u"%1"_s.arg(year, 4, 10, QChar(u'0'));
    if (month)
        text += u"-%1"_s.arg(month, 2, 10, QChar(u'0'));
    if (day)
        text += u"-%1"_s.arg(day, 2, 10, QChar(u'0'));
    return estimated ? text + u'~' : text;
}
