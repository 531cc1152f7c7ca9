#include "core/store/namematch.h"

#include "core/names/sounds.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

using Why = WordMatch::Why;

struct SpellingMatch {
    double score = 0;
    Why why = Why::None; ///< of the word that fits worst
};

SpellingMatch matchOf(const QStringList& typed, const QStringList& words)
{
    double sum = 0;
    Why worst = Why::Same;
    qsizetype matched = 0;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        WordMatch best;
        for (const QString& word : words)
            if (const WordMatch match = scoreOf(typed[i], word, i + 1 == typed.size()); match.score > best.score)
                best = match;
        if (best.why == Why::None)
            continue;
        ++matched;
        sum += best.score;
        worst = std::max(worst, best.why);
    }
    if (matched == 0)
        return {};
    const double missing = double(typed.size() - matched) / double(typed.size());
    // Of two names that hold all that was typed, the one with less besides comes first.
    const double besides = 0.08 * double(std::max<qsizetype>(0, words.size() - matched)) / double(words.size());
    return {std::max(0.01, sum / double(typed.size()) - 0.3 * missing - besides), worst};
}

QString reasonOf(Why why, bool first, const QString& spelling)
{
    if (why == Why::Sounds)
        return first ? Words::tr("sounds alike") : Words::tr("sounds like %1").arg(spelling);
    if (why == Why::Typing)
        return first ? Words::tr("one letter differs") : Words::tr("one letter differs from %1").arg(spelling);
    return first ? Words::tr("name") : Words::tr("also spelt %1").arg(spelling);
}

} // namespace

WordMatch scoreOf(const QString& typed, const QString& word, bool begun)
{
    if (typed == word)
        return {1.0, Why::Same};
    if (begun && word.startsWith(typed))
        return {0.75 + 0.14 * double(typed.size()) / double(word.size()), Why::Begun};
    const bool forgiven = typed.size() >= names::forgivenLength && word.size() >= names::forgivenLength - 1;
    if (forgiven && names::typingErrors(typed, word, 1) == 1)
        return {0.72, Why::Typing};
    const QStringList sounds = names::soundsOf(word);
    bool same = false, starts = false;
    for (const QString& sound : names::soundsOf(typed)) {
        same |= sounds.contains(sound);
        starts |= begun && sound.size() >= 3 && std::ranges::any_of(sounds, [&](const QString& one) { return one.startsWith(sound); });
    }
    if (same)
        return {0.5 + 0.25 * names::likeness(typed, word), Why::Sounds};
    if (starts)
        return {0.3 + 0.2 * names::likeness(typed, word.left(typed.size())), Why::Sounds};
    return {};
}

NameMatch matchOf(const QStringList& typed, const QByteArray& spellings)
{
    NameMatch best;
    bool first = true;
    for (const QByteArray& line : spellings.split('\n')) {
        const qsizetype tab = line.lastIndexOf('\t');
        if (tab < 0)
            continue;
        const QStringList words = QString::fromLatin1(line.mid(tab + 1)).split(u' ', Qt::SkipEmptyParts);
        const SpellingMatch match = matchOf(typed, words);
        if (match.score > best.score + (first ? 0 : 0.001))
            best = {match.score, reasonOf(match.why, first, QString::fromUtf8(line.left(tab)))};
        first = false;
    }
    return best;
}
