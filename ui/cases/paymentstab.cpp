#include "ui/cases/paymentstab.h"

#include "core/work/caseledger.h"
#include "core/work/leftovers.h"
#include "ui/cases/story.h"
#include "ui/cases/words.h"
#include "ui/kit/asktext.h"
#include "ui/kit/lines.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace {

using Entry = PaymentsTab::Entry;

QList<Column<Entry>> columnsOfLedger()
{
    return {{PaymentsTab::tr("Date"), [](const Entry& e) { return dayText(e.day); }},
        {PaymentsTab::tr("Voucher"), [](const Entry& e) { return e.voucher; }},
        {PaymentsTab::tr("What for"), [](const Entry& e) { return e.what; }, false, {}, true},
        {PaymentsTab::tr("To"), [](const Entry& e) { return e.payee; }},
        {PaymentsTab::tr("Paid"), [](const Entry& e) { return e.paid; }, true},
        {PaymentsTab::tr("Counts as"), [](const Entry& e) { return e.programme; }, true},
        {PaymentsTab::tr("Budget left"), [](const Entry& e) { return e.remaining; }, true},
        {PaymentsTab::tr("State"), [](const Entry& e) { return e.state; }, false,
            [](const Entry& e) { return std::optional(e.tone); }}};
}

Entry entryOf(const CaseView& view, const Disbursement& paid)
{
    const Package* package = view.dossier.find(paid.package);
    const bool veiled = package && package->restricted && !view.unveiled;
    const Instalment* instalment = view.dossier.find(paid.instalment);
    const Payee* payee = view.dossier.find(paid.payee);
    Entry entry{paid.id.uuid(), paid.paidOn, paid.voucher,
        !package || veiled ? PaymentsTab::tr("Assistance") : package->title,
        payee && !veiled ? payee->name : QString(), paid.amount.text(), paid.programmeAmount.text(), {}, {}};
    if (instalment)
        entry.what += u", "_s
            + QLocale().toString(
                instalment->periodFrom.isNull() ? instalment->dueOn : instalment->periodFrom, u"MMM yyyy"_s);
    const bool evidenced = std::ranges::any_of(
        view.dossier.of<Evidence>(), [&](const Evidence& one) { return one.instalment == paid.instalment; });
    if (!stands(view.dossier, paid)) {
        entry.state = view.dossier.where(&Correction::disbursement, paid.id).isEmpty()
            ? PaymentsTab::tr("returned by bank")
            : PaymentsTab::tr("corrected");
        entry.tone = Tone::Bad;
    } else {
        entry.state = evidenced ? PaymentsTab::tr("evidence on file") : PaymentsTab::tr("paid");
        entry.tone = Tone::Good;
    }
    return entry;
}

QList<Entry> entriesOf(const CaseView& view, Money budget)
{
    QList<Disbursement> payments = view.dossier.of<Disbursement>();
    std::ranges::stable_sort(payments, {}, &Disbursement::paidOn);
    QList<Entry> entries;
    Money left = budget;
    for (const Disbursement& paid : payments) {
        Entry entry = entryOf(view, paid);
        const bool counts = stands(view.dossier, paid) && left.currency() == paid.programmeAmount.currency();
        if (counts)
            left -= paid.programmeAmount;
        entry.remaining = left.isNull() ? QString() : left.number();
        entries.append(entry);
    }
    for (const Recovery& recovery : view.dossier.of<Recovery>())
        entries.append({recovery.id.uuid(), recovery.happenedOn, {},
            PaymentsTab::tr("Recovery: %1").arg(name(recovery.step).toLower()), {}, recovery.amount.text(),
            {}, {}, recovery.reason, Tone::Wait});
    std::ranges::stable_sort(entries, {}, &Entry::day);
    std::ranges::reverse(entries);
    return entries;
}

} // namespace

