#include "ui/cases/paymentstab.h"

#include "core/work/caseledger.h"
#include "core/work/leftovers.h"
#include "ui/cases/goodscard.h"
#include "ui/cases/story.h"
#include "ui/cases/words.h"
#include "ui/forms/aftermath.h"
#include "ui/forms/figureentries.h"
#include "ui/kit/asktext.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/lines.h"
#include "ui/kit/style.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr struct {
    BudgetFigure figure;
    Money Budget::*sum;
    const char* text;
    bool always; ///< else only where there is any
} figures[] = {{BudgetFigure::Budget, &Budget::budget, QT_TRANSLATE_NOOP("PaymentsTab", "Budget %1"), true},
    {BudgetFigure::Paid, &Budget::paid, QT_TRANSLATE_NOOP("PaymentsTab", "Paid %1"), true},
    {BudgetFigure::Evidenced, &Budget::evidenced, QT_TRANSLATE_NOOP("PaymentsTab", "Evidenced %1"), true},
    {BudgetFigure::Delivered, &Budget::delivered, QT_TRANSLATE_NOOP("PaymentsTab", "Delivered %1"), false},
    {BudgetFigure::Committed, &Budget::committed, QT_TRANSLATE_NOOP("PaymentsTab", "Approved %1"), false},
    {BudgetFigure::Requested, &Budget::requested, QT_TRANSLATE_NOOP("PaymentsTab", "Requested %1"), false},
    {BudgetFigure::Planned, &Budget::planned, QT_TRANSLATE_NOOP("PaymentsTab", "Planned %1"), false},
    {BudgetFigure::Recovered, &Budget::refunded, QT_TRANSLATE_NOOP("PaymentsTab", "Came back %1"), false}};

} // namespace

PaymentsTab::PaymentsTab()
    : stepsCard_(new Card(tr("To be done"))), goods_(new GoodsCard),
      ledger_(new Card(tr("Ledger, newest first"))),
      steps_(new LineList(tr("Steps to take with the case's money"))),
      stop_(button(tr("Stop what is open …"))), correct_(button(tr("C&orrect …"))),
      recover_(button(tr("&Recover …"))), decide_(button(tr("&Decide on the write-off …"))),
      table_(new Table(tr("The case's payments"))), model_(new RowTable<LedgerRow>(ledgerColumns(), this)),
      empty_(new EmptyState(tr("Nothing was paid yet"),
          tr("Payments appear here as they leave the office, with their rate and what remains of the "
             "budget."))),
      figures_(new QWidget), free_(textLabel({}, "number"))
{
    layOut();
    addLedgerActs();
    stop_->setToolTip(
        tr("The case left its way: stops each instalment that nobody asked for, with a reason"));
    connect(stop_, &QPushButton::clicked, this, &PaymentsTab::stopOpen);
    connect(steps_, &LineList::chosen, this, [this](const QVariant& step) { takeStep(step.toInt()); });
    connect(table_, &Table::rowChanged, this, &PaymentsTab::follow);
    connect(goods_, &GoodsCard::printWanted, this, &CaseTab::printWanted);
}

void PaymentsTab::layOut()
{
    figures_->setLayout(new FlowLayout(scaled(this, 12)));
    ledger_->body()->addWidget(figures_);
    ledger_->body()->addWidget(table_, 1);
    ledger_->body()->addWidget(empty_, 1);
    table_->show(model_, 2);
    stepsCard_->addToHead(stop_);
    stepsCard_->body()->addWidget(steps_);
    const int shown = scaled(this, 10) < 15 ? 4 : 2; // rows: large text leaves room for fewer
    steps_->setMaximumHeight(scaled(this, 48) * shown + 4);
    steps_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* column = columnLayout(12);
    column->setContentsMargins(scaled(this, 20), scaled(this, 14), scaled(this, 20), scaled(this, 14));
    column->addWidget(stepsCard_);
    column->addWidget(goods_);
    column->addWidget(ledger_, 1);
    column->addStretch(0);
    setLayout(column);
}

