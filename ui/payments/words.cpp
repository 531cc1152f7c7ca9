#include "ui/payments/words.h"

#include <QLocale>
#include <QMap>

using namespace Qt::StringLiterals;

QString lineDay(QDate day)
{
    return day.isNull() ? u"–"_s : QLocale().toString(day, u"d MMM yy"_s);
}

QString caseNameOf(const MoneyLine& line)
{
    return line.name.isEmpty() ? line.reference : line.name;
}

QString sumsOf(const QList<Money>& amounts)
{
    QMap<QString, Money> sums;
    for (const Money& amount : amounts)
        if (!amount.isNull())
            sums[amount.currency().code()] += amount;
    QStringList texts;
    for (const Money& sum : std::as_const(sums))
        texts.append(sum.text());
    return texts.join(u" · "_s);
}

QList<Money> amountsOf(const QList<MoneyLine>& lines)
{
    QList<Money> amounts;
    for (const MoneyLine& line : lines)
        amounts.append(line.amount);
    return amounts;
}
