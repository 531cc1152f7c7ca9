#include "ui/payments/payeespage.h"

#include "core/store/caselist.h"
#include "core/store/payeelist.h"
#include "core/work/payeebook.h"
#include "ui/forms/openform.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QMessageBox>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Entry = PayeesPage::Entry;

QString stateOf(const Entry& entry)
{
    if (entry.waits)
        return PayeesPage::tr("changed, to be confirmed");
    return entry.confirmed.isEmpty() ? QString() : PayeesPage::tr("confirmed by %1").arg(entry.confirmed);
}

QList<Column<Entry>> columns()
{
    const auto veiled = [](const Entry& e, const QString& text) {
        return e.isVeiled ? PayeesPage::tr("restricted") : text;
    };
    return {
        {PayeesPage::tr("Payee"), [=](const Entry& e) { return veiled(e, e.payee.name); }, false, {}, true},
        {PayeesPage::tr("Kind"), [](const Entry& e) { return e.isVeiled ? QString() : name(e.payee.kind); }},
        {PayeesPage::tr("Case"), [](const Entry& e) { return e.caseName; }},
        {PayeesPage::tr("Bank"), [](const Entry& e) { return e.isVeiled ? QString() : e.account.bank; }},
        {PayeesPage::tr("Account"), [](const Entry& e) { return e.isVeiled ? QString() : e.account.number; }},
        {PayeesPage::tr("Holder"), [](const Entry& e) { return e.isVeiled ? QString() : e.account.holder; }},
        {PayeesPage::tr("State"), stateOf, false,
            [](const Entry& e) -> std::optional<Tone> { return e.waits ? Tone::Wait : Tone::Good; }}};
}

/// Where a payee's money is sent.
class AccountForm : public Form<PayeeAccount> {
public:
    AccountForm()
    {
        add(PayeesPage::tr("&Channel"), &PayeeAccount::channel);
        add(PayeesPage::tr("&Bank"), &PayeeAccount::bank);
        add(PayeesPage::tr("&Account number"), &PayeeAccount::number);
        add(PayeesPage::tr("&Holder"), &PayeeAccount::holder);
        hint("number", PayeesPage::tr("Another person confirms the change before anything is paid to it."));
    }
};

} // namespace

PayeesPage::PayeesPage(Session& session)
    : session_(session), search_(new QLineEdit), change_(button(tr("Chan&ge the account …"))),
      confirm_(button(tr("&Confirm the account …"), "primary")), why_(paragraph({}, "secondary")),
      model_(new RowTable<Entry>(columns(), this)), table_(new Table(tr("Payees"))),
      empty_(new EmptyState(tr("No payee to show"),
          tr("Landlords, suppliers and others come into this book with the packages that pay them.")))
{
    auto* card = new Card;
    card->body()->addWidget(table_, 1);
    card->body()->addWidget(empty_, 1);
    auto* column = columnLayout(10);
    column->setContentsMargins(scaled(this, 24), 0, scaled(this, 24), scaled(this, 16));
    column->addLayout(makeHead());
    column->addWidget(card, 1);
    column->addWidget(why_);
    setLayout(column);
    setFocusProxy(search_);
    table_->show(model_, 0);
    connect(table_, &Table::rowChanged, this, &PayeesPage::follow);
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& at) {
        session_.open(Target::ofCase(model_->row(at.row()).payee.caseId, "payments"));
    });
    connect(&session_, &Session::aboutToLock, this, [this] { model_->setRows({}); });
}

QLayout* PayeesPage::makeHead()
{
    search_->setPlaceholderText(tr("Part of a name"));
    search_->setAccessibleName(tr("Find a payee"));
    search_->setMaximumWidth(scaled(this, 260));
    auto* row = rowLayout(8);
    row->addWidget(search_, 1);
    row->addStretch(1);
    row->addWidget(change_);
    row->addWidget(confirm_);
    connect(search_, &QLineEdit::textChanged, this, &PayeesPage::refresh);
    connect(change_, &QPushButton::clicked, this, &PayeesPage::change);
    connect(confirm_, &QPushButton::clicked, this, &PayeesPage::confirm);
    return row;
}