void PaymentsTab::addLedgerActs()
{
    correct_->setToolTip(tr("It was recorded, and no money ever moved"));
    recover_->setToolTip(tr("Money that did move is called back, came back, or is given up"));
    decide_->setToolTip(tr("It counts once another person than who recorded it approved it"));
    free_->setToolTip(tr("Budget − paid − approved − requested − planned"));
    ledger_->addToHead(free_);
    for (QPushButton* one : {decide_, recover_, correct_})
        ledger_->addToHead(one);
    connect(correct_, &QPushButton::clicked, this, [this] {
        if (const auto payment = chosenPayment())
            openCorrection(*session_, *payment, this);
    });
    connect(recover_, &QPushButton::clicked, this, [this] {
        if (const auto payment = chosenPayment())
            openRecovery(*session_, *payment, this);
    });
    connect(decide_, &QPushButton::clicked, this, [this] {
        if (const LedgerRow* row = chosen())
            decideOnWriteOff(*session_, Id<Recovery>(row->id), this);
    });
}

const LedgerRow* PaymentsTab::chosen() const
{
    const int row = table_->currentIndex().row();
    return row < 0 || row >= model_->rowCount() ? nullptr : &model_->row(row);
}

std::optional<Disbursement> PaymentsTab::chosenPayment() const
{
    const LedgerRow* row = chosen();
    if (!row || row->kind != LedgerRow::Kind::Payment)
        return std::nullopt;
    return session_->store().of<Disbursement>().find(Id<Disbursement>(row->id));
}

/// What a person may not do is no button for them.
void PaymentsTab::follow()
{
    const LedgerRow* row = session_ && session_->isOpen() ? chosen() : nullptr;
    const bool pays = row && mayDo(session_->desk(), Right::Pay);
    const bool isPayment = row && row->kind == LedgerRow::Kind::Payment && row->stands;
    correct_->setVisible(pays && isPayment);
    recover_->setVisible(pays && isPayment);
    decide_->setVisible(row && row->kind == LedgerRow::Kind::Recovery && row->waits
        && mayDo(session_->desk(), Right::ApprovePayments));
}

void PaymentsTab::takeStep(int step)
{
    const MoneyStep& chosen = shown_[step];
    if (chosen.refusal.isEmpty())
        takeMoneyStep(*session_, caseId_, chosen, this);
    else
        session_->tell(chosen.refusal);
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

void PaymentsTab::showFigures(const Budget& sums)
{
    sums_ = sums;
    clear(figures_->layout());
    figures_->setVisible(!sums.budget.isNull());
    free_->setVisible(!sums.budget.isNull());
    if (sums.budget.isNull())
        return;
    for (const auto& one : figures) {
        if (!one.always && (sums.*one.sum).minorUnits() == 0)
            continue;
        const QString title = tr(one.text).arg((sums.*one.sum).text());
        QPushButton* figure = button(title, "link");
        figure->setToolTip(tr("The entries that it is the sum of"));
        figures_->layout()->addWidget(figure);
        connect(figure, &QPushButton::clicked, this,
            [this, kind = one.figure, title] { openFigure(kind, title); });
    }
    free_->setText(tr("Free %1").arg(sums.free.text()));
}

void PaymentsTab::openFigure(BudgetFigure figure, const QString& title)
{
    const BudgetRow row{caseId_.uuid(), {}, sums_};
    showFigureEntries(*session_,
        {title, sums_.budget, budgetEntries(session_->store(), BudgetBy::Case, row, figure)}, this);
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
    goods_->show(view);
    PlanMoney money = moneyOf(view.dossier);
    for (const Package& package : currentPackages(view.dossier))
        if (const auto budget = budgetOf(view.dossier, package);
            budget && budget->budget.currency() == money.sum.budget.currency())
            money.sum.delivered += budget->delivered, money.sum.refunded += budget->refunded;
    const QList<LedgerRow> rows = ledgerRows(view, money.sum.budget);
    model_->setRows(rows);
    table_->setVisible(!rows.isEmpty());
    empty_->setVisible(rows.isEmpty());
    ledger_->setVisible(!rows.isEmpty() || shown_.isEmpty() || !money.sum.budget.isNull());
    showFigures(money.sum);
    follow();
}

void PaymentsTab::find(const Uuid& record)
{
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->row(row).id == record)
            table_->selectRow(row);
}
