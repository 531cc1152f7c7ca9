#include "core/domain/rules/rateinforce.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RateInForce)
};

QString text(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool isBefore(const ListedRate& a, const ListedRate& b)
{
    return a.effectiveOn != b.effectiveOn ? a.effectiveOn < b.effectiveOn : a.origin < b.origin;
}

bool counts(const ListedRate& listing, QDate day)
{
    return listing.effectiveOn.isValid() && listing.effectiveOn <= day && listing.rate.mantissa > 0;
}

QDate latestMonthly(const QList<ListedRate>& listings, QDate day)
{
    QDate latest;
    for (const ListedRate& listing : listings)
        if (listing.origin == RateListing::Monthly && counts(listing, day)
            && (latest.isNull() || latest < listing.effectiveOn))
            latest = listing.effectiveOn;
    return latest;
}

Error noRate(Currency currency, QDate day)
{
    return {Error::Kind::NotFound,
        Words::tr("Which rate of %1 was in force on %2? None is on file. Import the month's list, or enter "
                  "the rate.")
            .arg(currency.code(), text(day)),
        {}};
}

Error twoRates(const ListedRate& a, const ListedRate& b)
{
    return {Error::Kind::Invalid,
        Words::tr("Two rates of %1 from %2 are on file, %3 and %4. Correct the wrong one.")
            .arg(a.currency.code(), text(a.effectiveOn), std::min(a.rate.text(), b.rate.text()),
                std::max(a.rate.text(), b.rate.text())),
        {}};
}

} // namespace

Result<ListedRate> rateInForce(const QList<ListedRate>& listings, Currency currency, QDate day)
{
    if (currency == Currency("USD"))
        return ListedRate{
            currency, day, {1, 0}, RateListing::Monthly, Words::tr("The dollar is the measure.")};
    const QDate since = latestMonthly(listings, day);
    const ListedRate* best = nullptr;
    const ListedRate* rival = nullptr;
    for (const ListedRate& listing : listings) {
        if (listing.currency != currency || !counts(listing, day)
            || (since.isValid() && listing.effectiveOn < since))
            continue;
        if (!best || isBefore(*best, listing)) {
            best = &listing;
            rival = nullptr;
        } else if (!isBefore(listing, *best) && listing.rate != best->rate) {
            rival = &listing;
        }
    }
    if (!best)
        return noRate(currency, day);
    if (rival)
        return twoRates(*best, *rival);
    return *best;
}
