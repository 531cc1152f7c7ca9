#include "ui/kit/stagestrip.h"

#include "ui/kit/style.h"

#include <QPainter>

StageStrip::StageStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageStrip::setSteps(const QStringList& steps, int present, const QString& aside)
{
    steps_ = steps;
    present_ = present;
    aside_ = aside;
    const QString where = aside.isEmpty() ? steps.value(present) : aside;
    setAccessibleName(tr("Stage: %1").arg(where));
    setToolTip(accessibleName());
    update();
}

QSize StageStrip::sizeHint() const
{
    return {scaled(this, 600), scaled(this, 20)};
}

QSize StageStrip::minimumSizeHint() const
{
    return {scaled(this, 200), scaled(this, 20)};
}

void StageStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens(palette());
    QStringList shown = steps_;
    if (!aside_.isEmpty())
        shown.append(aside_);
    const int present = aside_.isEmpty() ? present_ : int(shown.size()) - 1;
    const qreal gap = 4, width = (this->width() + gap) / qreal(std::max<qsizetype>(1, shown.size()));
    for (int i = 0; i < shown.size(); ++i) {
        const QRect box = QRectF(i * width, 0, width - gap, height()).toRect();
        const QRect place = layoutDirection() == Qt::RightToLeft
            ? QRect(this->width() - box.right() - 1, box.top(), box.width(), box.height())
            : box;
        painter.setPen(Qt::NoPen);
        painter.setBrush(i == present ? t.accent : i < present_ ? t.accentWash : t.background);
        painter.drawRoundedRect(place, 3, 3);
        painter.setPen(i == present ? t.onAccent : i < present_ ? t.accent : t.faint);
        painter.setFont(fontOf(this, 11, i == present));
        painter.drawText(place, Qt::AlignCenter,
            painter.fontMetrics().elidedText(shown[i], Qt::ElideRight, place.width() - 4));
    }
}
