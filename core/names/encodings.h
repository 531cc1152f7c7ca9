#pragma once

#include <QStringList>

#include <optional>

namespace names {

/// The ways in which these letters may be written, the likeliest first: "UTF-8", "windows-1256". One alone
/// where the bytes themselves leave no doubt.
QStringList encodingsOf(const QByteArray& bytes);
/// Those that a person may choose besides.
QStringList knownEncodings();
/// The text, without a byte order mark; nothing where the encoding is not known or the bytes are not written
/// in it.
std::optional<QString> decoded(const QByteArray& bytes, const QString& encoding);

} // namespace names
