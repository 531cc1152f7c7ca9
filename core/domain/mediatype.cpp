#include "core/domain/mediatype.h"

#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

struct Mark {
    qsizetype at;
    QByteArray bytes;
    const char* type;
};

const Mark marks[] = {{0, "\x89PNG\r\n\x1a\n"_ba, "image/png"}, {0, "\xff\xd8\xff"_ba, "image/jpeg"},
    {0, "GIF87a"_ba, "image/gif"}, {0, "GIF89a"_ba, "image/gif"}, {0, "BM"_ba, "image/bmp"},
    {8, "WEBP"_ba, "image/webp"}, {0, "II*\0"_ba, "image/tiff"}, {0, "MM\0*"_ba, "image/tiff"},
    {0, "PK\x03\x04"_ba, "application/zip"}};

} // namespace

QString mediaTypeOf(const QByteArray& beginning)
{
    if (beginning.left(beginningBytes).contains("%PDF-"))
        return u"application/pdf"_s;
    for (const Mark& mark : marks)
        if (beginning.mid(mark.at, mark.bytes.size()) == mark.bytes)
            return QString::fromLatin1(mark.type);
    return u"application/octet-stream"_s;
}

bool isPictured(const QString& mediaType)
{
    return mediaType == "application/pdf"_L1 || mediaType.startsWith("image/"_L1);
}

bool isMisnamed(const QString& name, const QString& mediaType)
{
    static const QHash<QString, QString> promised{{u"pdf"_s, u"application/pdf"_s}, {u"png"_s, u"image/"_s},
        {u"jpg"_s, u"image/"_s}, {u"jpeg"_s, u"image/"_s}, {u"gif"_s, u"image/"_s}, {u"bmp"_s, u"image/"_s},
        {u"webp"_s, u"image/"_s}, {u"tif"_s, u"image/"_s}, {u"tiff"_s, u"image/"_s}};
    const auto kind = promised.constFind(QFileInfo(name).suffix().toLower());
    return kind != promised.cend() && !mediaType.startsWith(*kind);
}
