#include "app/homewardctl/moneycommands.h"
#include "core/work/rates.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(homewardctl)
};

constexpr qint64 mostBytes = 4 * 1024 * 1024; // a list has some 20 KB

Result<Currency> currencyOf(const std::string& text)
{
    if (const auto currency = Currency::fromCode(QString::fromStdString(text)))
        return *currency;
    return Error{Error::Kind::Invalid, Words::tr("A currency has three capital letters, as AMD."), {}};
}

} // namespace

Result<Printed> MoneyCommands::importRates(OpenFile& session)
{
    const QString path = QString::fromStdString(file_);
    QFile list(path);
    if (!list.open(QIODevice::ReadOnly) || list.size() > mostBytes)
        return Error{Error::Kind::NotFound,
            Words::tr("%1 cannot be read, or is far too large for a list of rates.").arg(path), {}};
    const RateListing listing = fromCode<RateListing>(listing_);
    const auto read = readRates(list.readAll(), QFileInfo(path).fileName(), listing);
    if (!read)
        return read.error();
    const auto taken = takeRates(session.desk(), *read);
    if (!taken)
        return taken.error();
    QString text = Words::tr("Rates: %1 taken in, %2 on file already.").arg(taken->added).arg(taken->known);
    if (!read->leftOut.isEmpty())
        text += u' '
            + Words::tr("Left out, since ISO 4217 does not list them: %1.").arg(read->leftOut.join(u", "_s));
    return Printed{text + u'\n',
        {{u"added"_s, taken->added}, {u"known"_s, taken->known},
            {u"leftOut"_s, QJsonArray::fromStringList(read->leftOut)}}};
}

Result<Printed> MoneyCommands::listRates(OpenFile& session)
{
    const auto currency = currency_.empty() ? Result<Currency>(Currency()) : currencyOf(currency_);
    if (!currency)
        return currency.error();
    QList<QStringList> rows;
    QJsonArray json;
    for (const ExchangeRate& rate : ratesOnFile(session.store(), *currency)) {
        rows.append({rate.currencyCode.code(), day(rate.effectiveOn), rate.rate.text(), name(rate.listing),
            rate.source, rate.reason});
        json.append(
            QJsonObject{{u"currency"_s, rate.currencyCode.code()}, {u"effectiveOn"_s, day(rate.effectiveOn)},
                {u"rate"_s, rate.rate.text()}, {u"listing"_s, QLatin1String(label(rate.listing).code)},
                {u"source"_s, rate.source}, {u"reason"_s, rate.reason}});
    }
    return Printed{
        rows.isEmpty() ? Words::tr("No rates yet.") + u'\n' : inColumns(rows, {2}, {}), {{u"rates"_s, json}}};
}

Result<Printed> MoneyCommands::showRate(OpenFile& session)
{
    const auto currency = currencyOf(currency_);
    const auto on = dayOf(day_);
    if (!currency)
        return currency.error();
    if (!on)
        return on.error();
    const QDate asked = on->isNull() ? session.store().clock().today() : *on;
    const auto rate = rateOf(session.store(), *currency, asked);
    if (!rate)
        return rate.error();
    return Printed{u"1 USD = %1 %2  %3  %4\n"_s.arg(
                       rate->rate.text(), currency->code(), day(rate->effectiveOn), rate->source),
        {{u"currency"_s, currency->code()}, {u"on"_s, day(asked)}, {u"rate"_s, rate->rate.text()},
            {u"effectiveOn"_s, day(rate->effectiveOn)}, {u"source"_s, rate->source}}};
}

Result<Printed> MoneyCommands::typeRate(OpenFile& session)
{
    const auto currency = currencyOf(currency_);
    const auto from = dayOf(day_);
    if (!currency)
        return currency.error();
    if (!from)
        return from.error();
    const auto rate = Rate::fromText(QString::fromStdString(rate_));
    if (!rate)
        return Error{Error::Kind::Invalid,
            Words::tr("“%1” is no rate. Write it as 407.15: a number above zero, a point and no comma, at "
                      "most 18 digits.")
                .arg(QString::fromStdString(rate_)),
            {}};
    const auto typed = ::typeRate(
        session.desk(), {*currency, *from, *rate, RateListing::Typed, {}}, QString::fromStdString(reason_));
    if (!typed)
        return typed.error();
    return Printed{Words::tr("On file: %1 from %2.").arg(currency->code(), day(*from)) + u'\n',
        {{u"rate"_s, typed->text()}}};
}
