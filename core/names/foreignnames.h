#pragma once

#include <QStringList>

namespace names {

/// What a country is called in the languages that offices write in, without the English name; as ICU has it.
/// Empty where ICU does not know the code (ISO 3166-1 alpha-2).
QStringList countryNames(const QString& alpha2);
/// The same for a language (ISO 639).
QStringList languageNames(const QString& code);

} // namespace names
