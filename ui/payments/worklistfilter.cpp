#include "core/store/store.h"
#include "ui/kit/widgets.h"
#include "ui/payments/worklistpage.h"
#include "ui/session/session.h"

#include <QMenu>

using namespace Qt::StringLiterals;

// The part of the page of worklists that narrows them by programme, method and currency.

void WorklistPage::makeFilterMenu()
{
    auto* menu = new QMenu(more_);
    const auto add = [this](QMenu* to, const QString& text, auto narrow) {
        connect(to->addAction(text), &QAction::triggered, this, [this, narrow] {
            narrow(narrowed_);
            refresh();
            emit narrowedChanged();
        });
    };
    connect(menu, &QMenu::aboutToShow, this, [this, menu, add] {
        menu->clear();
        add(menu, tr("No further filter"), [](MoneyFilter& filter) {
            filter = {Worklist::Request, {}, {}, {}, {}, filter.assignedTo};
        });
        QMenu* methods = menu->addMenu(tr("Method"));
        for (const auto& one : labels<PaymentMethod>)
            if (one.value != PaymentMethod::Unknown)
                add(methods, name(one.value),
                    [method = one.value](MoneyFilter& filter) { filter.method = method; });
        QMenu* currencies = menu->addMenu(tr("Currency"));
        QStringList codes;
        for (const Account& account : session_.store().of<Account>().all())
            codes.append(account.currencyCode.code());
        for (const Programme& programme : session_.store().of<Programme>().all())
            codes.append(programme.currency.code());
        codes.removeDuplicates();
        for (const QString& code : std::as_const(codes))
            if (const auto currency = Currency::fromCode(code))
                add(currencies, code, [currency](MoneyFilter& filter) { filter.currency = *currency; });
        QMenu* programmes = menu->addMenu(tr("Programme"));
        for (const Programme& programme : session_.store().of<Programme>().all())
            add(programmes, programme.name,
                [id = programme.id](MoneyFilter& filter) { filter.programme = id; });
    });
    more_->setMenu(menu);
}

/// Says on the chip what the menu narrows.
void WorklistPage::nameFilter()
{
    QStringList parts;
    if (narrowed_.method != PaymentMethod::Unknown)
        parts.append(name(narrowed_.method));
    if (!narrowed_.currency.isNull())
        parts.append(narrowed_.currency.code());
    if (const auto programme = session_.store().of<Programme>().find(narrowed_.programme))
        parts.append(programme->code);
    more_->setText(parts.isEmpty() ? tr("+ filter") : parts.join(u", "_s));
    more_->setToolTip(
        parts.isEmpty() ? tr("Narrow the lists by method, currency or programme") : parts.join(u", "_s));
}
