#include "ui/kit/trajectory.h"

#include "ui/kit/style.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int whole = 1000;
constexpr Qt::PenStyle dashes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

void paintMark(QPainter& painter, QPointF at, int number, double size)
{
    const QRectF box(at.x() - size, at.y() - size, 2 * size, 2 * size);
    if (number % 3 == 0)
        painter.drawEllipse(box);
    else if (number % 3 == 1)
        painter.drawRect(box);
    else
        painter.drawPolygon(QPolygonF{
            {at.x(), at.y() - size}, {at.x() + size, at.y() + size}, {at.x() - size, at.y() + size}});
}

} // namespace

Trajectory::Trajectory(const QString& accessibleName)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Trajectory::setLines(const QStringList& moments, const QList<TrajectoryLine>& lines)
{
    moments_ = moments;
    lines_ = lines;
    QStringList words;
    for (const TrajectoryLine& line : lines)
        for (qsizetype i = 0; i < line.values.size(); ++i)
            if (line.values[i])
                words
                    += u"%1, %2: %3"_s.arg(line.name, moments[i], QString::number(*line.values[i] / 1000.0));
    setAccessibleDescription(words.join(u"; "_s));
    update();
}

QSize Trajectory::sizeHint() const
{
    return {scaled(this, 280), scaled(this, 170)};
}

QRectF Trajectory::field() const
{
    const double left = scaled(this, 30), top = scaled(this, 10), bottom = scaled(this, 26);
    const double names = std::min(scaled(this, 160), width() / 3);
    return {left, top, std::max(10.0, width() - left - names), std::max(10.0, height() - top - bottom)};
}

QPointF Trajectory::place(qsizetype moment, int value) const
{
    const QRectF area = field();
    const double part = moments_.size() > 1 ? double(moment) / double(moments_.size() - 1) : 0.5;
    const double x = area.left() + part * area.width();
    return {layoutDirection() == Qt::RightToLeft ? width() - x : x,
        area.bottom() - double(value) / whole * area.height()};
}

void Trajectory::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    for (int i = 0; i < lines_.size(); ++i)
        paintLine(painter, lines_[i], i);
}

void Trajectory::paintAxes(QPainter& painter) const
{
    const Tokens& t = tokens(palette());
    const int wide = scaled(this, 90), high = fontMetrics().height();
    for (const int value : {0, whole / 2, whole}) {
        painter.setPen(t.line);
        painter.drawLine(place(0, value), place(std::max<qsizetype>(1, moments_.size() - 1), value));
        painter.setPen(t.secondary);
        const double y = place(0, value).y();
        const QRectF label(layoutDirection() == Qt::RightToLeft ? width() - scaled(this, 26) : 0,
            y - high / 2.0, scaled(this, 26), high);
        painter.drawText(label, Qt::AlignCenter, QString::number(value / double(whole)));
    }
    for (qsizetype i = 0; i < moments_.size(); ++i) {
        const QPointF at = place(i, 0);
        const double x = std::clamp(at.x() - wide / 2.0, 0.0, double(width() - wide));
        painter.drawText(QRectF(x, at.y() + scaled(this, 6), wide, high), Qt::AlignCenter, moments_[i]);
    }
}

void Trajectory::paintLine(QPainter& painter, const TrajectoryLine& line, int number) const
{
    const Tokens& t = tokens(palette());
    const QColor colours[] = {t.accent, t.requested, t.payable, t.missing};
    painter.setPen(QPen(colours[number % 4], 2, dashes[number % 4]));
    std::optional<QPointF> last;
    for (qsizetype i = 0; i < line.values.size(); ++i) {
        if (!line.values[i])
            continue;
        const QPointF at = place(i, *line.values[i]);
        if (last)
            painter.drawLine(*last, at);
        last = at;
        painter.setBrush(colours[number % 4]);
        paintMark(painter, at, number, scaled(this, 4));
    }
    const double gap = scaled(this, 10), high = fontMetrics().height() * 1.5;
    const double start = field().right() + 2 * gap, names = width() - start - gap;
    const double y = field().top() + high * (number + 0.5);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto turned = [&](double x) { return mirrored ? width() - x : x; };
    painter.drawLine(QPointF(turned(start - gap), y), QPointF(turned(start + gap), y));
    paintMark(painter, {turned(start), y}, number, scaled(this, 4));
    painter.setPen(t.text);
    const QRectF box(mirrored ? 0 : start + 1.5 * gap, y - high / 2, names - gap / 2, high);
    painter.drawText(box, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
        fontMetrics().elidedText(line.name, Qt::ElideRight, int(names - gap)));
}
