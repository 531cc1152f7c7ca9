#pragma once

#include <QStringList>

/// How well one word of a query goes with one of a name.
struct WordMatch {
    enum class Why { None, Same, Begun, Sounds, Typing };

    double score = 0; ///< 0 to 1
    Why why = Why::None;
};
/// `begun`: what is typed may be the beginning of the word.
WordMatch scoreOf(const QString& typed, const QString& word, bool begun);

/// How well a query goes with the best of a person's spellings.
struct NameMatch {
    double score = 0;
    QString reason; ///< in words
};
/// Above this every word of the query stands in the name as typed.
inline constexpr double wholeWords = 0.9;
/// `spellings` as in the table name_entry.
NameMatch matchOf(const QStringList& typed, const QByteArray& spellings);
