#include "ui/shell/rail.h"

#include "ui/kit/icons.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

RailButton::RailButton(const QString& text, const QString& icon) : icon_(icon)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void RailButton::setBadge(int count)
{
    badge_ = count;
    setAccessibleDescription(count == 0 ? QString() : tr("%n to do", nullptr, count));
    update();
}

QSize RailButton::sizeHint() const
{
    return {scaled(this, 64), scaled(this, 58)};
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse() || hasFocus())
        painter.fillRect(rect(), t.railChosen);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (isChecked() || hasFocus())
        painter.fillRect(QRect(mirrored ? width() - 3 : 0, 0, 3, height()),
            isChecked() ? tokens(Scheme::Dark).accent : t.railText);
    const QColor ink = isChecked() ? Qt::white : t.railText;
    const QPixmap drawing = iconPixmap(this, icon_, ink, 22);
    const int size = scaled(this, 22);
    painter.drawPixmap((width() - size) / 2, scaled(this, 9), drawing);
    painter.setPen(ink);
    painter.setFont(fontOf(this, 11));
    painter.drawText(QRect(2, scaled(this, 34), width() - 4, scaled(this, 18)), Qt::AlignCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 4));
    if (badge_ == 0)
        return;
    painter.setFont(fontOf(this, 10, true));
    const QString count = badge_ > 99 ? u"99+"_s : QString::number(badge_);
    const int height = scaled(this, 15),
              wide = std::max(height, painter.fontMetrics().horizontalAdvance(count) + scaled(this, 6));
    const int left = mirrored ? width() / 2 - scaled(this, 6) - wide : width() / 2 + scaled(this, 6);
    const QRect box(left, scaled(this, 4), wide, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.badge);
    painter.drawRoundedRect(box, height / 2.0, height / 2.0);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, count);
}

Rail::Rail() : column_(columnLayout(0))
{
    setObjectName(u"rail"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(scaled(this, 64));
    column_->setContentsMargins(0, scaled(this, 8), 0, scaled(this, 4));
    column_->addStretch(1);
    auto* lock = new RailButton(tr("Lock"), u"lock"_s);
    lock->setToolTip(tr("Lock the file (Ctrl+L)"));
    connect(lock, &RailButton::clicked, this, &Rail::lockWanted);
    column_->addWidget(lock);
    setLayout(column_);
}

RailButton* Rail::addPlace(const QString& text, const QString& icon)
{
    auto* place = new RailButton(text, icon);
    place->setCheckable(true);
    place->setAutoExclusive(true);
    const int number = int(places_.size());
    place->setToolTip(tr("%1 (Alt+%2)").arg(text).arg(number + 1));
    connect(place, &RailButton::clicked, this, [this, number] { emit chosen(number); });
    column_->insertWidget(number, place);
    places_.append(place);
    return place;
}

void Rail::choose(int place)
{
    places_[place]->setChecked(true);
}
