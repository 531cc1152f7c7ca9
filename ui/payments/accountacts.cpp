#include "ui/payments/accountacts.h"

#include "core/work/cashdesk.h"
#include "ui/kit/form.h"
#include "ui/kit/recorddialog.h"
#include "ui/session/session.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccountActs)
};

/// Opens the form; what is saved is a fact, so nothing of it is undone.
template <class Record>
void openFact(Session& session, const QString& title, Form<Record>* form,
    const std::function<Result<void>(const Desk& desk, const Record& record)>& save, QWidget* parent)
{
    auto* dialog = new RecordDialog(title, form, parent);
    QObject::connect(&session, &Session::aboutToLock, dialog, &QObject::deleteLater);
    QObject::connect(dialog, &RecordDialog::saveWanted, dialog, [&session, form, dialog, save] {
        const auto done
            = session.perform({}, {}, [&](const Desk& desk) { return save(desk, form->record()); });
        if (done)
            dialog->accept();
        else
            dialog->tell(done.error().message, true);
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

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
    form->load(entry);
    openFact<AccountEntry>(
        session, Words::tr("Book an entry: %1").arg(account.name), form,
        [](const Desk& desk, const AccountEntry& typed) { return done(bookEntry(desk, typed)); }, parent);
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
    form->load(count);
    openFact<CashCount>(
        session, Words::tr("Count: %1").arg(account.name), form,
        [](const Desk& desk, const CashCount& typed) { return done(countCash(desk, typed)); }, parent);
}

void closeAccountPeriod(Session& session, const Account& account, QWidget* parent)
{
    auto* form = new AccountForm<PeriodClosure>;
    form->field(Words::tr("&Until and with"), &PeriodClosure::closedUntil);
    PeriodClosure closure;
    closure.account = account.id;
    form->load(closure);
    openFact<PeriodClosure>(
        session, Words::tr("Close a period: %1").arg(account.name), form,
        [](const Desk& desk, const PeriodClosure& typed) {
            return done(closePeriod(desk, typed.account, typed.closedUntil));
        },
        parent);
}