PaymentsTab::PaymentsTab()
    : stepsCard_(new Card(tr("To be done"))), ledger_(new Card(tr("Ledger, newest first"))),
      steps_(new LineList(tr("Steps to take with the case's money"))),
      stop_(button(tr("Stop what is open …"))), table_(new Table(tr("The case's payments"))),
      model_(new RowTable<Entry>(columnsOfLedger(), this)),
      empty_(new EmptyState(tr("Nothing was paid yet"),
          tr("Payments appear here as they leave the office, with their rate and what remains of the "
             "budget."))),
      sums_(textLabel({}, "secondary"))
{
    ledger_->addToHead(sums_);
    ledger_->body()->addWidget(table_, 1);
    ledger_->body()->addWidget(empty_, 1);
    table_->show(model_, 2);
    auto* column = columnLayout(0);
    column->setContentsMargins(scaled(this, 20), scaled(this, 14), scaled(this, 20), scaled(this, 14));
    stepsCard_->addToHead(stop_);
    stop_->setToolTip(
        tr("The case left its way: stops each instalment that nobody asked for, with a reason"));
    connect(stop_, &QPushButton::clicked, this, &PaymentsTab::stopOpen);
    stepsCard_->body()->addWidget(steps_);
    const int shown = scaled(this, 10) < 15 ? 4 : 2; // rows: large text leaves room for fewer
    steps_->setMaximumHeight(scaled(this, 48) * shown + 4);
    steps_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->setSpacing(scaled(this, 12));
    column->addWidget(stepsCard_);
    column->addWidget(ledger_, 1);
    column->addStretch(0);
    setLayout(column);
    connect(steps_, &LineList::chosen, this, [this](const QVariant& step) {
        const MoneyStep& chosen = shown_[step.toInt()];
        if (chosen.refusal.isEmpty())
            takeMoneyStep(*session_, caseId_, chosen, this);
        else
            session_->tell(chosen.refusal);
    });
}

void PaymentsTab::showSteps(const CaseView& view)
{
    session_ = &view.session;
    caseId_ = view.file().id;
    shown_ = moneyStepsOf(view);
    QList<Line> lines;
    for (qsizetype i = 0; i < shown_.size(); ++i) {
        const MoneyStep& step = shown_[i];
        lines.append({wordOf(step.kind), step.refusal.isEmpty() ? Tone::Accent : Tone::Plain, step.title,
            step.refusal.isEmpty() ? dayText(step.due) : step.refusal, step.amount.text(), false, int(i)});
    }
    steps_->setLines(lines);
    steps_->alignTitles(true);
    const qsizetype open = hasLeft(view.dossier) ? leftoversOf(view.dossier, view.today()).size() : 0;
    stop_->setVisible(open > 0);
    stepsCard_->setAside(open > 0 ? tr("%n left open by the exit", nullptr, int(open)) : QString());
    stepsCard_->setVisible(!lines.isEmpty() || open > 0);
}

void PaymentsTab::stopOpen()
{
    Session& session = *session_;
    const Id<CaseFile> caseId = caseId_; // the tab may show another case when the question is answered
    const auto reason = askText(this,
        {tr("Stop what is open"),
            tr("Each instalment that nobody asked for is stopped. What was requested is decided on or paid."),
            {}, tr("&Reason"), [](const QString& typed) {
                return typed.isEmpty() ? tr("Say why the rest is not paid.") : QString();
            }});
    if (!reason || !session.isOpen())
        return;
    const auto done
        = session.perform(caseId, {}, [&](const Desk& desk) { return stopLeftovers(desk, caseId, *reason); });
    if (done)
        session.tell(tr("%n instalment(s) stopped.", nullptr, *done));
}

void PaymentsTab::show(const CaseView& view)
{
    showSteps(view);
    const PlanMoney money = moneyOf(view.dossier);
    const QList<Entry> entries = entriesOf(view, money.sum.budget);
    model_->setRows(entries);
    table_->setVisible(!entries.isEmpty());
    empty_->setVisible(entries.isEmpty());
    ledger_->setVisible(!entries.isEmpty() || shown_.isEmpty());
    sums_->setText(money.sum.budget.isNull()
            ? QString()
            : tr("%1 of %2 paid · %3 free")
                  .arg(money.sum.paid.number(), money.sum.budget.text(), money.sum.free.number()));
}

void PaymentsTab::find(const Uuid& record)
{
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->row(row).id == record)
            table_->selectRow(row);
}
