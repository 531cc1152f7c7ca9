#include "ui/payments/paidpage.h"

#include "core/domain/records/corrections.h"
#include "core/domain/records/package.h"
#include "core/domain/records/payee.h"
#include "core/domain/records/paymentstatus.h"
#include "core/store/caselist.h"
#include "core/store/dossier.h"
#include "core/store/overview.h"
#include "ui/forms/aftermath.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/payments/openings.h"
#include "ui/payments/words.h"

#include <QBoxLayout>
#include <QMenu>

#include <algorithm>
#include <functional>

namespace {

constexpr int mostPayments = 200;

QList<Column<PaidPage::Entry>> columns()
{
    using Entry = PaidPage::Entry;
    return {{PaidPage::tr("Paid"), [](const Entry& e) { return lineDay(e.paid.paidOn); }},
        {PaidPage::tr("Voucher"), [](const Entry& e) { return e.paid.voucher; }},
        {PaidPage::tr("Case"), [](const Entry& e) { return e.name; }, false, {}, true},
        {PaidPage::tr("What for"), [](const Entry& e) { return e.what; }},
        {PaidPage::tr("To"), [](const Entry& e) { return e.to; }},
        {PaidPage::tr("Method"), [](const Entry& e) { return name(e.paid.method); }},
        {PaidPage::tr("Amount"), [](const Entry& e) { return e.paid.amount.text(); }, true},
        {PaidPage::tr("Counts as"), [](const Entry& e) { return e.paid.programmeAmount.text(); }, true},
        {PaidPage::tr("State"), [](const Entry& e) { return e.state; }, false,
            [](const Entry& e) { return std::optional(e.stands ? Tone::Good : Tone::Bad); }}};
}

} // namespace

PaidPage::PaidPage(Session& session)
    : session_(session), model_(new RowTable<Entry>(columns(), this)),
      table_(new Table(tr("Latest payments"))),
      empty_(new EmptyState(tr("Nothing was paid yet"),
          tr("Payments appear here as they leave the office, with their papers."))),
      correct_(button(tr("C&orrect …"))), recover_(button(tr("&Recover …"))),
      before_(button(tr("Paid &before")))
{
    auto* card = new Card;
    card->body()->addWidget(table_, 1);
    card->body()->addWidget(empty_, 1);
    auto* column = columnLayout(10);
    column->setContentsMargins(scaled(this, 24), 0, scaled(this, 24), scaled(this, 16));
    column->addWidget(makeHead());
    column->addWidget(card, 1);
    setLayout(column);
    setFocusProxy(table_);
    table_->show(model_, 3);
    makeAnswers();
    connect(table_, &Table::rowChanged, this, &PaidPage::follow);
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& at) {
        const Disbursement& paid = model_->row(at.row()).paid;
        session_.open(Target::ofCase(paid.caseId, "payments", paid.id.uuid()));
    });
    connect(&session_, &Session::aboutToLock, this, [this] { model_->setRows({}); });
}

/// The papers of the payment that stands selected, and what answers it.
QWidget* PaidPage::makeHead()
{
    auto* row = new FlowLayout(scaled(this, 8));
    const auto add = [&](const QString& text, const QString& hint, auto work) {
        QPushButton* made = button(text);
        made->setToolTip(hint);
        papers_.append(made);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, work);
    };
    add(tr("&Voucher …"), tr("With its signature lines and the code of its reference"),
        [this] { print(PaperForm::Voucher); });
    add(tr("Re&ceipt …"), tr("To be signed by who received it"), [this] { print(PaperForm::Receipt); });
    add(tr("Ca&sh report …"), tr("All that was handed out in cash on that day, to be signed"),
        [this] { printCash(); });
    add(tr("&Ledger …"), tr("All payments of the case, and what they leave of its budget"),
        [this] { print(PaperForm::Ledger); });
    row->addWidget(before_);
    row->addWidget(recover_);
    row->addWidget(correct_);
    auto* head = new QWidget;
    head->setLayout(row);
    return head;
}

