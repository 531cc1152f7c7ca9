#pragma once

#include "ui/kit/tokens.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QHBoxLayout;
class QVBoxLayout;

/// A label; `role` is one of the style sheet's: title, heading, cardTitle, secondary, small, problem, number,
/// script.
QLabel* textLabel(const QString& text, const char* role = nullptr);
/// A label of many words, broken into lines.
QLabel* paragraph(const QString& text, const char* role = nullptr);
/// A button; `role` is one of the style sheet's: chip, link, way.
QPushButton* button(const QString& text, const char* role = nullptr);
/// A layout without margins. `spacing` in px at 100 %.
QHBoxLayout* rowLayout(int spacing = 8);
QVBoxLayout* columnLayout(int spacing = 8);

/// One line of text that ends in "…" where it does not fit, and then tells all of itself on hovering.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, const char* role = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A word on a coloured ground.
class Badge : public QLabel {
    Q_OBJECT

public:
    explicit Badge(const QString& text, Tone tone = Tone::Plain);
};
/// Draws the same inside another painter's work, right-aligned at `right` and centred on `middle`; returns
/// its width.
int paintBadge(QPainter& painter, QPoint rightMiddle, const QString& text, Tone tone, const QWidget* widget);
int badgeWidth(const QString& text, const QWidget* widget);

/// A white panel with a heading, for what belongs together.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString& title = {});

    QVBoxLayout* body() const { return body_; }
    void setTitle(const QString& title); ///< of a card that was made with one
    void setAside(const QString& text); ///< right of the heading, such as a count
    void addToHead(QWidget* widget);

private:
    QVBoxLayout* body_;
    QHBoxLayout* head_ = nullptr;
    QLabel* title_ = nullptr;
    QLabel* aside_ = nullptr;
};

/// What stands where there is nothing yet: what would stand here, and what to do.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& title, const QString& sentence, QPushButton* action = nullptr);
};

/// A sentence across the top of a place, with an optional button; can be closed and copied.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    MessageBar();
    void tell(const QString& sentence, Tone tone = Tone::Bad);

signals:
    void closed();

private:
    QLabel* text_;
};

/// Removes all that a layout holds, at once.
void clear(QLayout* layout);
