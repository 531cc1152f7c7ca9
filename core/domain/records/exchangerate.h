#pragma once

#include "core/base/rate.h"
#include "core/domain/fields.h"
#include "core/domain/records/ratelisting.h"
#include "core/domain/validation.h"

#include <QDate>

/// Units of a currency per US dollar from a day on, until the next one of that currency.
struct ExchangeRate {
    Id<ExchangeRate> id;
    Currency currencyCode;
    QDate effectiveOn;
    Rate rate;
    RateListing listing = RateListing::Unknown;
    QString source;
    QString reason; ///< required for a typed rate

    friend bool operator==(const ExchangeRate&, const ExchangeRate&) = default;
};

template <>
struct Description<ExchangeRate> {
    static constexpr Kind kind{
        67, "exchange_rate", Nature::Register, Home::Office, QT_TRANSLATE_NOOP("kinds", "Exchange rate")};
    static constexpr Fields fields{
        Field{1, "currency_code", &ExchangeRate::currencyCode, QT_TRANSLATE_NOOP("fields", "Currency")},
        Field{2, "effective_on", &ExchangeRate::effectiveOn, QT_TRANSLATE_NOOP("fields", "Effective on")},
        Field{3, "rate", &ExchangeRate::rate, QT_TRANSLATE_NOOP("fields", "Rate per US dollar")},
        Field{5, "listing", &ExchangeRate::listing, QT_TRANSLATE_NOOP("fields", "Listing")},
        Field{6, "source", &ExchangeRate::source, QT_TRANSLATE_NOOP("fields", "Source")},
        Field{7, "reason", &ExchangeRate::reason, QT_TRANSLATE_NOOP("fields", "Reason")},
    };
};

Problems validate(const ExchangeRate& rate);
