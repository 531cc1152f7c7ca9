#include "core/work/syntheticnames.h"

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
constexpr Language languages[]
    = {{u"AM", armenianGiven, armenianFamily}, {u"GE", georgianGiven, georgianFamily},
        {u"RU", russianGiven, russianFamily}, {u"AF", persianGiven, persianFamily}};

} // namespace

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
