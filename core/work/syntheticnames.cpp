#include "core/work/syntheticnames.h"

#include <algorithm>
#include <span>

namespace {

struct Part {
    const char16_t* latin;
    const char16_t* script;
    bool female = false;
};
struct Language {
    const char16_t* country;
    std::span<const Part> given;
    std::span<const Part> family;
};

// Common given and family names of countries people return to, as pairs of spellings.
constexpr Part armenianGiven[] = {{u"Armen", u"Արմեն"}, {u"Tigran", u"Տիգրան"}, {u"Levon", u"Լևոն"},
    {u"Hayk", u"Հայկ"}, {u"Narek", u"Նարեկ"}, {u"Anahit", u"Անահիտ", true}, {u"Mariam", u"Մարիամ", true},
    {u"Gayane", u"Գայանե", true}, {u"Hasmik", u"Հասմիկ", true}, {u"Lusine", u"Լուսինե", true}};
constexpr Part armenianFamily[] = {{u"Sargsyan", u"Սարգսյան"}, {u"Grigoryan", u"Գրիգորյան"},
    {u"Harutyunyan", u"Հարությունյան"}, {u"Khachatryan", u"Խաչատրյան"}, {u"Petrosyan", u"Պետրոսյան"},
    {u"Ghazaryan", u"Ղազարյան"}, {u"Mkrtchyan", u"Մկրտչյան"}, {u"Karapetyan", u"Կարապետյան"}};
constexpr Part georgianGiven[]
    = {{u"Giorgi", u"გიორგი"}, {u"Zurab", u"ზურაბ"}, {u"Levan", u"ლევან"}, {u"Irakli", u"ირაკლი"},
        {u"Nino", u"ნინო", true}, {u"Tamar", u"თამარ", true}, {u"Ketevan", u"ქეთევან", true}};
constexpr Part georgianFamily[] = {{u"Beridze", u"ბერიძე"}, {u"Kapanadze", u"კაპანაძე"},
    {u"Gelashvili", u"გელაშვილი"}, {u"Lomidze", u"ლომიძე"}, {u"Tsiklauri", u"წიკლაური"}};
constexpr Part russianGiven[] = {{u"Sergei", u"Сергей"}, {u"Aleksandr", u"Александр"}, {u"Ruslan", u"Руслан"},
    {u"Elena", u"Елена", true}, {u"Zarina", u"Зарина", true}, {u"Aishat", u"Айшат", true}};
constexpr Part russianFamily[] = {
    {u"Ivanov", u"Иванов"}, {u"Magomedov", u"Магомедов"}, {u"Akhmedov", u"Ахмедов"}, {u"Petrov", u"Петров"}};
constexpr Part persianGiven[] = {{u"Mohammad", u"محمد"}, {u"Ali", u"علی"}, {u"Reza", u"رضا"},
    {u"Ahmad", u"احمد"}, {u"Fatemeh", u"فاطمه", true}, {u"Zahra", u"زهرا", true}, {u"Maryam", u"مریم", true}};
constexpr Part persianFamily[] = {{u"Hosseini", u"حسینی"}, {u"Ahmadi", u"احمدی"}, {u"Karimi", u"کریمی"},
    {u"Rahimi", u"رحیمی"}, {u"Nazari", u"نظری"}};
/// How the letters of a name are written by those who are used to another language.
struct Habit {
    const char16_t* letters;
    const char16_t* instead;
};
constexpr Habit german[] = {{u"kh", u"ch"}, {u"zh", u"sch"}, {u"sh", u"sch"}, {u"ch", u"tsch"}, {u"ts", u"z"},
    {u"y", u"j"}, {u"v", u"w"}, {u"z", u"s"}};
constexpr Habit french[]
    = {{u"kh", u"kh"}, {u"sh", u"ch"}, {u"ch", u"tch"}, {u"yan", u"ian"}, {u"dze", u"dzé"}, {u"u", u"ou"}};
constexpr Habit russian[]
    = {{u"gh", u"g"}, {u"yan", u"ian"}, {u"ya", u"ia"}, {u"h", u"g"}, {u"sch", u"shch"}};
constexpr Habit scholarly[]
    = {{u"kh", u"x"}, {u"gh", u"ġ"}, {u"zh", u"ž"}, {u"sh", u"š"}, {u"ch", u"č"}, {u"ts", u"c"}};
constexpr std::span<const Habit> habits[] = {german, french, russian, scholarly};
constexpr Language languages[]
    = {{u"AM", armenianGiven, armenianFamily}, {u"GE", georgianGiven, georgianFamily},
        {u"RU", russianGiven, russianFamily}, {u"AF", persianGiven, persianFamily}};

/// The word with each group of letters as the habit has it, the first letter as it was.
QString respelt(const QString& word, std::span<const Habit> habit)
{
    const QString small = word.toLower();
    QString made;
    for (qsizetype at = 0; at < small.size();) {
        const auto fits
            = [&](const Habit& one) { return QStringView(small).mid(at).startsWith(one.letters); };
        const auto found = std::ranges::find_if(habit, fits);
        made += found == habit.end() ? QString(small[at]) : QStringView(found->instead).toString();
        at += found == habit.end() ? 1 : QStringView(found->letters).size();
    }
    return made.isEmpty() ? made : made[0].toUpper() + made.mid(1);
}

} // namespace

QString SyntheticNames::misspelt(QString word)
{
    if (word.size() < 5)
        return word;
    const int at = 1 + random_.below(int(word.size()) - 2);
    if (random_.below(2) == 0)
        return word.remove(at, 1);
    std::swap(word[at], word[at + 1]);
    return word;
}

SyntheticName SyntheticNames::registeredAgain(const SyntheticName& name)
{
    SyntheticName again = name;
    switch (random_.below(4)) {
    case 0:
        again.given.clear(), again.family.clear();
        break;
    case 1: {
        const auto habit = habits[random_.below(int(std::size(habits)))];
        again.given = respelt(name.given, habit), again.family = respelt(name.family, habit);
        again.script.clear();
        break;
    }
    case 2:
        std::swap(again.given, again.family);
        again.script.clear();
        break;
    default:
        again.family = misspelt(name.family);
        again.script.clear();
    }
    return again;
}

SyntheticName SyntheticNames::person()
{
    const auto pick = [this]<class T>(std::span<const T> from) -> const T& {
        return from[size_t(random_.below(int(from.size())))];
    };
    const Language& language = pick(std::span<const Language>(languages));
    const Part& given = pick(language.given);
    const Part& family = pick(language.family);
    return {QStringView(given.latin).toString(), QStringView(family.latin).toString(),
        QStringView(given.script).toString() + u' ' + QStringView(family.script).toString(),
        QStringView(language.country).toString(), given.female};
}
