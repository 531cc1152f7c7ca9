#include "core/work/rates.h"

#include "core/domain/records/exchangerate.h"
#include "core/domain/records/office.h"

#include <QSet>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rates)
};

ListedRate listed(const ExchangeRate& rate)
{
    return {rate.currencyCode, rate.effectiveOn, rate.rate, rate.listing, rate.source};
}

QList<ExchangeRate> ofDay(const Store& store, Currency currency, QDate day)
{
    const QByteArray code = currency.code().toLatin1();
    return store.of<ExchangeRate>().where(
        "currency_code = ? AND effective_on = ? ORDER BY id", sql::text(code), day.toJulianDay());
}

ExchangeRate recordOf(const ListedRate& rate)
{
    ExchangeRate record;
    record.currencyCode = rate.currency;
    record.effectiveOn = rate.effectiveOn;
    record.rate = rate.rate;
    record.listing = rate.origin;
    record.source = rate.source;
    return record;
}

Error contradiction(const ExchangeRate& known, const ListedRate& rate)
{
    return {Error::Kind::Invalid,
        Words::tr("%1 from %2: the file has the rate %3 (%4), this list says %5. Correct the wrong one, then "
                  "take the list in again. Nothing was taken in.")
            .arg(rate.currency.code(), rate.effectiveOn.toString(Qt::ISODate), known.rate.text(),
                known.source, rate.rate.text()),
        {}};
}

/// Refuses a monthly list that lacks more than a tenth of what the one before it named: such a list was cut,
/// and what it leaves out would have no rate any more.
Result<void> isWhole(const Store& store, const RateFile& list)
{
    QSet<QString> named;
    for (const ListedRate& rate : list.rates)
        if (rate.origin == RateListing::Monthly)
            named.insert(rate.currency.code());
    const auto last = store.of<ExchangeRate>().firstWhere(
        "listing = 'monthly' AND effective_on <= ? ORDER BY effective_on DESC LIMIT 1",
        named.isEmpty() ? 0 : list.rates.first().effectiveOn.toJulianDay());
    if (!last)
        return {};
    QStringList missing;
    const auto before = store.of<ExchangeRate>().where(
        "listing = 'monthly' AND effective_on = ? ORDER BY currency_code", last->effectiveOn.toJulianDay());
    for (const ExchangeRate& rate : before)
        if (!named.contains(rate.currencyCode.code()))
            missing.append(rate.currencyCode.code());
    if (missing.size() * 10 <= before.size())
        return {};
    return Error{Error::Kind::Invalid,
        Words::tr("The list lacks %1 of the %2 currencies of the monthly list before it (%3 …), so it may be "
                  "cut off. Download it again, or take it in as a mid-month list. Nothing was taken in.")
            .arg(missing.size())
            .arg(before.size())
            .arg(missing.first()),
        {}};
}

} // namespace

Result<ListedRate> rateOf(const Store& store, Currency currency, QDate day)
{
    const QByteArray code = currency.code().toLatin1();
    QList<ListedRate> listings;
    for (const ExchangeRate& rate :
        store.of<ExchangeRate>().where("currency_code = ? AND effective_on <= ? ORDER BY effective_on, id",
            sql::text(code), day.toJulianDay()))
        listings.append(listed(rate));
    // A monthly list ends what it does not name, so the last one counts whatever it is of.
    if (const auto last = store.of<ExchangeRate>().firstWhere(
            "listing = 'monthly' AND effective_on <= ? ORDER BY effective_on DESC LIMIT 1",
            day.toJulianDay());
        last && last->currencyCode != currency)
        listings.append(listed(*last));
    return rateInForce(listings, currency, day);
}

QList<ExchangeRate> ratesOnFile(const Store& store, Currency currency)
{
    if (currency.isNull())
        return store.of<ExchangeRate>().where("TRUE ORDER BY effective_on DESC, currency_code, id");
    const QByteArray code = currency.code().toLatin1();
    return store.of<ExchangeRate>().where(
        "currency_code = ? ORDER BY effective_on DESC, id", sql::text(code));
}

Result<RatesTaken> takeRates(const Desk& desk, const RateFile& list)
{
    if (auto allowed = mayDo(desk, Right::KeepCatalogue); !allowed)
        return allowed.error();
    if (auto whole = isWhole(desk.store, list); !whole)
        return whole.error();
    RatesTaken taken;
    Act act(desk.store, desk.act("take-rates"));
    for (const ListedRate& rate : list.rates) {
        bool isKnown = false;
        for (const ExchangeRate& known : ofDay(desk.store, rate.currency, rate.effectiveOn)) {
            if (known.listing != rate.origin)
                continue;
            if (known.rate != rate.rate)
                return contradiction(known, rate);
            isKnown = true;
        }
        ++(isKnown ? taken.known : taken.added);
        if (isKnown)
            continue;
        ExchangeRate record = recordOf(rate);
        if (const Problems problems = validate(record); !problems.isEmpty())
            return errorOf(problems, desk.store.registry().find(Description<ExchangeRate>::kind.number));
        record.id = act.newId<ExchangeRate>();
        act.add(record);
    }
    act.commit();
    return taken;
}

Result<Id<ExchangeRate>> typeRate(const Desk& desk, const ListedRate& rate, const QString& reason)
{
    if (auto allowed = mayDo(desk, Right::KeepCatalogue); !allowed)
        return allowed.error();
    for (const ExchangeRate& known : ofDay(desk.store, rate.currency, rate.effectiveOn))
        if (known.listing == RateListing::Typed && known.rate != rate.rate)
            return contradiction(known, rate);
    const auto author = desk.store.of<Staff>().find(desk.actor.staff);
    ExchangeRate record = recordOf(rate);
    record.listing = RateListing::Typed;
    record.source = Words::tr("typed by %1").arg(author ? author->name : QString());
    record.reason = reason;
    if (const Problems problems = validate(record); !problems.isEmpty())
        return errorOf(problems, desk.store.registry().find(Description<ExchangeRate>::kind.number));
    Act act(desk.store, desk.act("type-rate", reason));
    record.id = act.newId<ExchangeRate>();
    act.add(record);
    act.commit();
    return record.id;
}
