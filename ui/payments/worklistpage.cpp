#include "ui/payments/worklistpage.h"

#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/payments/moneyacts.h"
#include "ui/payments/moneyfacts.h"
#include "ui/payments/words.h"
#include "ui/session/session.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int fewRows = 6;

struct Step {
    Worklist list;
    const char* one; ///< what the button says for one line
    const char* many;
};
constexpr Step steps[] = {
    {Worklist::Request, QT_TRANSLATE_NOOP("WorklistPage", "&Request this …"),
        QT_TRANSLATE_NOOP("WorklistPage", "&Request %1 · %2 …")},
    {Worklist::Approve, QT_TRANSLATE_NOOP("WorklistPage", "&Decide on this …"),
        QT_TRANSLATE_NOOP("WorklistPage", "&Decide on %1 · %2 …")},
    {Worklist::Pay, QT_TRANSLATE_NOOP("WorklistPage", "&Pay this …"),
        QT_TRANSLATE_NOOP("WorklistPage", "&Pay %1 · %2 …")},
    {Worklist::Confirm, QT_TRANSLATE_NOOP("WorklistPage", "&What the bank says …"),
        QT_TRANSLATE_NOOP("WorklistPage", "&What the bank says of %1 · %2 …")},
    {Worklist::Evidence, QT_TRANSLATE_NOOP("WorklistPage", "&File evidence …"), nullptr},
};

const Step* stepOf(Worklist list)
{
    const auto* found = std::ranges::find(steps, list, &Step::list);
    return found == std::end(steps) ? nullptr : found;
}

} // namespace

WorklistPage::WorklistPage(Session& session)
    : session_(session), model_(new WorklistModel(session, this)), table_(new Table(tr("Worklist"))),
      card_(new Card), empty_(nullptr), facts_(new MoneyFacts(session)), column_(columnLayout(10)),
      sums_(textLabel({}, "secondary")), refusal_(paragraph({}, "secondary")),
      mine_(button(tr("Mine"), "chip")), more_(button(tr("+ filter"), "chip")),
      bank_(button(tr("Payment &list"))), finance_(button(tr("&Finance system …"))),
      act_(button({}, "primary"))
{
    empty_ = new EmptyState(tr("Nothing waits here"),
        tr("Lines come onto this list by themselves, from what the cases' plans say and what was done."));
    card_->body()->addWidget(table_, 1);
    card_->body()->addWidget(empty_, 1);
    column_->setContentsMargins(scaled(this, 24), 0, scaled(this, 24), scaled(this, 16));
    column_->addLayout(makeHead());
    column_->addWidget(card_, 1);
    column_->addWidget(refusal_);
    column_->addWidget(facts_);
    column_->addStretch(0);
    setLayout(column_);
    setFocusProxy(table_);
    table_->setWidest(200);
    table_->show(model_, WorklistModel::What);
    table_->installEventFilter(this);
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& at) { openCase(at.row()); });
    connect(table_, &QTableView::clicked, this, [this](const QModelIndex& at) {
        if (at.column() == WorklistModel::Tick)
            model_->toggle(at.row());
    });
    connect(table_, &Table::rowChanged, this, &WorklistPage::follow);
    connect(model_, &WorklistModel::tickedChanged, this, &WorklistPage::follow);
    connect(act_, &QPushButton::clicked, this, &WorklistPage::act);
    for (const auto& keys : {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &WorklistPage::act);
}

QLayout* WorklistPage::makeHead()
{
    mine_->setToolTip(tr("Only cases assigned to me"));
    mine_->setAccessibleDescription(mine_->toolTip());
    more_->setCheckable(false);
    makeFilterMenu();
    act_->setToolTip(tr("For the ticked lines, else for the one that stands selected (Ctrl+Return). "
                        "Space ticks, Ctrl+A ticks all."));
    auto* row = rowLayout(8);
    row->addWidget(mine_);
    row->addWidget(more_);
    row->addWidget(sums_);
    row->addStretch(1);
    row->addWidget(finance_);
    row->addWidget(bank_);
    row->addWidget(act_);
    makeListMenu();
    connect(mine_, &QPushButton::toggled, this, [this](bool mine) {
        narrowed_.assignedTo = mine ? session_.file().actor.staff : Id<Staff>();
        refresh();
        emit narrowedChanged();
    });
    return row;
}

void WorklistPage::show(Worklist list)
{
    list_ = list;
    refresh();
    if (model_->rowCount() > 0)
        table_->selectRow(0);
}

