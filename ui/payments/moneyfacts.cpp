#include "ui/payments/moneyfacts.h"

#include "core/store/cashbook.h"
#include "core/work/paymentrules.h"
#include "core/work/staffing.h"
#include "ui/kit/style.h"
#include "ui/payments/words.h"
#include "ui/session/session.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAccounts = 3, minorUnitsOfOne = 100;

} // namespace

MoneyFacts::MoneyFacts(Session& session) : session_(session), row_(rowLayout(16))
{
    setProperty("role", "card");
    row_->setContentsMargins(scaled(this, 14), scaled(this, 8), scaled(this, 14), scaled(this, 8));
    setLayout(row_);
}

void MoneyFacts::add(const QString& name, const QString& value, const QString& hint)
{
    auto* column = columnLayout(2);
    auto* above = new ElidedLabel(name, "secondary");
    auto* below = new ElidedLabel(value, "number");
    below->setToolTip(hint);
    below->setAccessibleName(name + u": "_s + value);
    column->addWidget(above);
    column->addWidget(below);
    row_->addLayout(column, 1);
}

void MoneyFacts::refresh()
{
    clear(row_);
    const Store& store = session_.store();
    for (const Account& account : store.of<Account>().all().mid(0, mostAccounts))
        add(account.name, balanceOf(store, account).text(), name(account.kind));
    const auto office = ownOffice(store);
    const auto programmes = store.of<Programme>().all();
    if (office && !programmes.isEmpty() && office->currency != programmes.first().currency) {
        const Currency from = programmes.first().currency;
        const auto rates = ratesFor(store, office->currency, from, session_.today());
        const auto one = rates
            ? converted(Money(minorUnitsOfOne, from), rates->programme, office->currency, rates->payment)
            : std::nullopt;
        add(tr("Rate in force on %1").arg(lineDay(session_.today())),
            one ? tr("%1 = %2", "one unit of a currency in another")
                      .arg(Money(minorUnitsOfOne, from).text(), one->text())
                : tr("none: take a list in"),
            rates ? rates->source : rates.error().message);
    }
    setVisible(row_->count() > 0);
}
