#include "ui/payments/paymentsplace.h"

#include "core/work/worklists.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/payments/accountspage.h"
#include "ui/payments/budgetspage.h"
#include "ui/payments/claimspage.h"
#include "ui/payments/paidpage.h"
#include "ui/payments/payeespage.h"
#include "ui/payments/ratespage.h"
#include "ui/payments/worklistpage.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int sliceMs = 12, mostCounted = 1000;

/// The worklists in the order of their chips.
QList<Worklist> lists()
{
    QList<Worklist> all;
    for (const auto& one : labels<Worklist>)
        if (one.value != Worklist::Unknown)
            all.append(one.value);
    return all;
}

} // namespace

PaymentsPlace::PaymentsPlace(Session& session)
    : session_(session), chips_(new QWidget), group_(new QButtonGroup(this)), pages_(new QStackedWidget),
      worklists_(new WorklistPage(session)), waiting_(textLabel({}, "secondary")), timer_(new QTimer(this))
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* column = columnLayout(10);
    column->addLayout(makeHead());
    column->addWidget(pages_, 1);
    setLayout(column);
    for (const Worklist list : lists())
        addChip(name(list), int(list) - 1);
    pages_->addWidget(worklists_);
    auto* paid = new PaidPage(session);
    connect(paid, &PaidPage::printWanted, this, &PaymentsPlace::printWanted);
    connect(worklists_, &WorklistPage::printWanted, this, &PaymentsPlace::printWanted);
    addPage(tr("Paid"), paid);
    addPage(tr("Budgets"), new BudgetsPage(session));
    addPage(tr("Accounts"), new AccountsPage(session));
    addPage(tr("Claims"), new ClaimsPage(session));
    addPage(tr("Payees"), new PayeesPage(session));
    addPage(tr("Rates"), new RatesPage(session));
    setFocusProxy(worklists_);
    timer_->setInterval(0);
    connect(timer_, &QTimer::timeout, this, &PaymentsPlace::freshen);
    connect(group_, &QButtonGroup::idClicked, this, &PaymentsPlace::choose);
    connect(worklists_, &WorklistPage::narrowedChanged, this, &PaymentsPlace::countLines);
    connect(&session_, &Session::aboutToLock, this, [this] {
        timer_->stop();
        worklists_->forget();
        chosen_ = false;
    });
    for (int page = 0; page < std::min(pageCount(), 9); ++page)
        connect(new QShortcut(QKeySequence(u"Ctrl+%1"_s.arg(page + 1)), this), &QShortcut::activated, this,
            [this, page] { choose(page); });
}

QLayout* PaymentsPlace::makeHead()
{
    chips_->setLayout(new FlowLayout(scaled(this, 6)));
    auto* head = columnLayout(8);
    head->setContentsMargins(scaled(this, 24), scaled(this, 16), scaled(this, 24), 0);
    auto* first = rowLayout(12);
    first->addWidget(textLabel(tr("Payments"), "title"));
    first->addWidget(waiting_);
    first->addStretch(1);
    head->addLayout(first);
    head->addWidget(chips_);
    return head;
}

QPushButton* PaymentsPlace::addChip(const QString& text, int page)
{
    QPushButton* chip = button(text, "chip");
    chip->setAccessibleName(text);
    if (page < 9)
        chip->setToolTip(tr("Ctrl+%1").arg(page + 1));
    group_->addButton(chip, page);
    chips_->layout()->addWidget(chip);
    return chip;
}

void PaymentsPlace::addPage(const QString& name, Place* page)
{
    pages_->addWidget(page);
    addChip(name, int(lists().size()) + pages_->count() - 2);
}

int PaymentsPlace::pageCount() const
{
    return int(group_->buttons().size());
}

void PaymentsPlace::show(Worklist list)
{
    choose(int(list) - 1);
}

void PaymentsPlace::choose(int page)
{
    chosen_ = true;
    group_->button(page)->setChecked(true);
    open(page);
    setFocusProxy(pages_->currentWidget());
    pages_->currentWidget()->setFocus();
}

void PaymentsPlace::open(int page)
{
    const int count = int(lists().size());
    pages_->setCurrentIndex(page < count ? 0 : page - count + 1);
    if (page < count)
        worklists_->show(lists()[page]);
    else
        static_cast<Place*>(pages_->currentWidget())->refresh();
}

void PaymentsPlace::refresh()
{
    if (session_.isOpen())
        freshen();
}

void PaymentsPlace::freshen()
{
    const int left = session_.isOpen() ? freshenWorklists(session_.store(), sliceMs) : 0;
    waiting_->setText(left > 0 ? tr("%n case(s) still to be looked through", nullptr, left) : QString());
    if (left > 0)
        return timer_->start();
    timer_->stop();
    if (!session_.isOpen())
        return;
    countLines();
    if (chosen_)
        static_cast<Place*>(pages_->currentWidget())->refresh();
    else
        chooseFirst();
}

/// The first list on which something waits that whoever looks may take on; else the first with anything.
void PaymentsPlace::chooseFirst()
{
    Worklist first = Worklist::Unknown;
    for (const Worklist list : lists()) {
        const auto lines = moneyLines(session_.store(), worklistOn(list, session_.today()), nullptr, 1);
        if (lines.isEmpty())
            continue;
        if (first == Worklist::Unknown)
            first = list;
        if (!refusalFor(session_.desk(), lines.first()).isEmpty())
            continue;
        first = list;
        break;
    }
    chosen_ = true;
    const int page = int(first == Worklist::Unknown ? Worklist::Request : first) - 1;
    group_->button(page)->setChecked(true);
    open(page);
}

void PaymentsPlace::countLines()
{
    for (const Worklist list : lists()) {
        MoneyFilter filter = worklists_->narrowed();
        const MoneyFilter day = worklistOn(list, session_.today());
        filter.list = day.list, filter.until = day.until;
        const int count = moneyLineCount(session_.store(), filter, mostCounted);
        const QString number = count == mostCounted ? tr("%1+").arg(mostCounted - 1) : QString::number(count);
        QAbstractButton* chip = group_->button(int(list) - 1);
        chip->setText(count == 0 ? name(list) : u"%1 %2"_s.arg(name(list), number));
        chip->setAccessibleName(chip->text());
    }
    chips_->layout()->invalidate();
}