void WorklistPage::refresh()
{
    if (!session_.isOpen())
        return;
    const int row = std::max(0, table_->currentIndex().row());
    MoneyFilter filter = narrowed_;
    const MoneyFilter day = worklistOn(list_, session_.today());
    filter.list = day.list, filter.until = day.until;
    model_->show(filter);
    table_->setAccessibleName(name(list_));
    const bool some = model_->rowCount() > 0;
    table_->setVisible(some);
    empty_->setVisible(!some);
    if (some)
        table_->selectRow(std::min(row, model_->rowCount() - 1));
    fit();
    facts_->refresh();
    nameFilter();
    follow();
}

void WorklistPage::fit()
{
    const bool few = model_->rowCount() <= fewRows;
    if (few)
        table_->fitRows(fewRows);
    else
        table_->setMinimumHeight(0), table_->setMaximumHeight(QWIDGETSIZE_MAX);
    column_->setStretch(1, few ? 0 : 1);
    column_->setStretch(column_->count() - 1, few ? 1 : 0);
    if (!few)
        table_->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

/// A narrow table leaves out what can be done without: hovering and the dialogs tell it.
void WorklistPage::resizeEvent(QResizeEvent* event)
{
    Place::resizeEvent(event);
    table_->setColumnHidden(WorklistModel::Method, width() < scaled(this, 1120));
    table_->setColumnHidden(WorklistModel::Counts, width() < scaled(this, 1000));
    table_->setColumnHidden(WorklistModel::To, width() < scaled(this, 880));
    table_->setColumnHidden(WorklistModel::State, width() < scaled(this, 700));
}

QList<MoneyLine> WorklistPage::chosen() const
{
    const QList<MoneyLine> ticked = model_->ticked();
    const int row = table_->currentIndex().row();
    if (!ticked.isEmpty() || row < 0 || row >= model_->rowCount() || !model_->refusalOf(row).isEmpty())
        return ticked;
    return {model_->line(row)};
}

void WorklistPage::follow()
{
    if (!session_.isOpen())
        return;
    const QList<MoneyLine> ticked = model_->ticked();
    sums_->setText(ticked.isEmpty()
            ? QString()
            : tr("%n ticked", nullptr, int(ticked.size())) + u" · "_s + sumsOf(amountsOf(ticked)));
    const Step* step = stepOf(list_);
    const QList<MoneyLine> lines = chosen();
    const int row = table_->currentIndex().row();
    const bool isThere = row >= 0 && row < model_->rowCount();
    act_->setVisible(step && !lines.isEmpty());
    bank_->setVisible(list_ == Worklist::Pay && !lines.isEmpty());
    finance_->setVisible(list_ == Worklist::Confirm && mayDo(session_.desk(), Right::Pay));
    if (act_->isVisibleTo(this))
        act_->setText(lines.size() == 1 || !step->many
                ? tr(step->one)
                : tr(step->many).arg(lines.size()).arg(sumsOf(amountsOf(lines))));
    const QString why = isThere ? model_->refusalOf(row) : QString();
    refusal_->setText(why);
    refusal_->setVisible(!why.isEmpty() && ticked.isEmpty());
}

void WorklistPage::act()
{
    const QList<MoneyLine> lines = chosen();
    if (lines.isEmpty())
        return;
    switch (list_) {
    case Worklist::Request:
        return requestPayments(session_, lines, this);
    case Worklist::Approve:
        return decidePayments(session_, lines, this);
    case Worklist::Pay:
        return payLines(session_, lines, this);
    case Worklist::Confirm:
        return confirmPayments(session_, lines, this);
    case Worklist::Evidence:
        return fileEvidenceFor(session_, lines.first(), this);
    default:
        return;
    }
}

void WorklistPage::openCase(int row)
{
    const MoneyLine& line = model_->line(row);
    session_.open(Target::ofCase(line.caseId, "payments", line.record));
}

/// Space ticks, and Ctrl+A all; the table's own selection is one line and stays.
bool WorklistPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != table_ || event->type() != QEvent::KeyPress)
        return Place::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::SelectAll)) {
        model_->toggleAll();
        return true;
    }
    if (key->key() != Qt::Key_Space || !table_->currentIndex().isValid())
        return Place::eventFilter(watched, event);
    if (const int row = table_->currentIndex().row(); !model_->toggle(row))
        session_.tell(model_->refusalOf(row));
    return true;
}
