#pragma once

#include "core/domain/ratefile.h"
#include "core/domain/records/exchangerate.h"
#include "core/domain/rules/rateinforce.h"
#include "core/work/desk.h"

/// The rate of `currency` in force on `day` as the file has it; the question in words where there is none.
Result<ListedRate> rateOf(const Store& store, Currency currency, QDate day);
/// Every rate of the currency on file, the latest first; of all currencies where it is null.
QList<ExchangeRate> ratesOnFile(const Store& store, Currency currency);

/// What taking a list in has done.
struct RatesTaken {
    int added = 0;
    int known = 0; ///< on file already, exactly so
};

/// Takes a published list of the UN Operational Rates in, whole or not at all. A monthly list replaces, a
/// mid-month list is merged in: both stand by their effective dates, none is written over. Refused where the
/// file has another rate of the same currency, day and listing: somebody must say which is wrong.
Result<RatesTaken> takeRates(const Desk& desk, const RateFile& list);
/// Types one rate in, with its reason; the source names who typed it.
Result<Id<ExchangeRate>> typeRate(const Desk& desk, const ListedRate& rate, const QString& reason);
