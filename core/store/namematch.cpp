#include "core/store/namematch.h"

#include "core/names/sounds.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

using Why = WordMatch::Why;

QString reasonOf(Why why, bool first, const QString& spelling)
{
    if (why == Why::Sounds)
        return first ? Words::tr("sounds alike") : Words::tr("sounds like %1").arg(spelling);
    if (why == Why::Typing)
        return first ? Words::tr("one letter differs")
                     : Words::tr("one letter differs from %1").arg(spelling);
    return first ? Words::tr("name") : Words::tr("also spelt %1").arg(spelling);
}

} // namespace

NameMatcher::NameMatcher(const QStringList& typed, bool stillTyped)
{
    for (const QString& word : typed)
        typed_.append({word, names::soundsOf(word), false, {}});
    if (!typed_.isEmpty())
        typed_.last().begun = stillTyped;
}

WordMatch NameMatcher::compared(const Typed& typed, const QString& word)
{
    if (typed.word == word)
        return {1.0, Why::Same};
    if (typed.begun && word.startsWith(typed.word))
        return {0.75 + 0.14 * double(typed.word.size()) / double(word.size()), Why::Begun};
    const bool forgiven
        = typed.word.size() >= names::forgivenLength && word.size() >= names::forgivenLength - 1;
    const QStringList sounds = names::soundsOf(word);
    bool same = false, starts = false;
    for (const QString& sound : typed.sounds) {
        same |= sounds.contains(sound);
        starts |= typed.begun && sound.size() >= 3
            && std::ranges::any_of(sounds, [&](const QString& one) { return one.startsWith(sound); });
    }
    if (forgiven && names::typingErrors(typed.word, word, 1) == 1)
        return same ? WordMatch{0.85, Why::Sounds} : WordMatch{0.72, Why::Typing};
    if (same)
        return {0.55 + 0.3 * names::likeness(typed.word, word), Why::Sounds};
    if (starts)
        return {0.3 + 0.2 * names::likeness(typed.word, word.left(typed.word.size())), Why::Sounds};
    return {};
}

const WordMatch& NameMatcher::word(qsizetype typed, const QByteArray& word)
{
    Typed& one = typed_[typed];
    auto known = one.known.find(word);
    if (known == one.known.end())
        known = one.known.insert(word, compared(one, QString::fromLatin1(word)));
    return *known;
}

NameMatcher::SpellingMatch NameMatcher::matchWords(const QList<QByteArray>& words)
{
    double sum = 0;
    Why worst = Why::Same;
    qsizetype matched = 0;
    for (qsizetype i = 0; i < typed_.size(); ++i) {
        WordMatch best;
        for (const QByteArray& one : words)
            if (const WordMatch& match = word(i, one); match.score > best.score)
                best = match;
        if (best.why == Why::None)
            continue;
        ++matched;
        sum += best.score;
        worst = std::max(worst, best.why);
    }
    if (matched == 0)
        return {};
    const double missing = double(typed_.size() - matched) / double(typed_.size());
    // Of two names that hold all that was typed, the one with less besides comes first.
    const double besides
        = 0.08 * double(std::max<qsizetype>(0, words.size() - matched)) / double(words.size());
    return {std::max(0.01, sum / double(typed_.size()) - 0.3 * missing - besides), worst};
}

NameMatch NameMatcher::match(const QByteArray& spellings)
{
    NameMatch best;
    bool first = true;
    for (qsizetype start = 0, end; (end = spellings.indexOf('\n', start)) >= 0; start = end + 1) {
        const qsizetype tab = spellings.indexOf('\t', start);
        const SpellingMatch match = matchWords(spellings.mid(tab + 1, end - tab - 1).split(' '));
        if (match.score > best.score + (first ? 0 : 0.001))
            best = {match.score,
                reasonOf(match.why, first, QString::fromUtf8(spellings.mid(start, tab - start)))};
        first = false;
    }
    return best;
}
