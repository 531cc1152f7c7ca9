#pragma once

#include <QStringList>

namespace names {

/// The text as names are compared: no case, no accents or vowel signs, no apostrophes; the forms that Arabic
/// script has for one letter (yeh, kaf, alef, teh marbuta) made one, tatweel gone; hyphens and other signs as
/// single spaces. The script stays.
QString folded(const QString& text);

/// A folded text in the letters a to z and digits, by how the letters sound rather than by any one standard:
/// Armenian, Georgian, Cyrillic, Arabic and Greek letters by tables of this program, other scripts by ICU.
/// Arabic script leaves short vowels out, and so does what comes of it.
QString latin(const QString& folded);

/// The words of a name in Latin letters, each once, in their order; articles such as al- and el- left out
/// where another word is there. At most `mostWords`.
QStringList wordsOf(const QString& name);
inline constexpr int mostWords = 12;

/// Where a text stands in an alphabetical list, by the rules that ICU has for all languages together: bytes
/// that compare as the texts do.
QByteArray sortKey(const QString& text);

/// Changes when a rule of this folder or ICU does: what was derived by another one is derived anew.
QByteArray rulesStamp();

} // namespace names