void PaidPage::makeAnswers()
{
    auto* menu = new QMenu(before_);
    before_->setToolTip(tr("What running cases were paid before the office used this file"));
    connect(menu->addAction(tr("Take in a sheet …")), &QAction::triggered, this,
        [this] { chooseOpeningFile(session_, this); });
    connect(menu->addAction(tr("Approve a batch …")), &QAction::triggered, this,
        [this] { approveOpeningBatch(session_, this); });
    before_->setMenu(menu);
    correct_->setToolTip(tr("It was recorded, and no money ever moved"));
    recover_->setToolTip(tr("Money that did move is called back, came back, or is given up"));
    connect(correct_, &QPushButton::clicked, this, [this] {
        if (const Disbursement* paid = chosen())
            openCorrection(session_, *paid, this);
    });
    connect(recover_, &QPushButton::clicked, this, [this] {
        if (const Disbursement* paid = chosen())
            openRecovery(session_, *paid, this);
    });
}

const Disbursement* PaidPage::chosen() const
{
    const int row = table_->currentIndex().row();
    return row < 0 || row >= model_->rowCount() ? nullptr : &model_->row(row).paid;
}

void PaidPage::follow()
{
    const Disbursement* paid = session_.isOpen() ? chosen() : nullptr;
    const bool may
        = paid && model_->row(table_->currentIndex().row()).stands && mayDo(session_.desk(), Right::Pay);
    before_->setVisible(session_.isOpen()
        && (mayDo(session_.desk(), Right::KeepCases) || mayDo(session_.desk(), Right::ApprovePayments)));
    correct_->setVisible(may);
    recover_->setVisible(may);
}

PaidPage::Entry PaidPage::entryOf(const Disbursement& paid) const
{
    const Store& store = session_.store();
    const auto line = caseLine(store, paid.caseId);
    const auto package = store.of<Package>().find(paid.package);
    const auto payee = store.of<Payee>().find(paid.payee);
    const bool hidden = !package || package->restricted;
    Entry entry{paid, line ? line->reference : QString(), hidden ? tr("Assistance") : package->title,
        payee && !hidden ? payee->name : QString(), tr("paid")};
    if (line && !hidden && !line->name.isEmpty())
        entry.name = line->name;
    const auto correction = store.of<Correction>().firstWhere(
        "case_id = ? AND disbursement = ? ORDER BY id", paid.caseId, paid.id);
    const auto news = store.of<PaymentStatus>().firstWhere(
        "case_id = ? AND disbursement = ? ORDER BY id DESC", paid.caseId, paid.id);
    if (news)
        entry.state = name(news->status).toLower();
    const auto recovery = store.of<Recovery>().firstWhere(
        "case_id = ? AND disbursement = ? ORDER BY id DESC", paid.caseId, paid.id);
    if (recovery)
        entry.state = name(recovery->step).toLower();
    if (correction)
        entry.state = tr("corrected");
    entry.stands = !correction && !(news && news->status == BankStatus::Returned);
    return entry;
}

void PaidPage::refresh()
{
    if (!session_.isOpen())
        return;
    const int row = std::max(0, table_->currentIndex().row());
    QList<Entry> entries;
    for (const Disbursement& paid : latestPayments(session_.store(), mostPayments))
        entries.append(entryOf(paid));
    std::ranges::stable_sort(entries, std::greater(), [](const Entry& entry) { return entry.paid.paidOn; });
    model_->setRows(entries);
    table_->setVisible(!entries.isEmpty());
    empty_->setVisible(entries.isEmpty());
    for (QPushButton* one : papers_)
        one->setVisible(!entries.isEmpty());
    if (!entries.isEmpty())
        table_->selectRow(std::min(row, model_->rowCount() - 1));
    follow();
}

void PaidPage::print(PaperForm form)
{
    const Disbursement* paid = chosen();
    if (!paid)
        return;
    const auto dossier = dossierOf(session_.store(), paid->caseId);
    emit printWanted({paid->caseId, form, paid->id.uuid(), dossier ? languageFor(*dossier) : QString()});
}

void PaidPage::printCash()
{
    const Disbursement* paid = chosen();
    if (!paid)
        return;
    if (paid->method != PaymentMethod::Cash)
        return session_.tell(tr("This payment was not made in cash. Select one that was."));
    PaperWish wish;
    wish.form = PaperForm::CashReport;
    for (int i = model_->rowCount() - 1; i >= 0; --i) {
        const Entry& entry = model_->row(i);
        if (entry.stands && entry.paid.method == PaymentMethod::Cash && entry.paid.paidOn == paid->paidOn
            && entry.paid.account == paid->account)
            wish.records.append(entry.paid.id.uuid());
    }
    emit printWanted(wish);
}
