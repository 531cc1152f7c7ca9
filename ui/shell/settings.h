#pragma once

#include "ui/kit/style.h"

#include <QStringList>

/// What this laptop remembers of the window; nothing in it is about a person.
namespace settings {

Look look();
void setLook(const Look& look);
QStringList recentFiles(); ///< the newest first; only those that are still there
void addRecentFile(const QString& path);
QString lastStaff(const QString& path); ///< whose slot opened the file last, as text
void setLastStaff(const QString& path, const QString& staff);
QByteArray geometry();
void setGeometry(const QByteArray& geometry);

} // namespace settings
