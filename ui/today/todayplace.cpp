#include "ui/today/todayplace.h"

#include "core/store/overview.h"
#include "ui/kit/lines.h"
#include "ui/kit/monthcalendar.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/today/putoffbar.h"

#include <QBoxLayout>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCases = 400, mostRows = 300, sliceMs = 12;

using Row = OfficeItem;

Tone toneOf(const AgendaItem& item)
{
    if (item.late || item.kind == AgendaItem::Kind::Settle)
        return Tone::Bad;
    return item.kind == AgendaItem::Kind::Wait || item.kind == AgendaItem::Kind::Evidence ? Tone::Wait
                                                                                          : Tone::Accent;
}

QString whenText(const AgendaItem& item, QDate today)
{
    if (item.when.isNull())
        return {};
    if (item.when == today)
        return TodayPlace::tr("today");
    if (item.late)
        return TodayPlace::tr("%n day(s) late", nullptr, int(item.when.daysTo(today)));
    return QLocale().toString(item.when, u"d MMM"_s);
}

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
            {tr("When"), [this](const Row& row) { return whenText(row.item, session_.today()); }, true},
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
    connect(mine_, &QPushButton::toggled, this, [this] { showRows(waiting_.isEmpty()); });
    connect(calendar_, &MonthCalendar::dayChosen, this, [this] { showRows(waiting_.isEmpty()); });
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

void TodayPlace::refresh()
{
    const QDate today = session_.today();
    title_->setText(QLocale().toString(today, u"dddd, d MMMM yyyy"_s));
    waiting_ = casesToLookAt(session_.store(), today.addMonths(-6), today.addDays(agendaDays), mostCases);
    found_ = int(waiting_.size());
    rows_ = unsettledItems(session_.store());
    showSide();
    readSome();
    if (!waiting_.isEmpty())
        timer_->start();
}

void TodayPlace::readSome()
{
    QElapsedTimer spent;
    spent.start();
    while (!waiting_.isEmpty() && spent.elapsed() < sliceMs && session_.isOpen()) {
        const auto dossier = dossierOf(session_.store(), waiting_.takeFirst());
        if (dossier)
            rows_ += officeItemsOf(session_.store(), *dossier, session_.today());
    }
    if (waiting_.isEmpty()) {
        timer_->stop();
        showRows(true);
    } else if (model_->rowCount() == 0 && rows_.size() > 30) {
        showRows(false);
    }
}

void TodayPlace::showRows(bool complete)
{
    std::ranges::stable_sort(rows_, {}, [](const Row& row) {
        return std::tuple(row.item.kind == AgendaItem::Kind::Settle ? 0
                : row.item.late                                     ? 1
                                                                    : 2,
            row.item.when, row.item.kind);
    });
    const QList<Row> shown = chosenRows();
    model_->setRows(shown.mid(0, mostRows));
    table_->setVisible(!shown.isEmpty());
    empty_->setVisible(shown.isEmpty() && complete);
    const bool cut = shown.size() > mostRows || found_ == mostCases;
    card_->setAside(cut ? tr("the %1 most pressing").arg(std::min<qsizetype>(shown.size(), mostRows))
                        : QString::number(shown.size()));
    QHash<QDate, Tone> marks;
    for (const Row& row : std::as_const(rows_))
        if (row.item.when.isValid() && (!marks.contains(row.item.when) || row.item.late))
            marks.insert(row.item.when, toneOf(row.item));
    calendar_->show(session_.today(), marks);
    month_->setTitle(calendar_->title());
    emit badgeChanged(int(std::ranges::count_if(
        rows_, [&](const Row& row) { return row.item.late || row.item.when <= session_.today(); })));
    QMap<int, int> byKind;
    for (const Row& row : std::as_const(rows_))
        ++byKind[int(row.item.kind)];
    QList<Line> lines;
    for (auto it = byKind.cbegin(); it != byKind.cend(); ++it)
        lines.append({{}, Tone::Plain, wordOf(AgendaItem::Kind(it.key())), {}, QString::number(it.value())});
    kinds_->setLines(lines);
}

QList<Row> TodayPlace::chosenRows() const
{
    const Id<Staff> me = session_.isOpen() ? session_.file().actor.staff : Id<Staff>();
    const QDate day = calendar_->chosen();
    QList<Row> rows;
    for (const Row& row : rows_)
        if ((!mine_->isChecked() || row.who == me) && (day.isNull() || row.item.when == day))
            rows.append(row);
    return rows;
}

void TodayPlace::showSide()
{
    const FileCounts counts = countsOf(session_.store());
    office_->setLines({{{}, Tone::Plain, tr("Cases"), {}, QLocale().toString(counts.cases)},
        {{}, Tone::Plain, tr("Persons"), {}, QLocale().toString(counts.persons)},
        {{}, Tone::Plain, tr("Values to settle"), {}, QString::number(session_.store().conflicts().size())}});
}
