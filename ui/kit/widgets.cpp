#include "ui/kit/widgets.h"

#include "ui/kit/style.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

const char* nameOf(Tone tone)
{
    static constexpr const char* names[] = {"plain", "accent", "good", "wait", "bad", "busy"};
    return names[int(tone)];
}

} // namespace

QLabel* textLabel(const QString& text, const char* role)
{
    auto* label = new QLabel(text);
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel* paragraph(const QString& text, const char* role)
{
    QLabel* label = textLabel(text, role);
    label->setWordWrap(true);
    return label;
}

QPushButton* button(const QString& text, const char* role)
{
    auto* made = new QPushButton(text);
    made->setProperty("role", role);
    made->setAutoDefault(false);
    if (role && role == "chip"_L1)
        made->setCheckable(true);
    if (role && role == "link"_L1)
        made->setCursor(Qt::PointingHandCursor);
    return made;
}

QHBoxLayout* rowLayout(int spacing)
{
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(nullptr, spacing));
    return layout;
}

QVBoxLayout* columnLayout(int spacing)
{
    auto* layout = new QVBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(nullptr, spacing));
    return layout;
}

ElidedLabel::ElidedLabel(const QString& text, const char* role) : QLabel(text)
{
    setProperty("role", role);
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"…"_s), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    setToolTip(shown == text() ? QString() : text());
    painter.drawText(
        contentsRect(), textFlags(layoutDirection(), alignment(), text()) | Qt::TextSingleLine, shown);
}

Badge::Badge(const QString& text, Tone tone) : QLabel(text)
{
    setProperty("role", "badge");
    setProperty("tone", nameOf(tone));
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int badgeWidth(const QString& text, const QWidget* widget)
{
    return QFontMetrics(fontOf(widget, 11, true)).horizontalAdvance(text) + 2 * scaled(widget, 7);
}

int paintBadge(QPainter& painter, QPoint rightMiddle, const QString& text, Tone tone, const QWidget* widget)
{
    painter.save();
    painter.setFont(fontOf(widget, 11, true));
    const ToneColors colours = colorsOf(tone, tokens(widget->palette()));
    const int width = badgeWidth(text, widget);
    const int height = painter.fontMetrics().height() + scaled(widget, 2);
    const QRect box(rightMiddle.x() - width, rightMiddle.y() - height / 2, width, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(colours.ink);
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
    return width;
}

Card::Card(const QString& title) : body_(columnLayout())
{
    setProperty("role", "card");
    body_->setContentsMargins(scaled(this, 14), scaled(this, 10), scaled(this, 14), scaled(this, 12));
    setLayout(body_);
    if (title.isEmpty())
        return;
    head_ = rowLayout();
    head_->addWidget(title_ = textLabel(title, "cardTitle"));
    head_->addStretch(1); // a label of Latin words would stay left in a mirrored window
    body_->addLayout(head_);
}

void Card::setTitle(const QString& title)
{
    title_->setText(title);
}

void Card::setAside(const QString& text)
{
    if (!aside_)
        head_->addWidget(aside_ = textLabel({}, "secondary"));
    aside_->setText(text);
}

void Card::addToHead(QWidget* widget)
{
    head_->addWidget(widget);
}

EmptyState::EmptyState(const QString& title, const QString& sentence, QPushButton* action)
{
    auto* column = columnLayout();
    column->setContentsMargins(scaled(this, 24), scaled(this, 24), scaled(this, 24), scaled(this, 24));
    column->addStretch(1);
    QLabel* head = paragraph(title, "heading");
    head->setAlignment(Qt::AlignCenter);
    QLabel* text = paragraph(sentence, "secondary");
    text->setAlignment(Qt::AlignCenter);
    column->addWidget(head);
    column->addWidget(text);
    if (action)
        column->addWidget(action, 0, Qt::AlignCenter);
    column->addStretch(2);
    setLayout(column);
}

MessageBar::MessageBar() : text_(paragraph({}))
{
    setProperty("role", "message");
    auto* row = rowLayout();
    row->setContentsMargins(scaled(this, 12), scaled(this, 6), scaled(this, 8), scaled(this, 6));
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(text_, 1);
    QPushButton* close = button(tr("Close"), "link");
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QPushButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    row->addWidget(close);
    setLayout(row);
    hide();
}

void MessageBar::tell(const QString& sentence, Tone tone)
{
    setProperty("tone", nameOf(tone));
    setStyleSheet(styleSheet()); // reads the property anew
    text_->setText(sentence);
    text_->setAccessibleName(sentence);
    show();
}

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget())
            delete item->widget();
        else if (item->layout())
            clear(item->layout());
        delete item;
    }
}
