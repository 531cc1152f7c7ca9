#include "ui/payments/ratespage.h"

#include "core/store/overview.h"
#include "ui/payments/words.h"

RatesPage::RatesPage(Session& session) : TablePlace({}), session_(session)
{
    rates_ = addTable<ExchangeRate>(tr("Rates in force, per US dollar"),
        {{tr("Currency"), [](const ExchangeRate& one) { return one.currencyCode.code(); }, false, {}, true},
            {tr("Rate"), [](const ExchangeRate& one) { return one.rate.text(); }, true},
            {tr("Since"), [](const ExchangeRate& one) { return lineDay(one.effectiveOn); }},
            {tr("Source"), [](const ExchangeRate& one) { return one.source; }}},
        3, 0, tr("No rate is in the file. A payment in another currency needs one."));
    connect(&session_, &Session::aboutToLock, this, [this] { rates_->setRows({}); });
}

void RatesPage::refresh()
{
    if (session_.isOpen())
        rates_->setRows(ratesInForce(session_.store(), session_.today()));
}
