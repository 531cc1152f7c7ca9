#include "ui/kit/barchart.h"

#include "ui/kit/style.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

BarChart::BarChart(const QString& accessibleName) : name_(accessibleName)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BarChart::setBars(const QList<Bar>& bars)
{
    bars_ = bars;
    QStringList words;
    for (const Bar& bar : bars)
        words += bar.name + u": "_s + bar.text;
    setAccessibleDescription(words.join(u", "_s));
    updateGeometry();
    update();
}

int BarChart::rowHeight() const
{
    return fontMetrics().height() + scaled(this, 12);
}

QSize BarChart::sizeHint() const
{
    return {scaled(this, 320), rowHeight() * int(std::max<qsizetype>(1, bars_.size()))};
}

QSize BarChart::minimumSizeHint() const
{
    return {scaled(this, 160), rowHeight() * 2};
}

void BarChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int room = std::max(1, height() / rowHeight());
    const bool all = bars_.size() <= room;
    const qsizetype shown = all ? bars_.size() : std::max(room - 1, 1);
    qint64 longest = 1;
    for (const Bar& bar : bars_)
        longest = std::max(longest, bar.value);
    for (qsizetype i = 0; i < shown; ++i)
        paintBar(painter, bars_[i], {0, int(i) * rowHeight(), width(), rowHeight()}, longest);
    if (all)
        return;
    painter.setPen(tokens(palette()).secondary);
    painter.drawText(QRect(0, int(shown) * rowHeight(), width(), rowHeight()),
        textFlags(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {}),
        tr("and %n more", nullptr, int(bars_.size() - shown)));
}

/// A third of the row for the name, the rest for the bar with its figure behind it.
void BarChart::paintBar(QPainter& painter, const Bar& bar, const QRect& row, qint64 longest) const
{
    const Tokens& t = tokens(palette());
    const int gap = scaled(this, 8), label = row.width() / 3;
    const int figure = fontMetrics().horizontalAdvance(bar.text) + gap;
    const int most = std::max(1, row.width() - label - gap - figure);
    const int length
        = bar.value <= 0 ? 0 : std::max(2, int(double(most) * double(bar.value) / double(longest)));
    const auto placed = [&](int from, int width) {
        const QRect rect(from, row.top(), width, row.height());
        return layoutDirection() == Qt::RightToLeft
            ? QRect(row.width() - from - width, row.top(), width, row.height())
            : rect;
    };
    painter.setPen(t.text);
    const QString name = fontMetrics().elidedText(bar.name, Qt::ElideRight, label);
    painter.drawText(
        placed(0, label), textFlags(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, name), name);
    const int inset = scaled(this, 5);
    const QRect body = placed(label + gap, length).adjusted(0, inset, 0, -inset);
    painter.fillRect(body, t.accent);
    painter.setPen(t.secondary);
    painter.drawText(placed(label + gap + length + gap / 2, figure),
        textFlags(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, bar.text), bar.text);
}
