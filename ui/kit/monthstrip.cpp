#include "ui/kit/monthstrip.h"

#include "ui/kit/style.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr int step = 30, cellHeight = 26, headHeight = 18;

struct CellLook {
    QColor ink, ground, edge;
    bool dashed = false;
};

CellLook lookOf(InstalmentState state, const Tokens& t)
{
    switch (state) {
    case InstalmentState::Evidenced:
        return {Qt::white, t.evidenced, t.evidenced};
    case InstalmentState::Paid:
        return {t.onAccent, t.paid, t.paid};
    case InstalmentState::Sent:
        return {t.paid, t.panel, t.paid};
    case InstalmentState::Approved:
    case InstalmentState::Payable:
        return {t.payable, t.payableWash, t.payable};
    case InstalmentState::Requested:
        return {t.requested, t.panel, t.requested};
    case InstalmentState::ConditionMissing:
        return {t.missing, t.missingWash, t.missing, true};
    case InstalmentState::Late:
    case InstalmentState::Returned:
        return {t.late, t.lateWash, t.late};
    case InstalmentState::Stopped:
        return {t.faint, t.background, t.line};
    case InstalmentState::Planned:
        return {t.faint, t.panel, t.planned};
    }
    return {};
}

} // namespace

QString MonthStrip::sign(InstalmentState state)
{
    static const QHash<InstalmentState, QString> signs{{InstalmentState::Evidenced, u"✓"_s},
        {InstalmentState::Paid, u"●"_s}, {InstalmentState::Sent, u"›"_s}, {InstalmentState::Approved, u"◐"_s},
        {InstalmentState::Payable, u"="_s}, {InstalmentState::Requested, u"?"_s},
        {InstalmentState::ConditionMissing, u"!"_s}, {InstalmentState::Late, u"‼"_s},
        {InstalmentState::Returned, u"↩"_s}, {InstalmentState::Stopped, u"×"_s},
        {InstalmentState::Planned, u"○"_s}};
    return signs.value(state);
}

void MonthStrip::paintCell(QPainter& painter, const QRect& box, InstalmentState state, const QWidget* widget)
{
    const CellLook look = lookOf(state, tokens(widget->palette()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.edge, 1, look.dashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(look.ground);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(look.ink);
    painter.setFont(fontOf(widget, 11, true));
    painter.drawText(box, Qt::AlignCenter, sign(state));
    painter.restore();
}

MonthStrip::MonthStrip(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MonthStrip::setCells(QDate first, int months, const QList<MonthCell>& cells)
{
    first_ = QDate(first.year(), first.month(), 1);
    months_ = months;
    cells_ = cells;
    current_ = 0;
    QStringList all;
    for (const MonthCell& cell : cells)
        all.append(cell.words);
    setAccessibleName(tr("Instalments"));
    setAccessibleDescription(all.join(u"; "_s));
    updateGeometry();
    update();
}

int MonthStrip::column(QDate month) const
{
    return (month.year() - first_.year()) * 12 + month.month() - first_.month();
}

/// Where the instalment stands: those that share a month lie below one another.
QRect MonthStrip::place(int cell) const
{
    int row = 0;
    for (int before = 0; before < cell; ++before)
        row += column(cells_[before].month) == column(cells_[cell].month) ? 1 : 0;
    const int width = scaled(this, step), gap = scaled(this, 2);
    const int left = column(cells_[cell].month) * width;
    const QRect box(left + gap / 2, scaled(this, headHeight) + row * scaled(this, cellHeight + 2),
        width - gap, scaled(this, cellHeight));
    return layoutDirection() == Qt::RightToLeft
        ? QRect(this->width() - box.right() - 1, box.top(), box.width(), box.height())
        : box;
}

int MonthStrip::rows() const
{
    int most = 1;
    for (int cell = 0; cell < cells_.size(); ++cell)
        most = std::max(most, int(std::ranges::count_if(cells_, [&](const MonthCell& other) {
            return column(other.month) == column(cells_[cell].month);
        })));
    return most;
}

QSize MonthStrip::sizeHint() const
{
    return {months_ * scaled(this, step), scaled(this, headHeight) + rows() * scaled(this, cellHeight + 2)};
}

QSize MonthStrip::minimumSizeHint() const
{
    return sizeHint();
}

void MonthStrip::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(palette());
    QPainter painter(this);
    painter.setFont(fontOf(this, 10));
    painter.setPen(t.secondary);
    const int width = scaled(this, step);
    for (int month = 0; month < months_; ++month) {
        const int left
            = layoutDirection() == Qt::RightToLeft ? this->width() - (month + 1) * width : month * width;
        painter.drawText(QRect(left, 0, width, scaled(this, headHeight - 2)), Qt::AlignCenter,
            painter.fontMetrics().elidedText(
                QLocale().toString(first_.addMonths(month), u"MMM"_s), Qt::ElideNone, width));
    }
    for (int cell = 0; cell < cells_.size(); ++cell) {
        paintCell(painter, place(cell), cells_[cell].state, this);
        if (hasFocus() && cell == current_) {
            painter.setPen(QPen(t.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(place(cell).adjusted(-1, -1, 1, 1), 5, 5);
        }
    }
}

void MonthStrip::tell(int cell)
{
    if (cell >= 0 && cell < cells_.size())
        QToolTip::showText(mapToGlobal(place(cell).bottomLeft()), cells_[cell].words, this);
}

void MonthStrip::keyPressEvent(QKeyEvent* event)
{
    const int ahead = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() != ahead && event->key() != back) {
        QWidget::keyPressEvent(event);
        return;
    }
    current_
        = std::clamp(current_ + (event->key() == ahead ? 1 : -1), 0, std::max(0, int(cells_.size()) - 1));
    update();
    tell(current_);
}

bool MonthStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const QPoint at = static_cast<QHelpEvent*>(event)->pos();
        for (int cell = 0; cell < cells_.size(); ++cell)
            if (place(cell).contains(at)) {
                tell(cell);
                return true;
            }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}
