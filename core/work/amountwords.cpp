#include "core/work/amountwords.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

struct Scale {
    quint64 value;
    const char* english;
    const char* french; ///< in the singular
};
constexpr quint64 thousand = 1000;
constexpr Scale scales[] = {{1'000'000'000'000'000'000, "quintillion", "trillion"},
    {1'000'000'000'000'000, "quadrillion", "billiard"}, {1'000'000'000'000, "trillion", "billion"},
    {1'000'000'000, "billion", "milliard"}, {1'000'000, "million", "million"}};

constexpr const char* englishUnits[]
    = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr const char* englishTens[]
    = {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
constexpr const char* frenchUnits[]
    = {"zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
        "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"};
constexpr const char* frenchTens[] = {"", "", "vingt", "trente", "quarante", "cinquante", "soixante"};

QString word(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

QString englishBelowThousand(quint64 number)
{
    QStringList words;
    if (number >= 100)
        words += word(englishUnits[number / 100]) + u" hundred"_s;
    const quint64 rest = number % 100;
    if (rest >= 20)
        words += word(englishTens[rest / 10])
            + (rest % 10 == 0 ? QString() : u'-' + word(englishUnits[rest % 10]));
    else if (rest > 0)
        words += word(englishUnits[rest]);
    return words.join(u' ');
}

QString english(quint64 number)
{
    if (number == 0)
        return word(englishUnits[0]);
    QStringList words;
    for (const Scale& scale : scales)
        if (number >= scale.value) {
            words += englishBelowThousand(number / scale.value) + u' ' + word(scale.english);
            number %= scale.value;
        }
    if (number >= thousand)
        words += englishBelowThousand(number / thousand) + u" thousand"_s;
    if (number % thousand > 0)
        words += englishBelowThousand(number % thousand);
    return words.join(u' ');
}

/// 1 to 99. `isLast`: nothing follows that the number is an adjective of, so that quatre-vingts has its s.
QString frenchBelowHundred(quint64 number, bool isLast)
{
    if (number < 20)
        return word(frenchUnits[number]);
    if (number >= 80) {
        if (number == 80)
            return isLast ? u"quatre-vingts"_s : u"quatre-vingt"_s;
        return u"quatre-vingt-"_s + word(frenchUnits[number - 80]);
    }
    const quint64 tens = number >= 70 ? 6 : number / 10, rest = number - tens * 10;
    const QString begun = word(frenchTens[tens]);
    if (rest == 0)
        return begun;
    return begun + (rest == 1 || rest == 11 ? u" et "_s : u"-"_s) + word(frenchUnits[rest]);
}

QString frenchBelowThousand(quint64 number, bool isLast)
{
    const quint64 hundreds = number / 100, rest = number % 100;
    QStringList words;
    if (hundreds > 1)
        words += word(frenchUnits[hundreds]);
    if (hundreds > 0)
        words += hundreds > 1 && rest == 0 && isLast ? u"cents"_s : u"cent"_s;
    if (rest > 0)
        words += frenchBelowHundred(rest, isLast);
    return words.join(u' ');
}

/// Million and above are nouns, before which cents and quatre-vingts keep their s; mille is none.
QString french(quint64 number)
{
    if (number == 0)
        return word(frenchUnits[0]);
    QStringList words;
    for (const Scale& scale : scales)
        if (number >= scale.value) {
            const quint64 times = number / scale.value;
            words += frenchBelowThousand(times, true) + u' ' + word(scale.french)
                + (times > 1 ? u"s"_s : QString());
            number %= scale.value;
        }
    if (number >= 2 * thousand)
        words += frenchBelowThousand(number / thousand, false);
    if (number >= thousand)
        words += u"mille"_s;
    if (number % thousand > 0)
        words += frenchBelowThousand(number % thousand, true);
    return words.join(u' ');
}

} // namespace

QString amountInWords(Money amount, const QString& language)
{
    const bool isFrench = language == u"fr";
    if (amount.isNull() || (!isFrench && language != u"en"))
        return {};
    const int digits = amount.currency().minorDigits();
    quint64 parts = 1;
    for (int i = 0; i < digits; ++i)
        parts *= 10;
    const qint64 units = amount.minorUnits();
    const quint64 size = units < 0 ? 0 - quint64(units) : quint64(units);
    QString text = isFrench ? french(size / parts) : english(size / parts);
    if (units < 0)
        text.prepend(isFrench ? u"moins "_s : u"minus "_s);
    if (digits > 0)
        text += (isFrench ? u" et %1/%2"_s : u" and %1/%2"_s)
                    .arg(size % parts, digits, 10, QChar(u'0'))
                    .arg(parts);
    return text + u' ' + amount.currency().code();
}
