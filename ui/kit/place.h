#pragma once

#include <QWidget>

/// One of the places of the window. Its focus proxy is where the keyboard goes when it is chosen.
class Place : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Called before the place is shown, and when what it shows has changed while it is seen.
    virtual void refresh() = 0;

signals:
    void badgeChanged(int count); ///< what in it asks for somebody; 0: nothing
};
