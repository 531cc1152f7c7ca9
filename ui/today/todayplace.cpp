#include "ui/today/todayplace.h"

#include "core/store/overview.h"
#include "ui/kit/lines.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCases = 400, mostRows = 300, sliceMs = 12;

using Row = TodayPlace::Row;

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
      timer_(new QTimer(this))
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
    auto* kinds = new Card(tr("By kind"));
    kinds->body()->addWidget(kinds_);
    auto* office = new Card(tr("This file"));
    office->body()->addWidget(office_);
    auto* side = columnLayout(12);
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

void TodayPlace::refresh()
{
    const QDate today = session_.today();
    title_->setText(QLocale().toString(today, u"dddd, d MMMM yyyy"_s));
    waiting_ = casesToLookAt(session_.store(), today.addMonths(-6), today.addDays(agendaDays), mostCases);
    found_ = int(waiting_.size());
    rows_.clear();
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
        if (!dossier)
            continue;
        const auto programme = session_.store().of<Programme>().find(dossier->file().programme);
        const Person* principal = dossier->find(dossier->file().principal);
        const QString name = principal
            ? QStringList{principal->givenName, principal->familyName}.join(u' ').trimmed()
            : QString();
        for (const AgendaItem& item : agendaOf(*dossier, programme ? &*programme : nullptr, session_.today()))
            rows_.append({item, dossier->file().id, name.isEmpty() ? dossier->file().reference : name});
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
    model_->setRows(rows_.mid(0, mostRows));
    table_->setVisible(!rows_.isEmpty());
    empty_->setVisible(rows_.isEmpty() && complete);
    const bool cut = rows_.size() > mostRows || found_ == mostCases;
    card_->setAside(cut ? tr("the %1 most pressing").arg(std::min<qsizetype>(rows_.size(), mostRows))
                        : QString::number(rows_.size()));
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

void TodayPlace::showSide()
{
    const FileCounts counts = countsOf(session_.store());
    office_->setLines({{{}, Tone::Plain, tr("Cases"), {}, QLocale().toString(counts.cases)},
        {{}, Tone::Plain, tr("Persons"), {}, QLocale().toString(counts.persons)},
        {{}, Tone::Plain, tr("Values to settle"), {}, QString::number(session_.store().conflicts().size())}});
}
