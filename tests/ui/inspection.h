#pragma once

#include <QStringList>

class QImage;
class QWidget;

/// What is wrong with what a window shows: text that is cut, labels that overlap, controls without an
/// accessible name. Only visible widgets are looked at.
QStringList flawsOf(const QWidget& window);
/// Whether a picture shows more than one colour over most of its area.
bool isEmptyPicture(const QImage& picture);
