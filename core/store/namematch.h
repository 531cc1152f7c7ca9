#pragma once

#include <QHash>
#include <QStringList>

/// How well one word of a query goes with one of a name.
struct WordMatch {
    enum class Why { None, Same, Begun, Typing, Sounds };

    double score = 0; ///< 0 to 1
    Why why = Why::None;
};

/// How well a query goes with the best of a person's spellings.
struct NameMatch {
    double score = 0;
    QString reason; ///< in words
};
/// Above this every word of the query stands in the name as typed.
inline constexpr double wholeWords = 0.9;

/// Holds the words of a query against names. The last word may be the beginning of one, where it is still
/// being typed.
class NameMatcher {
public:
    explicit NameMatcher(const QStringList& typed, bool stillTyped = true);

    qsizetype words() const { return typed_.size(); }
    bool isBegun(qsizetype typed) const { return typed_[typed].begun; }
    const WordMatch& word(qsizetype typed, const QByteArray& word); ///< of the query's word by number
    NameMatch match(const QByteArray& spellings); ///< as in the table name_entry

private:
    struct Typed {
        QString word;
        QStringList sounds;
        bool begun;
        QHash<QByteArray, WordMatch> known;
    };
    struct SpellingMatch {
        double score = 0;
        WordMatch::Why why = WordMatch::Why::None; ///< of the word that fits worst
    };
    SpellingMatch matchWords(const QList<QByteArray>& words);
    static WordMatch compared(const Typed& typed, const QString& word);

    QList<Typed> typed_;
};
