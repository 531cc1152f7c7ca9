#include "ui/today/todayplace.h"

#include "ui/kit/lines.h"
#include "ui/kit/monthcalendar.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/today/itemwords.h"
#include "ui/today/putoffbar.h"

#include <QBoxLayout>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 150;

using Row = OfficeItem;

} // namespace

TodayPlace::TodayPlace(Session& session)
    : session_(session), title_(textLabel({}, "title")), card_(new Card(tr("To do"))),
      table_(new Table(tr("To do"))), model_(nullptr),
      empty_(new EmptyState(tr("Nothing is due"),
          tr("What the cases ask for in the next three weeks stands here: payments, missing papers, visits, "
             "deadlines."))),
      office_(new LineList(tr("This file"))), kinds_(new LineList(tr("To do, by kind"))),
      calendar_(new MonthCalendar(tr("Days with something to do"))), mine_(button(tr("Mine"), "chip")),
      putOff_(new PutOffBar(session)), timer_(new QTimer(this))
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    model_ = new RowTable<Row>(
        {
            {tr("Do"), [](const Row& row) { return wordOf(row.item.kind); }, false,
                [](const Row& row) { return std::optional(toneOf(row.item)); }},
            {tr("What"), [](const Row& row) { return row.item.what; }},
            {tr("Case"), [](const Row& row) { return row.name; }},
            {tr("Amount"),
                [](const Row& row) { return row.item.amount.isNull() ? QString() : row.item.amount.text(); },
                true},
            {tr("When"), [this](const Row& row) { return dayWords(row.item, session_.today()); }, true},
        },
        this);
    table_->show(model_, 1);
    setFocusProxy(table_);
    layOut();
    timer_->setInterval(0);
    connect(timer_, &QTimer::timeout, this, &TodayPlace::readSome);
    connect(table_, &Table::chosen, this, [this](int row) {
        const Row& chosen = model_->row(row);
        session_.open(Target::ofCase(chosen.caseId, chosen.item.tab, chosen.item.record));
    });
    connect(table_, &Table::rowChanged, this, [this](int row) {
        row < 0 ? putOff_->showNothing() : putOff_->show(model_->row(row).caseId, model_->row(row).item);
    });
    connect(&session_, &Session::aboutToLock, this, [this] {
        timer_->stop();
        waiting_.clear();
        toSettle_.clear();
        model_->setRows({});
    });
}

void TodayPlace::layOut()
{
    card_->body()->addWidget(table_, 1);
    card_->body()->addWidget(empty_, 1);
    addChips();
    auto* kinds = new Card(tr("By kind"));
    kinds->body()->addWidget(kinds_);
    auto* office = new Card(tr("This file"));
    office->body()->addWidget(office_);
    auto* side = columnLayout(12);
    side->addWidget(makeCalendar());
    side->addWidget(kinds);
    side->addWidget(office);
    side->addStretch(1);
    auto* middle = rowLayout(14);
    middle->addWidget(card_, 5);
    middle->addLayout(side, 2);
    auto* column = columnLayout(10);
    column->setContentsMargins(scaled(this, 24), scaled(this, 16), scaled(this, 24), scaled(this, 16));
    column->addWidget(title_);
    column->addLayout(middle, 1);
    setLayout(column);
}

void TodayPlace::addChips()
{
    mine_->setToolTip(tr("Only what is assigned to me"));
    mine_->setAccessibleDescription(mine_->toolTip());
    card_->addToHead(putOff_);
    card_->addToHead(mine_);
    const auto lookAnew = [this] {
        model_->setRows({});
        look();
    };
    connect(mine_, &QPushButton::toggled, this, lookAnew);
    connect(calendar_, &MonthCalendar::dayChosen, this, lookAnew);
}

QWidget* TodayPlace::makeCalendar()
{
    auto* card = new Card(QLocale().standaloneMonthName(1));
    for (const int months : {-1, 1}) {
        QPushButton* turn = button(months < 0 ? u"‹"_s : u"›"_s, "link");
        turn->setAccessibleName(months < 0 ? tr("The month before") : tr("The next month"));
        card->addToHead(turn);
        connect(turn, &QPushButton::clicked, this, [this, months] { calendar_->turn(months); });
    }
    connect(calendar_, &MonthCalendar::turned, card, [this, card] { card->setTitle(calendar_->title()); });
    card->body()->addWidget(calendar_);
    month_ = card;
    return card;
}

void TodayPlace::showRows(bool complete)
{
    std::ranges::stable_sort(rows_, {}, [](const Row& row) {
        return std::tuple(row.item.kind == AgendaItem::Kind::Settle ? 0
                : row.item.late                                     ? 1
                                                                    : 2,
            row.item.when, row.item.kind);
    });
    model_->setRows(rows_.mid(0, mostRows));
    table_->setVisible(!rows_.isEmpty());
    empty_->setVisible(rows_.isEmpty() && complete);
    const qsizetype shown = std::min<qsizetype>(rows_.size(), mostRows);
    card_->setAside(stale_ > 0                ? tr("%n case(s) still to be looked through", nullptr, stale_)
            : cut_ || rows_.size() > mostRows ? tr("the %1 most pressing").arg(shown)
                                              : QString::number(shown));
    if (calendar_->chosen().isNull())
        showMarks();
    if (calendar_->chosen().isNull() && !mine_->isChecked())
        emit badgeChanged(int(std::ranges::count_if(
            rows_, [&](const Row& row) { return row.item.late || row.item.when <= session_.today(); })));
    showKinds();
}

void TodayPlace::showMarks()
{
    marks_.clear();
    for (const Row& row : std::as_const(rows_))
        if (row.item.when.isValid() && (!marks_.contains(row.item.when) || row.item.late))
            marks_.insert(row.item.when, toneOf(row.item));
    if (cut_)
        for (const QDate day : daysOfMoney(session_.store(), filter_))
            if (!marks_.contains(day))
                marks_.insert(day, day < session_.today() ? Tone::Bad : Tone::Accent);
    calendar_->show(session_.today(), marks_);
    month_->setTitle(calendar_->title());
}

void TodayPlace::showKinds()
{
    QMap<AgendaItem::Kind, int> byKind;
    for (const Row& row : std::as_const(rows_))
        ++byKind[row.item.kind];
    QList<Line> lines;
    for (const auto& [kind, count] : byKind.asKeyValueRange())
        lines.append({{}, Tone::Plain, wordOf(kind), {}, QString::number(count)});
    kinds_->setLines(lines);
}

void TodayPlace::showSide()
{
    const FileSize size = sizeOf(session_.store());
    office_->setLines({{{}, Tone::Plain, tr("Cases"), {}, QLocale().toString(size.cases)},
        {{}, Tone::Plain, tr("Persons"), {}, QLocale().toString(size.persons)},
        {{}, Tone::Plain, tr("Values to settle"), {}, QString::number(session_.store().conflicts().size())}});
}
