#include "ui/print/qrcode.h"

#include <QImage>
#include <QPainter>
#include <qrencode.h>

#include <memory>

QImage qrCodeOf(const QString& text, int pixels)
{
    constexpr int margin = 4; // squares, as ISO/IEC 18004 asks for
    const QByteArray utf8 = text.toUtf8();
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
        QRcode_encodeString8bit(utf8.constData(), 0, QR_ECLEVEL_M), QRcode_free);
    if (!code)
        return {};
    const int side = (code->width + 2 * margin) * pixels;
    QImage picture(side, side, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    for (int row = 0; row < code->width; ++row)
        for (int column = 0; column < code->width; ++column)
            if (code->data[row * code->width + column] & 1)
                painter.fillRect(
                    (column + margin) * pixels, (row + margin) * pixels, pixels, pixels, Qt::black);
    return picture;
}
