#pragma once

#include <QMap>
#include <QStringView>

namespace names {

/// The scripts other than Latin that a text is written in, by ISO 15924 code ("Geor"), each with one of its
/// letters.
QMap<QString, char32_t> scriptsOf(QStringView text);
/// What people call that script in the program's language; the code itself where there is no word for it.
QString scriptName(const QString& code);

} // namespace names
