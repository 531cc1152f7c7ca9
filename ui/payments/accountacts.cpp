#include "ui/payments/accountacts.h"

#include "core/domain/records/trust.h"
#include "core/store/cashbook.h"
#include "core/work/cashdesk.h"
#include "core/work/custody.h"
#include "core/work/staffing.h"
#include "ui/forms/openform.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccountActs)
};

/// The fields of a record that belongs to one account.
template <class Record>
class AccountForm : public Form<Record> {
public:
    template <class T>
    auto* field(const QString& label, T Record::*member)
    {
        return this->add(label, member);
    }
};

template <class Made>
Result<void> done(const Made& made)
{
    return made ? Result<void>() : Result<void>(made.error());
}

/// What is saved is a fact, so nothing of it is undone.
template <class Record>
FormTask<Record> taskOf(const QString& title, const char* draft, const Id<Account>& account)
{
    FormTask<Record> task;
    task.title = title;
    task.draft = QByteArray("draft-account-") + draft + '-' + account.text().toLatin1();
    task.isWhole = false;
    return task;
}

} // namespace

void bookAccountEntry(Session& session, const Account& account, QWidget* parent)
{
    auto* form = new AccountForm<AccountEntry>;
    form->field(Words::tr("&Kind"), &AccountEntry::kind);
    form->field(Words::tr("&Amount"), &AccountEntry::amount)->setCurrency(account.currencyCode);
    form->field(Words::tr("&On"), &AccountEntry::bookedOn);
    form->field(Words::tr("&Reference"), &AccountEntry::reference);
    AccountEntry entry;
    entry.account = account.id;
    entry.bookedOn = session.today();
    auto task = taskOf<AccountEntry>(Words::tr("Book an entry: %1").arg(account.name), "entry", account.id);
    task.save = [](const Desk& desk, const AccountEntry&, const AccountEntry& typed) {
        return done(bookEntry(desk, typed));
    };
    openForm<AccountEntry>(session, form, entry, task, parent);
}

void countAccount(Session& session, const Account& account, QWidget* parent)
{
    auto* form = new AccountForm<CashCount>;
    form->field(Words::tr("&Counted"), &CashCount::counted)->setCurrency(account.currencyCode);
    form->field(Words::tr("&On"), &CashCount::countedOn);
    form->field(Words::tr("N&ote"), &CashCount::note);
    CashCount count;
    count.account = account.id;
    count.countedOn = session.today();
    auto task = taskOf<CashCount>(Words::tr("Count: %1").arg(account.name), "count", account.id);
    task.save = [](const Desk& desk, const CashCount&, const CashCount& typed) {
        return done(countCash(desk, typed));
    };
    openForm<CashCount>(session, form, count, task, parent);
}

void closeAccountPeriod(Session& session, const Account& account, QWidget* parent)
{
    auto* form = new AccountForm<PeriodClosure>;
    form->field(Words::tr("&Until and with"), &PeriodClosure::closedUntil);
    form->hint("closed_until",
        Words::tr("Signed. Afterwards nothing is booked into these days; what was wrong is answered by a "
                  "correction on its own day."));
    PeriodClosure closure;
    closure.account = account.id;
    auto task
        = taskOf<PeriodClosure>(Words::tr("Close a period: %1").arg(account.name), "closing", account.id);
    task.save = [](const Desk& desk, const PeriodClosure&, const PeriodClosure& typed) {
        return done(closePeriod(desk, typed.account, typed.closedUntil));
    };
    openForm<PeriodClosure>(session, form, closure, task, parent);
}

void openNewAccount(Session& session, QWidget* parent)
{
    const auto office = ownOffice(session.store());
    if (!office)
        return;
    auto* form = new AccountForm<Account>;
    form->field(Words::tr("&Name"), &Account::name);
    form->field(Words::tr("&Kind"), &Account::kind);
    form->field(Words::tr("&Number at the bank"), &Account::number);
    form->field(Words::tr("It &holds"), &Account::openingBalance)->setCurrency(office->currency);
    form->field(Words::tr("&Opened on"), &Account::openedOn);
    form->hint("opening_balance",
        Words::tr("As counted, or as the bank says; its currency is the account's. It comes into this "
                  "laptop's custody, signed by you."));
    Account account;
    account.office = office->id;
    account.openedOn = session.today();
    auto task = taskOf<Account>(Words::tr("Open an account"), "new", {});
    task.save = [](const Desk& desk, const Account&, const Account& typed) -> Result<void> {
        if (typed.openingBalance.isNull())
            return Error{
                Error::Kind::Invalid, Words::tr("Enter what the account holds, 0.00 where nothing."), {}};
        Account opened = typed;
        opened.currencyCode = typed.openingBalance.currency();
        return done(openAccount(desk, opened));
    };
    openForm<Account>(session, form, account, task, parent);
}

void handOverAccount(Session& session, const Account& account, QWidget* parent)
{
    const Store& store = session.store();
    auto* form = new AccountForm<CustodyHandover>;
    CodeBox* device = form->field(Words::tr("To the &laptop"), &CustodyHandover::device);
    CodeBox* taker = form->field(Words::tr("Into the hands &of"), &CustodyHandover::takenBy);
    for (CodeBox* box : {device, taker})
        box->add({}, Words::tr("Choose …"));
    const auto own = ownDevice(store);
    for (const Device& one : store.of<Device>().all())
        if (!own || one.id != own->id)
            device->add(one.id.text(), one.name);
    for (const Staff& one : store.of<Staff>().all())
        if (one.active)
            taker->add(one.id.text(), one.name);
    form->field(Words::tr("&Counted"), &CustodyHandover::counted)->setCurrency(account.currencyCode);
    form->hint("counted",
        Words::tr("The book says %1. From then on only that laptop pays from it; both sign on paper.")
            .arg(balanceOf(store, account).text()));
    CustodyHandover handover;
    handover.account = account.id;
    auto task = taskOf<CustodyHandover>(Words::tr("Hand over: %1").arg(account.name), "handover", account.id);
    task.save = [](const Desk& desk, const CustodyHandover&, const CustodyHandover& typed) {
        return done(handOver(desk, typed));
    };
    openForm<CustodyHandover>(session, form, handover, task, parent);
}
