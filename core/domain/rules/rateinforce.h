#pragma once

#include "core/base/rate.h"
#include "core/base/result.h"
#include "core/domain/records/ratelisting.h"

#include <QDate>
#include <QList>

struct ListedRate {
    Currency currency;
    QDate effectiveOn; ///< not always the first of a month
    Rate rate; ///< units per US dollar
    RateListing origin = RateListing::Monthly;
    QString source; ///< frozen on the payment beside the rate

    friend bool operator==(const ListedRate&, const ListedRate&) = default;
};

/// The listing of `currency` in force on `day`, in whatever order the listings come: the latest that is
/// effective by then; of one day a typed rate goes before a mid-month one, that before a monthly one. A
/// currency that the latest monthly file leaves out has no rate from then on, unless one was listed or typed
/// later. The dollar is 1 by definition. NotFound, with a question in words, where there is none (never 1);
/// Invalid where two different rates of one day and origin are on file.
Result<ListedRate> rateInForce(const QList<ListedRate>& listings, Currency currency, QDate day);
