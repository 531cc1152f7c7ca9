#include "core/domain/records/checks.h"

#include "core/domain/codes.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

} // namespace

QString sentence::missing(const QString& name)
{
    return Words::tr("%1: this is empty. Fill it in.").arg(name);
}

QString sentence::negative(const QString& name)
{
    return Words::tr("%1: this is below zero. Enter zero or more.").arg(name);
}

QString sentence::notAboveZero(const QString& name)
{
    return Words::tr("%1: this is missing or not above zero. Enter more than zero.").arg(name);
}

QString sentence::outside(const QString& name, int lowest, int highest)
{
    return Words::tr("%1: enter a number from %2 to %3.").arg(name).arg(lowest).arg(highest);
}

QString sentence::unknownCurrency(const QString& name, Currency currency)
{
    return Words::tr("%1: ISO 4217 has no currency %2. Enter a code such as EUR.").arg(name, currency.code());
}

QString sentence::otherCurrency(const QString& name, const QString& other)
{
    return Words::tr("%1: this is in another currency than “%2”. Enter it in that one.").arg(name, other);
}

bool isListed(Currency currency)
{
    return isCurrency(currency.code());
}
