#pragma once

#include "ui/kit/tokens.h"

class QApplication;
class QWidget;

/// What a person chose for how the desk looks.
struct Look {
    enum class Colours { System, Light, Dark };

    Colours colours = Colours::System;
    int textPercent = 100; ///< 100 to 200

    friend bool operator==(const Look&, const Look&) = default;
};

/// Dresses all windows: fonts, palette, style sheet. Can be called again at any time.
void dress(QApplication& application, const Look& look);

/// A length drawn at the size of text that the widget has: 8 means 8 px at 100 %.
int scaled(const QWidget* widget, int pixels);
/// The widget's font in another size, px at 100 %, and weight.
QFont fontOf(const QWidget* widget, int pixels, bool bold = false);
/// How a line of text is drawn by QPainter: at its place in a window of that direction, and read in its own:
/// an amount or a name in Latin letters stays as it is in a mirrored window.
int textFlags(Qt::LayoutDirection window, Qt::Alignment alignment, const QString& text);
