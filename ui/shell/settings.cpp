#include "ui/shell/settings.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace settings {

Look look()
{
    const QSettings stored;
    Look look;
    look.colours = Look::Colours(std::clamp(stored.value(u"look/colours"_s, 0).toInt(), 0, 2));
    look.textPercent = std::clamp(stored.value(u"look/text"_s, 100).toInt(), 100, 200);
    return look;
}

void setLook(const Look& look)
{
    QSettings stored;
    stored.setValue(u"look/colours"_s, int(look.colours));
    stored.setValue(u"look/text"_s, look.textPercent);
}

QStringList recentFiles()
{
    QStringList there;
    for (const QString& path : QSettings().value(u"files"_s).toStringList())
        if (QFileInfo::exists(path))
            there.append(path);
    return there;
}

void addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(u"files"_s, files.mid(0, 5));
}

static QString keyOf(const QString& path)
{
    return u"staff/"_s
        + QString::fromLatin1(
            QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

QString lastStaff(const QString& path)
{
    return QSettings().value(keyOf(path)).toString();
}

void setLastStaff(const QString& path, const QString& staff)
{
    QSettings().setValue(keyOf(path), staff);
}

QByteArray geometry()
{
    return QSettings().value(u"geometry"_s).toByteArray();
}

void setGeometry(const QByteArray& geometry)
{
    QSettings().setValue(u"geometry"_s, geometry);
}

} // namespace settings
