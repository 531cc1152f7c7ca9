#include "core/domain/records/exchangerate.h"

#include "core/domain/records/checks.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExchangeRate)
};

} // namespace

Problems validate(const ExchangeRate& rate)
{
    return Checks(rate)
        .present(&ExchangeRate::currencyCode)
        .listed(&ExchangeRate::currencyCode)
        .present(&ExchangeRate::effectiveOn)
        .positive(&ExchangeRate::rate)
        .present(&ExchangeRate::listing)
        .require(rate.listing != RateListing::Typed || !isBlank(rate.reason), &ExchangeRate::reason,
            Words::tr("A rate typed by hand has a reason. Enter it."));
}
