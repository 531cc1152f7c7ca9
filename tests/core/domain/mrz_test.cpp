#include "core/domain/mrz.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

using Field = MachineReadable::Field;

const QDate today(2026, 11, 24);

// The specimens of ICAO Doc 9303, parts 4, 5 and 6.
const QString passport
    = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;
const QString card
    = u"I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s;
const QString largeCard = u"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"_s;

MachineReadable read(const QString& text)
{
    const auto found = readMachineReadable(text, today);
    REQUIRE(found);
    return *found;
}

/// The text with the letter of a line replaced by another one.
QString broken(const QString& text, int line, int column)
{
    QStringList lines = text.split(u'\n');
    QChar& letter = lines[line][column];
    letter = letter == u'7' ? u'8' : u'7';
    return lines.join(u'\n');
}

/// Two lines of a passport with right check digits.
QString made(const QString& names, const QString& number, const QString& nation, const QString& birth)
{
    const auto filled = [](QString text, int length) { return text.leftJustified(length, u'<'); };
    const QString numbered = filled(number, 9) + checkDigit(filled(number, 9)),
                  born = birth + checkDigit(birth), ends = u"300101"_s + checkDigit(u"300101"_s),
                  personal = filled({}, 14) + u'<';
    return filled(u"P<"_s + filled(nation, 3) + names, 44) + u'\n' + numbered + filled(nation, 3) + born
        + u'F' + ends + personal + checkDigit(numbered + born + ends + personal);
}

} // namespace

TEST_CASE("The specimens of the three sizes are read whole", "[mrz]")
{
    for (const QString& text : {passport, card, largeCard}) {
        INFO(text.toStdString());
        const MachineReadable found = read(text);
        CHECK(found.problems() == QStringList());
        CHECK(found.familyName == "ERIKSSON");
        CHECK(found.givenName == "ANNA MARIA");
        CHECK(found.birth == PartialDate{1974, 8, 12, false});
        CHECK(found.sex == Sex::Female);
        CHECK(found.expiresOn == QDate(2012, 4, 15));
        CHECK(found.nationality.isEmpty()); // Utopia is no country
        CHECK_FALSE(found.cutName);
    }
    CHECK(read(passport).type == DocumentType::Passport);
    CHECK(read(passport).number == "L898902C3");
    CHECK(read(passport).personalNumber == "ZE184226B");
    CHECK(read(card).type == DocumentType::NationalId);
    CHECK(read(card).number == "D23145890");
    CHECK(read(largeCard).number == "D23145890");
}

TEST_CASE("Each broken field is named, alone, and left unset", "[mrz]")
{
    struct Broken {
        QString text;
        int line, first, last;
        Field field;
    };
    for (const Broken& one : {Broken{passport, 1, 0, 9, Field::Number}, {passport, 1, 13, 19, Field::Birth},
             {passport, 1, 21, 27, Field::Expiry}, {passport, 1, 28, 42, Field::PersonalNumber},
             {passport, 1, 43, 43, Field::Composite}, {card, 0, 5, 14, Field::Number},
             {card, 0, 20, 20, Field::Composite}, {card, 1, 0, 6, Field::Birth},
             {card, 1, 8, 14, Field::Expiry}, {card, 1, 18, 29, Field::Composite},
             {largeCard, 1, 0, 9, Field::Number}, {largeCard, 1, 13, 19, Field::Birth},
             {largeCard, 1, 21, 27, Field::Expiry}, {largeCard, 1, 28, 35, Field::Composite}})
        for (int column = one.first; column <= one.last; ++column) {
            const MachineReadable found = read(broken(one.text, one.line, column));
            INFO("line " << one.line << " column " << column << " "
                         << found.problems().join('\n').toStdString());
            CHECK_FALSE(found.fits(one.field));
            CHECK(found.problems().size() == 1);
            CHECK(found.number.isEmpty() == (one.field == Field::Number));
            CHECK(found.birth.isNull() == (one.field == Field::Birth));
            CHECK(found.expiresOn.isNull() == (one.field == Field::Expiry));
        }
}

