#include "core/names/folding.h"
#include "core/names/sounds.h"
#include "tests/support/tostring.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

namespace {

bool soundAlike(const QString& a, const QString& b)
{
    const QStringList of = names::soundsOf(names::wordsOf(a).value(0)),
                      others = names::soundsOf(names::wordsOf(b).value(0));
    return std::ranges::any_of(of, [&](const QString& one) { return others.contains(one); });
}

} // namespace

TEST_CASE("Folding leaves out what people write differently in one script", "[names]")
{
    CHECK(names::folded("محمد حسيني") == names::folded("محمد حسینی"));
    CHECK(names::folded("أحمد") == names::folded("احمد"));
    CHECK(names::folded("فاطمة") == names::folded("فاطمه"));
    CHECK(names::folded("كريم") == names::folded("کریم"));
    CHECK(names::folded("مُحَمَّد") == names::folded("محمد"));
    CHECK(names::folded("محـــمد") == names::folded("محمد"));
    CHECK(names::folded("K’voch’aryan") == "kvocharyan");
    CHECK(names::folded("  ANNE-MARIE\tDuÇ ") == "anne marie duc");
    CHECK(names::folded("Ёлкин") == names::folded("елкин"));
    CHECK(names::folded("").isEmpty());
    CHECK(names::folded("\"*:^ -—").isEmpty());
}

TEST_CASE("Each script is said in Latin letters", "[names]")
{
    const auto latin = [](const QString& text) { return names::latin(names::folded(text)); };
    CHECK(latin("Վախթանգ Աղանյան") == "vakhtang aghanyan");
    CHECK(latin("Քոչարյան") == "kocharyan");
    CHECK(latin("Ոսկանյան") == "voskanyan");
    CHECK(latin("Հարություն") == "harutyun");
    CHECK(latin("ვახტანგ") == "vakhtang");
    CHECK(latin("Вахтанг Аганян") == "vakhtang aganyan");
    CHECK(latin("Щербакова") == "sherbakova");
    CHECK(latin("وختانگ") == "vkhtang");
    CHECK(latin("Γεώργιος") == "georgios");
    CHECK(latin("Łukasz Müßig") == "lukasz mussig");
    CHECK(latin("সুমাইয়া").startsWith("su"));
    CHECK(latin("ኣበበ").size() >= 3);
}

TEST_CASE("Names heard and written differently sound alike", "[names]")
{
    for (const auto& [a, b] :
        {std::pair("Vakhtang", "Wachtang"), std::pair("Vakhtang", "vaxtang"), std::pair("Vakhtang", "وختانگ"),
            std::pair("Aghanyan", "aganian"), std::pair("Kocharyan", "Քոչարյան"),
            std::pair("Mohammad", "محمد"), std::pair("Hosseini", "حسينی"), std::pair("Hakobyan", "Акопян"),
            std::pair("Petrosyan", "Bedrosian"), std::pair("Khachatryan", "Chatschatrjan"),
            std::pair("Alexander", "Aleksandr"), std::pair("Elena", "Yelena"), std::pair("Yusuf", "يوسف"),
            std::pair("Fatemeh", "فاطمة"), std::pair("Joseph", "Yosef")}) {
        INFO(a << " and " << b);
        CHECK(soundAlike(QString::fromUtf8(a), QString::fromUtf8(b)));
    }
    for (const auto& [a, b] :
        {std::pair("Vakhtang", "Aghanyan"), std::pair("Anna", "Maria"), std::pair("Ali", "Omar")}) {
        INFO(a << " and " << b);
        CHECK_FALSE(soundAlike(a, b));
    }
    CHECK(names::soundsOf("").isEmpty());
    CHECK(names::soundsOf(QString(5000, 'j')).size() <= names::mostSounds);
}

TEST_CASE("A word keeps articles out and each part once", "[names]")
{
    CHECK(names::wordsOf("Ahmad al-Hassan") == QStringList{"ahmad", "hassan"});
    CHECK(names::wordsOf("Al") == QStringList{"al"});
    CHECK(names::wordsOf("Ali Ali") == QStringList{"ali"});
    CHECK(names::wordsOf(QString("a b c d e f g h i j k l m n o p")).size() == names::mostWords);
}

TEST_CASE("Typing errors are counted", "[names]")
{
    CHECK(names::typingErrors(u"vakhtang", u"vakhtang", 2) == 0);
    CHECK(names::typingErrors(u"vakhtang", u"vakthang", 2) == 1);
    CHECK(names::typingErrors(u"vakhtang", u"vakhtng", 2) == 1);
    CHECK(names::typingErrors(u"vakhtang", u"vakhtanng", 2) == 1);
    CHECK(names::typingErrors(u"vakhtang", u"bakhtank", 2) == 2);
    CHECK(names::typingErrors(u"vakhtang", u"armen", 2) == 3);
    for (const QString& wrong :
        {QStringLiteral("vakthang"), QStringLiteral("vakhtng"), QStringLiteral("vaxhtang")}) {
        const QStringList of = names::oneLess("vakhtang"), others = names::oneLess(wrong);
        CHECK(std::ranges::any_of(of, [&](const QString& one) { return others.contains(one); }));
    }
}

TEST_CASE("Lists are sorted as people sort them", "[names]")
{
    QStringList sorted{"Zoé", "Ärzte", "ahmed", "Ahmed", "Armen", "Վախթանգ", "Zoe"};
    std::ranges::sort(sorted, {}, [](const QString& name) { return names::sortKey(name); });
    CHECK(sorted == QStringList{"ahmed", "Ahmed", "Armen", "Ärzte", "Zoe", "Zoé", "Վախթանգ"});
    CHECK(names::sortKey("") < names::sortKey("a"));
}
