#include "ui/kit/icons.h"

#include "ui/kit/style.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>

using namespace Qt::StringLiterals;

QPixmap iconPixmap(const QWidget* widget, const QString& name, const QColor& colour, int size)
{
    const qreal ratio = widget->devicePixelRatioF();
    const int pixels = qRound(scaled(widget, size) * ratio);
    const QString key = u"icon %1 %2 %3"_s.arg(name, colour.name()).arg(pixels);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("An icon is missing from the program: %s", qPrintable(name));
    QSvgRenderer drawing(file.readAll().replace("currentColor", colour.name().toLatin1()));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawing.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}