TEST_CASE("Lines come as people and readers send them", "[mrz]")
{
    const MachineReadable whole = read(passport);
    const auto isSame = [&](const QString& text) {
        const MachineReadable found = read(text);
        return found.number == whole.number && found.givenName == whole.givenName && found.failing.isEmpty();
    };
    CHECK(isSame(passport.toLower()));
    CHECK(isSame(QString(passport).remove(u'\n')));
    CHECK(isSame(QString(passport).replace(u'\n', u"\r\n"_s) + u"\r\n"_s));
    CHECK(isSame(QString(passport).replace(u"<<"_s, u"«"_s)));
    CHECK(isSame(QString(passport).insert(10, u' ') + u"   "_s));
    CHECK(looksMachineReadable(passport));
    CHECK(looksMachineReadable(passport.left(20)));
    CHECK_FALSE(looksMachineReadable(u"AN1234567"_s));
    CHECK_FALSE(looksMachineReadable({}));
}

TEST_CASE("A line too short, a sign of another script and nothing at all are named", "[mrz]")
{
    const auto said = [](const QString& text) {
        const auto found = readMachineReadable(text, today);
        REQUIRE_FALSE(found);
        return found.error().message;
    };
    CHECK(said(passport.chopped(1)).contains("44, 43"));
    CHECK(said(QString(passport).replace(u'L', u'Լ')).contains(u'Լ'));
    CHECK(said({}).contains("44"));
    CHECK(said(QString(100000, u'<')).contains("100000"));
    CHECK(said(QString(u"P<A"_s) + QChar(0)).contains("A to Z"));
}

TEST_CASE("A year of two digits is never in the future, and a part may be missing", "[mrz]")
{
    const auto born
        = [](const QString& birth) { return read(made(u"A<<B"_s, u"AN1"_s, u"ARM"_s, birth)).birth; };
    CHECK(born(u"261124"_s) == PartialDate{2026, 11, 24, false});
    CHECK(born(u"261125"_s) == PartialDate{1926, 11, 25, false});
    CHECK(born(u"84<<<<"_s) == PartialDate{1984, 0, 0, false});
    CHECK(born(u"8405<<"_s) == PartialDate{1984, 5, 0, false});
    CHECK(born(u"<<<<<<"_s).isNull());
    CHECK_FALSE(read(made(u"A<<B"_s, u"AN1"_s, u"ARM"_s, u"841341"_s)).fits(Field::Birthday));
}

TEST_CASE("Countries, single names and names that fill their room", "[mrz]")
{
    const auto nation
        = [](const QString& code) { return read(made(u"A<<B"_s, u"AN1"_s, code, u"840503"_s)); };
    CHECK(nation(u"ARM"_s).nationality == "AM");
    CHECK(nation(u"D"_s).nationality == "DE");
    CHECK(nation(u"RKS"_s).nationality == "XK");
    CHECK(nation(u"XXB"_s).nationality.isEmpty());
    CHECK(nation(u"XXB"_s).fits(Field::Country));
    CHECK_FALSE(nation(u"QQQ"_s).fits(Field::Country));
    const MachineReadable single = read(made(u"ARKFREITH"_s, u"AN1"_s, u"AFG"_s, u"840503"_s));
    CHECK(single.givenName == "ARKFREITH");
    CHECK(single.familyName.isEmpty());
    CHECK(read(made(u"AGHANYAN<<VAKHTANG<"_s + QString(20, u'X'), u"AN1"_s, u"ARM"_s, u"840503"_s)).cutName);
}

TEST_CASE("A card's number longer than its room goes on behind it", "[mrz]")
{
    const QString number = u"D23145890734"_s;
    const QString first
        = u"I<UTO"_s + number.left(9) + u'<' + number.mid(9) + checkDigit(number) + u"<<<<<<<<<<<"_s;
    REQUIRE(first.size() == 30);
    const QString second = u"7408122F1204159UTO<<<<<<<<<<<"_s;
    const QString together = first.mid(5) + second.first(7) + second.mid(8, 7) + second.mid(18, 11);
    const MachineReadable found
        = read(first + u'\n' + second + checkDigit(together) + u"\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s);
    CHECK(found.problems() == QStringList());
    CHECK(found.number == number);
}
