#pragma once

#include "core/store/namematch.h"

class Store;

/// What a word of a query may be in the words that the file's names hold, as heard or with one typing error,
/// the likeliest first. `number` is the word's place among the matcher's; a word that counts as begun finds
/// longer ones too.
QStringList nearWords(const Store& store, NameMatcher& matcher, const QString& word, qsizetype number);

/// A word as the index of names takes it.
inline QString quoted(const QString& word)
{
    return QLatin1Char('"') + word + QLatin1Char('"'); // words are letters and digits only
}
