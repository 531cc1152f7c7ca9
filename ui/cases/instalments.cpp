#include "ui/cases/instalments.h"

#include "core/work/caseledger.h"
#include "ui/cases/words.h"
#include "ui/kit/monthstrip.h"
#include "ui/kit/style.h"
#include "ui/kit/table.h"
#include "ui/kit/widgets.h"

#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMonths = 60;

int monthsBetween(QDate first, QDate last)
{
    return (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
}

Tone toneOf(InstalmentState state)
{
    switch (state) {
    case InstalmentState::Evidenced:
    case InstalmentState::Paid:
    case InstalmentState::Sent:
        return Tone::Good;
    case InstalmentState::Late:
    case InstalmentState::Returned:
        return Tone::Bad;
    case InstalmentState::ConditionMissing:
        return Tone::Wait;
    case InstalmentState::Planned:
    case InstalmentState::Stopped:
        return Tone::Plain;
    default:
        return Tone::Busy;
    }
}

QWidget* tableOf(const QList<InstalmentRow>& rows)
{
    auto* table = new Table(LegendCell::tr("Instalments"));
    auto* model = new RowTable<InstalmentRow>(
        {
            {LegendCell::tr("No."),
                [](const InstalmentRow& row) { return QString::number(row.instalment.number); }, true},
            {LegendCell::tr("Due"), [](const InstalmentRow& row) { return dayText(row.instalment.dueOn); }},
            {LegendCell::tr("Amount"), [](const InstalmentRow& row) { return row.instalment.amount.text(); },
                true},
            {LegendCell::tr("State"), [](const InstalmentRow& row) { return name(row.state); }, false,
                [](const InstalmentRow& row) { return std::optional(toneOf(row.state)); }},
        },
        table);
    model->setRows(rows);
    table->show(model, 3);
    table->fitRows(8);
    return table;
}

QWidget* stripOf(const QList<InstalmentRow>& rows, QDate first, int months)
{
    auto* strip = new MonthStrip;
    QList<MonthCell> cells;
    for (const InstalmentRow& row : rows)
        cells.append({row.month(), row.state, row.words()});
    strip->setCells(first, months, cells);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(strip);
    strip->setStyleSheet(u"background: transparent;"_s);
    area->viewport()->setAutoFillBackground(false);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedHeight(strip->sizeHint().height() + area->horizontalScrollBar()->sizeHint().height());
    return area;
}

} // namespace

QString InstalmentRow::words() const
{
    return u"%1, %2, %3, %4"_s.arg(QLocale().toString(month(), u"MMMM yyyy"_s), instalment.amount.text(),
        LegendCell::tr("due %1").arg(dayText(instalment.dueOn)), name(state).toLower());
}

QList<InstalmentRow> instalmentRows(const Dossier& dossier, const Package& package, QDate today)
{
    QList<InstalmentRow> rows;
    for (const Instalment& instalment : instalmentsOf(dossier, package))
        rows.append({instalment, stateOf(factsOf(dossier, package, instalment), today)});
    return rows;
}

QWidget* instalmentsWidget(const QList<InstalmentRow>& rows)
{
    if (rows.isEmpty())
        return paragraph(LegendCell::tr("No instalments yet."), "secondary");
    QHash<QPair<int, int>, int> ofMonth;
    QDate first = rows.first().month(), last = first;
    for (const InstalmentRow& row : rows) {
        ++ofMonth[{row.month().year(), row.month().month()}];
        first = std::min(first, row.month());
        last = std::max(last, row.month());
    }
    const bool monthly = monthsBetween(first, last) <= mostMonths
        && std::ranges::all_of(ofMonth, [](int count) { return count <= 2; });
    return monthly ? stripOf(rows, first, std::max(6, monthsBetween(first, last))) : tableOf(rows);
}

LegendCell::LegendCell(InstalmentState state) : state_(state)
{
    setFixedSize(scaled(this, 16), scaled(this, 16));
}

void LegendCell::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    MonthStrip::paintCell(painter, rect(), state_, this);
}
