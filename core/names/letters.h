#pragma once

#include <QStringView>

namespace names {

/// How a letter of a script other than Latin is said in Latin letters; empty for one that is silent, nothing
/// (null) for a letter of no table. `first` tells whether it begins a word, `next` is the letter behind it,
/// or null.
const char* soundOf(char16_t letter, bool first, char16_t next);

} // namespace names
