#include "ui/kit/textbutton.h"

#include "ui/kit/style.h"
#include "ui/kit/tokens.h"

#include <QPainter>

TextButton::TextButton(const QString& text) : QPushButton(text)
{
    setProperty("role", "fact");
    setToolTip(text);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TextButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + scaled(this, 4), scaled(this, 20)};
}

QSize TextButton::minimumSizeHint() const
{
    return {scaled(this, 40), scaled(this, 20)};
}

void TextButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokens(palette());
    QFont font = this->font();
    font.setUnderline(underMouse() || hasFocus());
    painter.setFont(font);
    painter.setPen(underMouse() || hasFocus() ? t.accent : t.text);
    const QString shown = QFontMetrics(font).elidedText(text(), Qt::ElideRight, width());
    painter.drawText(rect(),
        textFlags(layoutDirection(), Qt::AlignVCenter | Qt::AlignLeading, text()) | Qt::TextSingleLine,
        shown);
}
