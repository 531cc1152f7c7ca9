#include "core/names/letters.h"

#include <QHash>

namespace names {

namespace {

    struct Letter {
        char16_t letter;
        const char* sound;
    };

    // What the letters stand for in speech. The standards differ (BGN, ISO, ALA-LC, ICAO), and none of them
    // is followed: what they disagree about, the sound keys of sounds.h make one.
    // clang-format off
constexpr Letter letters[] = {
    // Armenian
    {u'ա', "a"}, {u'բ', "b"}, {u'գ', "g"}, {u'դ', "d"}, {u'ե', "e"}, {u'զ', "z"}, {u'է', "e"}, {u'ը', "y"}, {u'թ', "t"},
    {u'ժ', "zh"}, {u'ի', "i"}, {u'լ', "l"}, {u'խ', "kh"}, {u'ծ', "ts"}, {u'կ', "k"}, {u'հ', "h"}, {u'ձ', "dz"}, {u'ղ', "gh"},
    {u'ճ', "ch"}, {u'մ', "m"}, {u'յ', "y"}, {u'ն', "n"}, {u'շ', "sh"}, {u'ո', "o"}, {u'չ', "ch"}, {u'պ', "p"}, {u'ջ', "j"},
    {u'ռ', "r"}, {u'ս', "s"}, {u'վ', "v"}, {u'տ', "t"}, {u'ր', "r"}, {u'ց', "ts"}, {u'ւ', "v"}, {u'փ', "p"}, {u'ք', "k"},
    {u'և', "ev"}, {u'օ', "o"}, {u'ֆ', "f"},
    // Georgian
    {u'ა', "a"}, {u'ბ', "b"}, {u'გ', "g"}, {u'დ', "d"}, {u'ე', "e"}, {u'ვ', "v"}, {u'ზ', "z"}, {u'თ', "t"}, {u'ი', "i"},
    {u'კ', "k"}, {u'ლ', "l"}, {u'მ', "m"}, {u'ნ', "n"}, {u'ო', "o"}, {u'პ', "p"}, {u'ჟ', "zh"}, {u'რ', "r"}, {u'ს', "s"},
    {u'ტ', "t"}, {u'უ', "u"}, {u'ფ', "p"}, {u'ქ', "k"}, {u'ღ', "gh"}, {u'ყ', "q"}, {u'შ', "sh"}, {u'ჩ', "ch"}, {u'ც', "ts"},
    {u'ძ', "dz"}, {u'წ', "ts"}, {u'ჭ', "ch"}, {u'ხ', "kh"}, {u'ჯ', "j"}, {u'ჰ', "h"},
    // Cyrillic: Russian, Ukrainian, Belarusian, Serbian, Macedonian, Kazakh, Kyrgyz, Tajik, Uzbek
    {u'а', "a"}, {u'б', "b"}, {u'в', "v"}, {u'г', "g"}, {u'д', "d"}, {u'е', "e"}, {u'ж', "zh"}, {u'з', "z"}, {u'и', "i"},
    {u'к', "k"}, {u'л', "l"}, {u'м', "m"}, {u'н', "n"}, {u'о', "o"}, {u'п', "p"}, {u'р', "r"}, {u'с', "s"}, {u'т', "t"},
    {u'у', "u"}, {u'ф', "f"}, {u'х', "kh"}, {u'ц', "ts"}, {u'ч', "ch"}, {u'ш', "sh"}, {u'щ', "sh"}, {u'ъ', ""}, {u'ы', "y"},
    {u'ь', ""}, {u'э', "e"}, {u'ю', "yu"}, {u'я', "ya"}, {u'і', "i"}, {u'є', "ye"}, {u'ґ', "g"}, {u'ђ', "dj"}, {u'ј', "y"},
    {u'љ', "l"}, {u'њ', "n"}, {u'ћ', "ch"}, {u'џ', "j"}, {u'ѕ', "dz"}, {u'ә', "a"}, {u'ғ', "gh"}, {u'қ', "q"}, {u'ң', "n"},
    {u'ө', "o"}, {u'ұ', "u"}, {u'ү', "u"}, {u'һ', "h"}, {u'ҳ', "h"}, {u'ҷ', "j"},
    // Arabic, with Persian, Dari, Pashto, Urdu, Kurdish and Uyghur letters, as folded
    {u'ا', "a"}, {u'ب', "b"}, {u'پ', "p"}, {u'ت', "t"}, {u'ث', "s"}, {u'ج', "j"}, {u'چ', "ch"}, {u'ح', "h"}, {u'خ', "kh"},
    {u'د', "d"}, {u'ذ', "z"}, {u'ر', "r"}, {u'ز', "z"}, {u'ژ', "zh"}, {u'س', "s"}, {u'ش', "sh"}, {u'ص', "s"}, {u'ض', "z"},
    {u'ط', "t"}, {u'ظ', "z"}, {u'غ', "gh"}, {u'ف', "f"}, {u'ق', "q"}, {u'ک', "k"}, {u'گ', "g"}, {u'ل', "l"},
    {u'م', "m"}, {u'ن', "n"}, {u'ه', "h"}, {u'ء', ""}, {u'ٹ', "t"}, {u'ڈ', "d"}, {u'ڑ', "r"}, {u'ں', "n"}, {u'ټ', "t"},
    {u'ډ', "d"}, {u'ړ', "r"}, {u'ڼ', "n"}, {u'ښ', "sh"}, {u'ږ', "zh"}, {u'ځ', "dz"}, {u'څ', "ts"}, {u'ې', "e"}, {u'ۍ', "i"},
    {u'ێ', "e"}, {u'ۆ', "o"}, {u'ڤ', "v"}, {u'ڕ', "r"}, {u'ڵ', "l"}, {u'ە', "e"}, {u'ۇ', "u"}, {u'ھ', "h"},
    // Greek
    {u'α', "a"}, {u'β', "v"}, {u'γ', "g"}, {u'δ', "d"}, {u'ε', "e"}, {u'ζ', "z"}, {u'η', "i"}, {u'θ', "th"}, {u'ι', "i"},
    {u'κ', "k"}, {u'λ', "l"}, {u'μ', "m"}, {u'ν', "n"}, {u'ξ', "x"}, {u'ο', "o"}, {u'π', "p"}, {u'ρ', "r"}, {u'σ', "s"},
    {u'ς', "s"}, {u'τ', "t"}, {u'υ', "y"}, {u'φ', "f"}, {u'χ', "kh"}, {u'ψ', "ps"}, {u'ω', "o"},
    // Latin letters that no decomposition makes plain
    {u'ß', "ss"}, {u'æ', "ae"}, {u'œ', "oe"}, {u'ø', "o"}, {u'đ', "dj"}, {u'ð', "d"}, {u'þ', "th"}, {u'ł', "l"}, {u'ı', "i"},
    {u'ə', "a"}, {u'ŋ', "n"}, {u'ħ', "h"}, {u'ɓ', "b"}, {u'ɗ', "d"}, {u'ƙ', "k"}, {u'ɛ', "e"}, {u'ɔ', "o"},
};
    // clang-format on

} // namespace

const char* soundOf(char16_t letter, bool first, char16_t next)
{
    if (letter == u'ո' && next == u'ւ')
        return "u";
    if (letter == u'ո' && first && next != u'վ')
        return "vo";
    if (letter == u'و') // a consonant where it begins a word or stands before a vowel, else either
        return first || next == u'ا' ? "v" : "w";
    if (letter == u'ع') // a catch in the throat, with a vowel where it begins a word
        return first ? "a" : "";
    if (letter == u'ی')
        return first || next == u'ا' ? "y" : "i";
    static const QHash<char16_t, const char*> table = [] {
        QHash<char16_t, const char*> made;
        for (const Letter& one : letters)
            made.insert(one.letter, one.sound);
        return made;
    }();
    return table.value(letter, nullptr);
}

} // namespace names
