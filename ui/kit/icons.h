#pragma once

#include <QIcon>
#include <QPixmap>

class QWidget;

/// A drawing of the program's own set, in one colour; `name` is a file of resources/icons without its ending.
/// `size` in px at 100 % of text size.
QPixmap iconPixmap(const QWidget* widget, const QString& name, const QColor& colour, int size);
