#pragma once

#include "core/base/result.h"
#include "core/domain/rules/rateinforce.h"

#include <QStringList>

/// A list of the UN Operational Rates of Exchange as it was read.
struct RateFile {
    QList<ListedRate> rates; ///< each currency and day once
    QStringList leftOut; ///< codes that ISO 4217 does not list
};

/// Reads a published list in any of its forms: XML (UN_OPERATIONAL_RATES with f_curr_code, rate, eff_date),
/// comma- or tab-separated text with a header that names the columns, or without one in the published order
/// (country, currency, code, effective date, rate).
///
/// `listing` Unknown takes a list of a hundred currencies and more for a monthly one, any other for a
/// mid-month one. Of a monthly list most rates have one date; those of a later date count as mid-month, those
/// of an earlier one stand from the list's date on, and their source tells the date they had.
///
/// Refuses, with the line and the way out: a file cut off, a currency with two rates for one day, a rate that
/// is no positive decimal number (0, -1, 1e308, 407,15), a date it cannot read. One currency may stand beside
/// many countries with one rate.
Result<RateFile> readRates(const QByteArray& bytes, const QString& fileName, RateListing listing);
