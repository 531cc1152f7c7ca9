#include "ui/kit/budgetbar.h"

#include "ui/kit/style.h"

#include <QPainter>
#include <QPainterPath>

BudgetBar::BudgetBar(int height) : height_(height)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BudgetBar::setParts(const BudgetParts& parts)
{
    parts_ = parts;
    setAccessibleName(parts.words);
    setToolTip(parts.words);
    update();
}

QSize BudgetBar::sizeHint() const
{
    return {scaled(this, 180), scaled(this, height_)};
}

QSize BudgetBar::minimumSizeHint() const
{
    return {scaled(this, 60), scaled(this, height_)};
}

void BudgetBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    QPainterPath shape;
    shape.addRoundedRect(rect(), 3, 3);
    painter.setClipPath(shape);
    painter.fillRect(rect(), t.line);
    const qint64 used = parts_.paid + parts_.committed + parts_.planned;
    const double whole = double(std::max({parts_.budget, used, qint64(1)}));
    double at = 0;
    const auto part = [&](qint64 amount, const QColor& colour) {
        const double width = double(amount) / whole * this->width();
        painter.fillRect(QRectF(at, 0, width, height()), colour);
        at += width;
    };
    part(parts_.paid, t.paid);
    part(parts_.committed, t.payable);
    part(parts_.planned, t.planned);
    if (used > parts_.budget) {
        const double end = double(parts_.budget) / whole * width();
        painter.fillRect(QRectF(end, 0, width() - end, height()), t.late);
    }
}
