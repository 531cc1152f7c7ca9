#include "core/names/folding.h"

#include "core/names/letters.h"

#include <QRegularExpression>

#include <memory>

#include <unicode/translit.h>
#include <unicode/ucol.h>
#include <unicode/uversion.h>

using namespace Qt::StringLiterals;

namespace names {

namespace {

    constexpr auto rules = "1"; // count up when folding, letters or sounds change

    /// The one letter that Arabic script's many forms of it stand for.
    char16_t oneForm(char16_t letter)
    {
        switch (letter) {
        case u'ي':
        case u'ى':
        case u'ئ':
        case u'ے':
            return u'ی';
        case u'ك':
        case u'ڪ':
            return u'ک';
        case u'ګ':
            return u'گ';
        case u'أ':
        case u'إ':
        case u'آ':
        case u'ٱ':
            return u'ا';
        case u'ة':
        case u'ۀ':
        case u'ہ':
        case u'ۃ':
            return u'ه';
        case u'ؤ':
            return u'و';
        case u'ё':
            return u'е';
        case u'ў':
            return u'у';
        case u'ї':
            return u'і';
        }
        return letter;
    }

    /// Marks that some write in a name and others leave out: apostrophes of all makes, tatweel, joiners.
    bool isNothing(char16_t letter)
    {
        return QStringView(u"'’‘ʼʻʹʾʿ`´ـ‌‍‎‏՚").contains(QChar(letter));
    }

    /// By ICU, for the scripts without a table: Devanagari, Bengali, Ethiopic, Han …
    QString byIcu(const QString& text)
    {
        static const std::unique_ptr<icu::Transliterator> anyLatin = [] {
            UErrorCode error = U_ZERO_ERROR;
            return std::unique_ptr<icu::Transliterator>(
                icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, error));
        }();
        if (!anyLatin)
            return {};
        icu::UnicodeString work(text.utf16(), int32_t(text.size()));
        anyLatin->transliterate(work);
        return QString::fromUtf16(work.getBuffer(), work.length());
    }

    /// Accents and the vowel signs of Arabic and Hebrew; those of Indian scripts are letters.
    bool isAccent(QChar c)
    {
        return c.category() == QChar::Mark_NonSpacing
            && (c.script() == QChar::Script_Inherited || c.script() == QChar::Script_Arabic
                || c.script() == QChar::Script_Hebrew);
    }

    /// The Arabic article, which stands at its word in that script and is often left out in others.
    QString withoutArticle(const QString& word)
    {
        return word.size() >= 5 && word.startsWith(u"ال"_s) ? word.mid(2) : word;
    }

    /// Names that some write in one word and some in two, in one: Abdul Rahman, Abdurrahman and Abdirahman as
    /// "abdrahman", Nur al-Din, Nour Eddine and Nureddin as "nurdin", Hamid Ullah as "hamidullah".
    QStringList joined(const QStringList& words)
    {
        static const QRegularExpression servant(u"^c?abd[aeiou]?(?:l|([rsndzt])(?=\\1))?(?=..)"_s),
            faith(u"(..)[aeiou]?[ld]?d(?:in|ine|een|yn)$"_s);
        static const QStringList beginnings{
            u"abd"_s, u"abdul"_s, u"abdal"_s, u"abdel"_s, u"abdol"_s, u"abdur"_s, u"abdu"_s},
            endings{u"din"_s, u"dine"_s, u"deen"_s, u"eddin"_s, u"eddine"_s, u"uddin"_s},
            gods{u"ullah"_s, u"allah"_s, u"ollah"_s, u"ulla"_s};
        QStringList result;
        for (qsizetype i = 0; i < words.size(); ++i) {
            QString word = words[i];
            if (beginnings.contains(word) && i + 1 < words.size())
                word = u"abd"_s + words[++i];
            else
                word.replace(servant, u"abd"_s);
            if (endings.contains(word) && !result.isEmpty()) {
                if (result.size() > 1 && result.last().size() == 2)
                    result.removeLast();
                word = result.takeLast() + u"din"_s;
            }
            if (gods.contains(word) && !result.isEmpty())
                word = result.takeLast() + u"ullah"_s;
            result += word.replace(faith, u"\\1din"_s);
        }
        return result;
    }

    bool isPlain(QChar c)
    {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u' ';
    }

} // namespace

QString folded(const QString& text)
{
    QString result;
    const QString apart = text.toCaseFolded().normalized(QString::NormalizationForm_KD).toCaseFolded();
    result.reserve(apart.size());
    for (const QChar c : apart) {
        if (isAccent(c) || c.category() == QChar::Other_Format || isNothing(c.unicode()))
            continue;
        const bool space = !c.isLetterOrNumber() && !c.isSurrogate() && !c.isMark();
        if (!space)
            result += QChar(oneForm(c.unicode()));
        else if (!result.isEmpty() && result.back() != u' ')
            result += u' ';
    }
    return result.trimmed();
}

QString latin(const QString& text)
{
    QString result, foreign;
    const auto flush = [&] {
        if (!foreign.isEmpty())
            for (const QChar c : byIcu(foreign))
                if (isPlain(c))
                    result += c;
        foreign.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t next = i + 1 < text.size() ? text[i + 1].unicode() : u'\0';
        if (c == u'ւ' && i > 0 && text[i - 1] == u'ո')
            continue; // said with the letter before it
        const char* sound = isPlain(c) ? nullptr : soundOf(c.unicode(), i == 0 || text[i - 1] == u' ', next);
        if (!sound && !isPlain(c)) {
            foreign += c;
            continue;
        }
        flush();
        if (sound)
            result += QLatin1StringView(sound);
        else
            result += c;
    }
    flush();
    return result;
}

QStringList wordsOf(const QString& name)
{
    static const QStringList articles{u"al"_s, u"el"_s, u"ul"_s, u"ad"_s, u"ed"_s, u"as"_s, u"ar"_s, u"de"_s,
        u"van"_s, u"von"_s, u"bin"_s, u"ibn"_s, u"bint"_s};
    QStringList all;
    for (const QString& word : folded(name).split(u' ', Qt::SkipEmptyParts))
        all += latin(withoutArticle(word)).split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    for (const QString& word : joined(all))
        if (words.size() < mostWords && !words.contains(word)
            && (all.size() == 1 || !articles.contains(word)))
            words += word;
    return words.isEmpty() ? all.mid(0, 1) : words;
}

QByteArray sortKey(const QString& text)
{
    static const std::unique_ptr<UCollator, decltype(&ucol_close)> collator = [] {
        UErrorCode error = U_ZERO_ERROR;
        return std::unique_ptr<UCollator, decltype(&ucol_close)>(ucol_open("", &error), &ucol_close);
    }();
    if (!collator)
        return text.toCaseFolded().toUtf8();
    QByteArray key(int(text.size()) * 4 + 16, Qt::Uninitialized);
    const auto get = [&] {
        return ucol_getSortKey(collator.get(), reinterpret_cast<const UChar*>(text.utf16()),
            int32_t(text.size()), reinterpret_cast<uint8_t*>(key.data()), int32_t(key.size()));
    };
    int32_t size = get();
    if (size > key.size()) {
        key.resize(size);
        size = get();
    }
    key.resize(std::max(0, size - 1)); // without the closing null
    return key;
}

QByteArray rulesStamp()
{
    return QByteArray(rules) + "/icu" + U_ICU_VERSION;
}

} // namespace names
