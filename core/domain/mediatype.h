#pragma once

#include <QByteArray>
#include <QString>

/// What a content is, by its first bytes and never by its name (RFC 6838: application/pdf). A kind that the
/// program does not know is application/octet-stream.
QString mediaTypeOf(const QByteArray& beginning);
inline constexpr qint64 beginningBytes = 1024; ///< a PDF's mark stands somewhere in these

/// Whether a page or picture of it can be shown.
bool isPictured(const QString& mediaType);
/// Whether the name promises a kind of file (a PDF, a picture) that the content is not.
bool isMisnamed(const QString& name, const QString& mediaType);
