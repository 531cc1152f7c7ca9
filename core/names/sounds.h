#pragma once

#include <QStringList>

namespace names {

/// The consonants by which a word in Latin letters is known however its vowels were heard and its letters
/// written: kh, x and h are one, so are g, gh, k and q, ts and c, w and v, d and t, b and p, s and z; y, i
/// and j beside vowels count as vowels; doubled letters are one. Where a spelling can be read in several ways
/// (ch as in Bach or in church, x, w, j, h that is not said) it has several keys: at most `mostSounds`, none
/// of them twice. Empty for what has no letter.
QStringList soundsOf(const QString& word);
inline constexpr int mostSounds = 12;

/// How many letters must be typed differently to make one word of the other: put in, left out, changed or two
/// neighbours swapped (Damerau, each place once). Counts only to `most`; more is `most` + 1.
int typingErrors(QStringView a, QStringView b, int most);

/// How alike two words are, 0 to 1: 1 for the same letters. Vowels count less than consonants.
double likeness(const QString& a, const QString& b);

/// The word and each word that leaves one letter of it out: two words with one typing error between them
/// share one.
QStringList oneLess(const QString& word);
/// Only words as long as this are forgiven a typing error.
inline constexpr int forgivenLength = 5;

} // namespace names
