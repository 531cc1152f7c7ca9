#pragma once

#include <QPushButton>

/// A button that reads as one line of text and opens what it says; ends in "…" where it does not fit.
class TextButton : public QPushButton {
    Q_OBJECT

public:
    explicit TextButton(const QString& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};