PayeesPage::Entry PayeesPage::entryOf(const Payee& payee) const
{
    Entry entry;
    entry.payee = payee;
    const auto dossier = dossierOf(session_.store(), payee.caseId);
    const auto line = caseLine(session_.store(), payee.caseId);
    if (!dossier || !line)
        return entry;
    const QList<Package> packages = dossier->where(&Package::payee, payee.id);
    entry.isVeiled = std::ranges::any_of(packages, &Package::restricted);
    entry.caseName = entry.isVeiled || line->name.isEmpty() ? line->reference : line->name;
    const QList<PayeeAccount> accounts = dossier->where(&PayeeAccount::payee, payee.id);
    if (accounts.isEmpty())
        return entry;
    entry.account = accounts.last();
    entry.waits = waitsForConfirmation(session_.store(), *dossier, entry.account);
    const auto words = dossier->where(&PayeeConfirmation::payeeAccount, entry.account.id);
    const auto staff = entry.waits || words.isEmpty()
        ? std::nullopt
        : session_.store().of<Staff>().find(words.last().confirmedBy);
    entry.confirmed = staff ? staff->name : QString();
    return entry;
}

void PayeesPage::refresh()
{
    if (!session_.isOpen())
        return;
    QList<Entry> entries;
    for (const Payee& payee : payeesNamed(session_.store(), search_->text().trimmed()))
        entries.append(entryOf(payee));
    std::ranges::stable_sort(entries, std::greater(), &Entry::waits);
    model_->setRows(entries);
    table_->setVisible(!entries.isEmpty());
    empty_->setVisible(entries.isEmpty());
    if (!entries.isEmpty())
        table_->selectRow(0);
    follow();
}

const PayeesPage::Entry* PayeesPage::chosen() const
{
    const int row = table_->currentIndex().row();
    return row < 0 || row >= model_->rowCount() || model_->row(row).account.id.isNull() ? nullptr
                                                                                        : &model_->row(row);
}

void PayeesPage::follow()
{
    const Entry* entry = session_.isOpen() ? chosen() : nullptr;
    const bool may = entry && mayDo(session_.desk(), Right::KeepCases);
    const bool own = entry && entry->account.changedBy == session_.file().actor.staff;
    change_->setVisible(may && !entry->isVeiled);
    confirm_->setVisible(entry && entry->waits && !own && !entry->isVeiled);
    why_->setText(!entry ? QString()
            : entry->isVeiled
            ? tr("What this payee is paid for is restricted. Open the case to see it; that is logged.")
            : entry->waits && own ? tr("You changed this account; somebody else confirms it.")
                                  : QString());
    why_->setVisible(!why_->text().isEmpty());
}

void PayeesPage::change()
{
    const Entry* entry = chosen();
    if (!entry)
        return;
    const PayeeAccount before = entry->account;
    FormTask<PayeeAccount> task;
    task.title = tr("Account of %1").arg(entry->payee.name);
    task.undoName = task.title;
    task.draft = "draft-payee-account-" + before.id.text().toLatin1();
    task.isWhole = false;
    task.save = [](const Desk& desk, const PayeeAccount& was, const PayeeAccount& typed) {
        return changePayeeAccount(desk, was, typed);
    };
    openForm<PayeeAccount>(session_, new AccountForm, before, task, this);
}

/// By another way than the one the change came by: that is the whole sense of it.
void PayeesPage::confirm()
{
    const Entry* entry = chosen();
    if (!entry)
        return;
    const PayeeAccount account = entry->account;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Confirm an account"),
        tr("Is this the account of %1?\n\n%2\n%3\n%4\n\nAsk the payee by another way than the one the change "
           "came by. Your signature stands for it.")
            .arg(entry->payee.name, account.bank, account.number, account.holder),
        {}, this);
    box->setObjectName("confirmation");
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* sign = box->addButton(tr("Yes, &sign"), QMessageBox::AcceptRole);
    box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    connect(sign, &QPushButton::clicked, this, [this, account] {
        (void)session_.perform(account.caseId, {},
            [&](const Desk& desk) { return confirmPayeeAccount(desk, account.caseId, account.id); });
    });
    connect(&session_, &Session::locked, box, &QWidget::close);
    box->open();
}
