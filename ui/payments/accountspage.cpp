#include "ui/payments/accountspage.h"

#include "core/domain/records/trust.h"
#include "core/store/overview.h"
#include "core/work/custody.h"
#include "core/work/staffing.h"
#include "ui/payments/words.h"

AccountsPage::AccountsPage(Session& session) : TablePlace({}), session_(session)
{
    accounts_ = addTable<Entry>(tr("Accounts"),
        {{tr("Account"), [](const Entry& e) { return e.account.name; }, false, {}, true},
            {tr("Kind"), [](const Entry& e) { return name(e.account.kind); }},
            {tr("Number"), [](const Entry& e) { return e.account.number; }},
            {tr("Custody"), [](const Entry& e) { return e.custody; }},
            {tr("Since"), [](const Entry& e) { return lineDay(e.account.openedOn); }},
            {tr("Holds"), [](const Entry& e) { return e.holds; }, true}},
        0, 6, tr("No account was opened yet."));
    connect(&session_, &Session::aboutToLock, this, [this] { accounts_->setRows({}); });
}

void AccountsPage::refresh()
{
    if (!session_.isOpen())
        return;
    const Store& store = session_.store();
    const auto own = ownDevice(store);
    QList<Entry> entries;
    for (const Account& account : store.of<Account>().all()) {
        const Id<Device> custodian = custodianOf(store, account.id);
        const auto device = store.of<Device>().find(custodian);
        entries.append({account,
            own && own->id == custodian ? tr("this laptop")
                : device                ? device->name
                                        : tr("nobody"),
            balanceOf(store, account).text()});
    }
    accounts_->setRows(entries);
}
