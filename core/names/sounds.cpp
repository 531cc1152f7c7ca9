#include "core/names/sounds.h"

#include <QStringTokenizer>
#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace names {

namespace {

    constexpr double lightLetter = 0.4; // of a vowel, which is heard and written in many ways

    struct Sound {
        QLatin1StringView letters; ///< as written
        const char* readings; ///< each a consonant class, or - for none; several are apart by commas
    };

    // Longer spellings before those they begin with. What the writers of several languages make of one sound
    // stands side by side: German tsch, dsch, w, ch; French ou, tch, dj; Albanian xh; Somali x and c; Chinese
    // hs.
    constexpr Sound sounds[] = {
        {"schtsch"_L1, "S,SC"},
        {"chtch"_L1, "S,SC"},
        {"shch"_L1, "S,SC"},
        {"tsch"_L1, "C,TC"},
        {"dsch"_L1, "J"},
        {"tch"_L1, "C,TC"},
        {"sch"_L1, "S,J,SX"},
        {"dzh"_L1, "J"},
        {"dzs"_L1, "J"},
        {"skh"_L1, "SX"},
        {"dj"_L1, "J,T"},
        {"tz"_L1, "C"},
        {"ts"_L1, "C"},
        {"tc"_L1, "C"},
        {"cz"_L1, "C"},
        {"dz"_L1, "C,S"},
        {"ds"_L1, "C,S,TS"},
        {"di"_L1, "T,J"},
        {"kh"_L1, "X,K"},
        {"gh"_L1, "K"},
        {"ch"_L1, "C,X,S"},
        {"ck"_L1, "K"},
        {"hs"_L1, "S,XS"},
        {"sh"_L1, "S,J"},
        {"zh"_L1, "J"},
        {"xh"_L1, "J,X"},
        {"th"_L1, "T,S"},
        {"dh"_L1, "T"},
        {"ph"_L1, "F,P"},
        {"bh"_L1, "P"},
        {"jh"_L1, "J"},
        {"gu"_L1, "K"},
        {"qu"_L1, "K"},
        {"x"_L1, "X,KS,S"},
        {"h"_L1, "X,-"},
        {"g"_L1, "K,X"},
        {"k"_L1, "K"},
        {"q"_L1, "K"},
        {"c"_L1, "C,K,S"},
        {"j"_L1, "J,-"},
        {"w"_L1, "V,-"},
        {"v"_L1, "V"},
        {"f"_L1, "F"},
        {"b"_L1, "P"},
        {"p"_L1, "P"},
        {"d"_L1, "T"},
        {"t"_L1, "T"},
        {"s"_L1, "S"},
        {"z"_L1, "S,C,J"},
        {"l"_L1, "L"},
        {"m"_L1, "M"},
        {"n"_L1, "N"},
        {"r"_L1, "R"},
    };
    constexpr auto silentAtTheEnd = "C,K,S,-"; // the Somali letter for a catch in the throat

    const Sound* soundAt(QStringView rest)
    {
        for (const Sound& sound : sounds)
            if (rest.startsWith(sound.letters))
                return &sound;
        return nullptr;
    }

    void add(QString& key, QLatin1StringView classes, bool doubled)
    {
        for (const QLatin1Char c : {QLatin1Char(classes.isEmpty() ? ' ' : classes.front().toLatin1()),
                 QLatin1Char(classes.size() > 1 ? classes.back().toLatin1() : ' ')})
            if (c != QLatin1Char(' ') && c != QLatin1Char('-')
                && (!doubled || key.isEmpty() || key.back() != c))
                key += c;
    }

    bool isVowel(QChar c)
    {
        return QStringView(u"aeiouy").contains(c);
    }

} // namespace

QStringList soundsOf(const QString& word)
{
    QStringList keys{QString()};
    qsizetype at = 0;
    bool vowelBefore = true;
    // What begins with a vowel, or with y, j or an unsaid h before one, begins with A.
    const bool glide = word.size() > 1 && QStringView(u"yjh").contains(word[0]) && isVowel(word[1]);
    if (!word.isEmpty() && isVowel(word[0]) && !glide)
        keys = {u"A"_s}, at = 1;
    else if (glide && word[0] == u'y')
        keys = {u"A"_s}, at = 1;
    else if (glide)
        keys = {u"A"_s, word[0] == u'h' ? u"X"_s : u"J"_s}, at = 1;
    while (at < word.size()) {
        const Sound* sound = soundAt(QStringView(word).mid(at));
        if (!sound) {
            vowelBefore = true;
            if (word[at].isDigit())
                for (QString& key : keys)
                    key += word[at];
            ++at;
            continue;
        }
        QStringList longer;
        const bool closing = at + 1 == word.size() && word[at] == u'c';
        for (const auto reading :
            QLatin1StringView(closing ? silentAtTheEnd : sound->readings).tokenize(','_L1))
            for (const QString& key : std::as_const(keys)) {
                QString next = key;
                add(next, reading, !vowelBefore);
                if (!longer.contains(next) && longer.size() < mostSounds)
                    longer += next;
            }
        keys = longer;
        vowelBefore = false;
        at += sound->letters.size();
    }
    keys.removeAll(QString());
    return keys;
}

int typingErrors(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    QVarLengthArray<int, 64> before(b.size() + 1), last(b.size() + 1), now(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = int(i);
        int least = now[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
            least = std::min(least, now[j]);
        }
        if (least > most)
            return most + 1;
        std::swap(before, last);
        std::swap(last, now);
    }
    return std::min(last[b.size()], most + 1);
}

double likeness(const QString& a, const QString& b)
{
    const auto weight = [](QChar c) { return isVowel(c) || c == u'h' || c == u'w' ? lightLetter : 1.0; };
    QVarLengthArray<double, 64> last(b.size() + 1), now(b.size() + 1);
    double ofA = 0, ofB = 0;
    last[0] = 0;
    for (qsizetype j = 0; j < b.size(); ++j)
        last[j + 1] = ofB += weight(b[j]);
    for (qsizetype i = 0; i < a.size(); ++i) {
        now[0] = ofA += weight(a[i]);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const double changed = a[i] == b[j] ? 0.0 : std::max(weight(a[i]), weight(b[j]));
            now[j + 1] = std::min({last[j + 1] + weight(a[i]), now[j] + weight(b[j]), last[j] + changed});
        }
        std::swap(last, now);
    }
    return 1.0 - last[b.size()] / std::max({ofA, ofB, lightLetter});
}

QStringList oneLess(const QString& word)
{
    QStringList words{word};
    for (qsizetype i = 0; i < word.size(); ++i) {
        QString less = word;
        less.remove(i, 1);
        if (!words.contains(less))
            words += less;
    }
    return words;
}

} // namespace names
