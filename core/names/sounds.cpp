#include "core/names/sounds.h"

#include <QStringTokenizer>
#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace names {

namespace {

struct Sound {
    QLatin1StringView letters; ///< as written
    const char* readings; ///< each a consonant class, or - for none; several are apart by commas
};

// Longer spellings before those they begin with.
constexpr Sound sounds[] = {
    {"tsch"_L1, "C"}, {"dsch"_L1, "J"}, {"shch"_L1, "S"}, {"schtsch"_L1, "S"}, {"tch"_L1, "C"}, {"sch"_L1, "S"}, {"dzh"_L1, "J"},
    {"dj"_L1, "J"}, {"dzs"_L1, "J"}, {"tz"_L1, "C"}, {"ts"_L1, "C"}, {"tc"_L1, "C"}, {"cz"_L1, "C"}, {"dz"_L1, "C,S"}, {"kh"_L1, "X"},
    {"gh"_L1, "K"}, {"ch"_L1, "C,X,S"}, {"ck"_L1, "K"}, {"sh"_L1, "S"}, {"zh"_L1, "J"}, {"th"_L1, "T"}, {"dh"_L1, "T"}, {"ph"_L1, "F,P"},
    {"bh"_L1, "P"}, {"jh"_L1, "J"}, {"gu"_L1, "K"}, {"qu"_L1, "K"}, {"x"_L1, "X,KS"}, {"h"_L1, "X,-"}, {"g"_L1, "K,X"}, {"k"_L1, "K"}, {"q"_L1, "K"},
    {"c"_L1, "C,K,S"}, {"j"_L1, "J,-"}, {"w"_L1, "V,-"}, {"v"_L1, "V"}, {"u"_L1, "-"}, {"f"_L1, "F"}, {"b"_L1, "P"}, {"p"_L1, "P"},
    {"d"_L1, "T"}, {"t"_L1, "T"}, {"s"_L1, "S"}, {"z"_L1, "S"}, {"l"_L1, "L"}, {"m"_L1, "M"}, {"n"_L1, "N"}, {"r"_L1, "R"},
};

const Sound* soundAt(QStringView rest)
{
    for (const Sound& sound : sounds)
        if (rest.startsWith(sound.letters))
            return &sound;
    return nullptr;
}

void add(QString& key, QLatin1StringView classes)
{
    for (const QLatin1Char c : {QLatin1Char(classes.isEmpty() ? ' ' : classes.front().toLatin1()), QLatin1Char(classes.size() > 1 ? classes.back().toLatin1() : ' ')})
        if (c != QLatin1Char(' ') && c != QLatin1Char('-') && (key.isEmpty() || key.back() != c))
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
            if (word[at].isDigit())
                for (QString& key : keys)
                    key += word[at];
            ++at;
            continue;
        }
        QStringList longer;
        for (const auto reading : QLatin1StringView(sound->readings).tokenize(','_L1))
            for (const QString& key : std::as_const(keys)) {
                QString next = key;
                add(next, reading);
                if (!longer.contains(next) && longer.size() < mostSounds)
                    longer += next;
            }
        keys = longer;
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
    const auto longest = std::max<qsizetype>({a.size(), b.size(), 1});
    return 1.0 - double(typingErrors(a, b, int(longest))) / double(longest);
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
