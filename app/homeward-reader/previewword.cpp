#include "app/homeward-reader/previewword.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImageReader>
#include <QPdfDocument>
#include <QTransform>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 4096; // pixels of a side that are drawn
constexpr int mostMegabytes = 256; // of a picture while it is decoded
const QByteArrayList formats{"png", "jpeg", "gif", "bmp", "webp", "tiff"}; // none that names other files

/// What is drawn, and where in how many pages.
struct Drawn {
    QImage image;
    int page = 0;
    int pages = 1;
};

/// The colour on white paper, below what it leaves open.
QRgb onPaper(QRgb colour)
{
    const int alpha = qAlpha(colour), paper = 255 - alpha;
    const auto mixed = [&](int part) { return (part * alpha + 255 * paper) / 255; };
    return qRgb(mixed(qRed(colour)), mixed(qGreen(colour)), mixed(qBlue(colour)));
}

/// The mean colour of a part of the picture.
QRgb meanOf(const QImage& image, const QRect& part)
{
    qint64 red = 0, green = 0, blue = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x) {
            const QRgb colour = onPaper(image.pixel(x, y));
            red += qRed(colour), green += qGreen(colour), blue += qBlue(colour);
        }
    const qint64 count = qint64(part.width()) * part.height();
    return qRgb(int(red / count), int(green / count), int(blue / count));
}

/// The picture on paper, in a size not larger than its own. By hand: Qt's painting and scaling of large
/// pictures start threads, and none can be started once the process is confined.
QImage flattened(const QImage& image, QSize size)
{
    QImage flat(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(flat.scanLine(y));
        const int top = int(qint64(y) * image.height() / size.height());
        const int below = int(qint64(y + 1) * image.height() / size.height());
        for (int x = 0; x < size.width(); ++x) {
            const int left = int(qint64(x) * image.width() / size.width());
            const int beside = int(qint64(x + 1) * image.width() / size.width());
            line[x] = meanOf(image, {left, top, beside - left, below - top});
        }
    }
    return flat;
}

/// Turned as the camera was held.
QImage turned(const QImage& image, QImageIOHandler::Transformations how)
{
    QImage upright = image.mirrored(how.testFlag(QImageIOHandler::TransformationMirror),
        how.testFlag(QImageIOHandler::TransformationFlip));
    return how.testFlag(QImageIOHandler::TransformationRotate90)
        ? upright.transformed(QTransform().rotate(90))
        : upright;
}

Answer encoded(const Drawn& drawn)
{
    const QImage& image = drawn.image;
    QByteArray bytes = "HWPREV1\n";
    for (const int number : {drawn.page, drawn.pages, image.width(), image.height()}) {
        const quint32 big = qToBigEndian(quint32(number));
        bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
    }
    for (int y = 0; y < image.height(); ++y)
        bytes.append(reinterpret_cast<const char*>(image.constScanLine(y)), qsizetype(image.width()) * 4);
    return {false, bytes};
}

Answer drawPage(QByteArray file, int page, QSize room)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.error() == QPdfDocument::Error::IncorrectPassword
        || document.error() == QPdfDocument::Error::UnsupportedSecurityScheme)
        return Answer::refusal("password");
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1)
        return Answer::refusal("damaged");
    const int shown = std::clamp(page, 0, document.pageCount() - 1);
    const QSizeF paper = document.pagePointSize(shown);
    if (!(paper.width() > 0 && paper.height() > 0))
        return Answer::refusal("damaged");
    const QSize size = paper.scaled(room, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    const QImage image = document.render(shown, size);
    if (image.isNull())
        return Answer::refusal("damaged");
    return encoded({flattened(image, image.size()), shown, document.pageCount()});
}

Answer drawPicture(QByteArray file, QSize room)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (!formats.contains(reader.format()))
        return Answer::refusal("damaged");
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() * 4 > qint64(mostMegabytes) * 1024 * 1024)
        return Answer::refusal("too-large");
    const QImageIOHandler::Transformations how = reader.transformation();
    const QImage image = reader.read();
    if (image.isNull())
        return Answer::refusal("damaged");
    const QSize upright = how.testFlag(QImageIOHandler::TransformationRotate90) ? room.transposed() : room;
    const QSize fit
        = image.size().scaled(upright, Qt::KeepAspectRatio).boundedTo(image.size()).expandedTo({1, 1});
    return encoded({turned(flattened(image, fit), how), 0, 1});
}

} // namespace

void loadDrawing()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static int count = 1;
    static char name[] = "homeward-reader";
    static char* arguments[] = {name, nullptr};
    static const QGuiApplication application(count, arguments);
    QImageReader::setAllocationLimit(mostMegabytes);
    for (const QByteArray& format : formats) {
        QBuffer nothing;
        nothing.open(QIODevice::ReadOnly);
        (void)QImageReader(&nothing, format).canRead(); // that loads its plugin
    }
    const QPdfDocument document; // and that the drawing of pages
}

Answer drawPreview(const QByteArray& file, const QStringList& arguments)
{
    const QSize room(
        std::clamp(arguments.value(1).toInt(), 1, most), std::clamp(arguments.value(2).toInt(), 1, most));
    if (file.left(1024).contains("%PDF-"))
        return drawPage(file, arguments.value(0).toInt(), room);
    return drawPicture(file, room);
}
