#include "core/names/folding.h"
#include "core/store/search.h"
#include "tests/support/tostring.h"
#include "tests/support/twooffices.h"

#include <catch2/generators/catch_generators.hpp>

namespace {

struct People : OfficeStore {
    People() : OfficeStore(7) { }

    Person bear(const QString& given, const QString& family, const QString& script = {})
    {
        Person person;
        person.id = store->newId<Person>();
        person.caseId = store->newId<CaseFile>();
        person.givenName = given, person.familyName = family, person.scriptName = script;
        CaseFile file;
        file.id = file.caseId = person.caseId;
        file.reference = QString("EVN-2014-A-%1-K").arg(++count_, 5, 10, QChar('0'));
        file.principal = person.id;
        act([&](Act& act) { act.add(file), act.add(person); });
        return person;
    }
    QStringList found(const QString& query) const
    {
        QStringList names;
        for (const Hit& hit : search(*store, query).hits)
            names += hit.name;
        return names;
    }
    QString reason(const QString& query) const { return search(*store, query).hits.value(0).reason; }

private:
    int count_ = 0;
};

/// All that is derived, a row each.
QStringList derivedOf(const Store& store)
{
    QStringList all;
    for (const QByteArray table :
        {"case_line", "name_entry", "name_word", "name_sound", "name_less", "number_entry"})
        store.database().each("SELECT * FROM " + table, [&](sql::Row& row) {
            QByteArray text = table;
            for (int column = table == "case_line" || table == "name_entry" ? 1 : 0; column < row.columns();
                 ++column) {
                const Value value = row.value(column);
                const QByteArray bytes(value.bytes.data(), qsizetype(value.bytes.size()));
                text += ' '
                    + (value.type == Value::Type::Integer     ? QByteArray::number(value.integer)
                            : value.type == Value::Type::Blob ? bytes.toHex()
                                                              : bytes);
            }
            all += QString::fromUtf8(text);
        });
    all.sort();
    return all;
}

QString planOf(const Store& store, const QByteArray& sql)
{
    QStringList steps;
    store.database().each("EXPLAIN QUERY PLAN " + sql, [&](sql::Row& row) { steps += row.at<QString>(3); });
    return steps.join("; ");
}

} // namespace

TEST_CASE("One person is found by every spelling", "[search]")
{
    People people;
    people.bear("Vakhtang", "Aghanyan", "Վախթանգ Աղանյան");
    people.bear("Armen", "Kocharyan");
    people.bear("Mohammad", "Hosseini", "محمد حسینی");
    people.bear("Vahram", "Petrosyan");
    for (const char* query : {"Вахтанг", "ვახტანგ", "Վախթանգ", "وختانگ", "vaxtang", "Wachtang", "VAKHTANG",
             "aganian", "Aghanyan Vakhtang", "vakh", "v aghan", "Vakthang", "Vakhtng", "Aghanjan"}) {
        INFO(query);
        CHECK(people.found(QString::fromUtf8(query)).value(0) == "Vakhtang Aghanyan");
    }
    CHECK(people.found("Քոչարյան").value(0) == "Armen Kocharyan");
    CHECK(people.found("محمد حسيني").value(0) == "Mohammad Hosseini");
    CHECK(people.found("محمد حسینی").value(0) == "Mohammad Hosseini");
    CHECK(people.found("xyzzy").isEmpty());
    CHECK(people.found("Amrn").isEmpty()); // four letters are forgiven nothing
}

TEST_CASE("A hit says why it is one, and the surest come first", "[search]")
{
    People people;
    const Person person = people.bear("Vakhtang", "Aghanyan");
    people.bear("Vaxtang", "Beridze");
    people.bear("Vakhtangi", "Lomidze");
    people.add(NameSpelling{people.store->newId<NameSpelling>(), person.caseId, person.id, "Wachtang Aganjan",
        "Latn", "a letter"});
    CHECK(people.reason("Vakhtang Aghanyan") == "name");
    CHECK(people.reason("Wachtang Aganjan") == "also spelt Wachtang Aganjan");
    CHECK(people.reason("Aghamyan") == "one letter differs");
    CHECK(people.reason("Lomirze") == "one letter differs");
    CHECK(
        people.found("Vakhtang") == QStringList{"Vakhtang Aghanyan", "Vakhtangi Lomidze", "Vaxtang Beridze"});
}

TEST_CASE("Numbers find their cases", "[search]")
{
    People people;
    const Person person = people.bear("Vakhtang", "Aghanyan");
    people.bear("Armen", "Kocharyan");
    people.add(Contact{people.store->newId<Contact>(), person.caseId, person.id, ContactType::Phone,
        "+374 94 12 34 56", {}, {}});
    IdentityDocument passport{people.store->newId<IdentityDocument>(), person.caseId, person.id,
        DocumentType::Passport, "AN 0612345", "AM", {}, {}, {}};
    people.add(passport);
    people.add(ExternalId{people.store->newId<ExternalId>(), person.caseId, {}, "RIAT", "B-77/2014"});
    for (const char* query : {"EVN-2014-A-00001-K", "evn 2014 a 00001", "EVN-2014-A-00001", "1",
             "094 12 34 56", "94123456", "+374941", "an0612345", "AN 06123", "b-77/2014", "٠٩٤١٢٣٤٥٦"}) {
        INFO(query);
        CHECK(people.found(QString::fromUtf8(query)).value(0) == "Vakhtang Aghanyan");
    }
    CHECK(people.reason("094 12 34 56") == "phone +374 94 12 34 56");
    CHECK(people.reason("an0612345") == "document AN 0612345");
    CHECK(people.reason("B-77/2014") == "number B-77/2014");
    CHECK(people.found("099 00 00 00").isEmpty());
}

TEST_CASE("No query is too short, too long or an operator", "[search]")
{
    People people;
    people.bear("Vakhtang", "Aghanyan", "Վախթանգ");
    for (const QString& query :
        {QString(), QString(" "), QString("v"), QString(5000, 'v'), QString(5000, ' ') + "v", QString("\""),
            QString("\"v\" OR"), QString("NEAR(v a, 5)"), QString("words:v"), QString("v* AND NOT -a ^b"),
            QString("'; DROP TABLE person; --"), QString(QChar(0)), QString::fromUtf8("a\0b", 3),
            QString::fromUtf8("Վախթանգ \u202Eabc\u202C وختانگ"), QString(QChar(0xD800)), QString("%_%"),
            QString("()")}) {
        INFO(query.left(40).toStdString());
        CHECK_NOTHROW(search(*people.store, query));
    }
    CHECK(people.found("v").value(0) == "Vakhtang Aghanyan");
    CHECK(people.found("\"Vakhtang\" OR").value(0) == "Vakhtang Aghanyan");
}

TEST_CASE("The list is cut at 200, and says so", "[search]")
{
    People people;
    for (int i = 0; i < 230; ++i)
        people.bear("Armen", QString("Nr%1").arg(i));
    const Person wanted = people.bear("Armena", "Last");
    const Found found = search(*people.store, "armen");
    CHECK(found.hits.size() == 200);
    CHECK(found.cut);
    CHECK(search(*people.store, "armena last").hits.value(0).person == wanted.id);
    CHECK_FALSE(search(*people.store, "armena last").cut);
    CHECK(search(*people.store, "armen", 7).hits.size() == 7);
}

TEST_CASE("A person with 200 spellings is found by the last of them", "[search]")
{
    People people;
    const Person person = people.bear("Vakhtang", "Aghanyan");
    people.act([&](Act& act) {
        for (int i = 0; i < 200; ++i)
            act.add(NameSpelling{people.store->newId<NameSpelling>(), person.caseId, person.id,
                QString("Zeta%1 Spelt").arg(i), "Latn", {}});
    });
    CHECK(people.reason("zeta199") == "also spelt Zeta199 Spelt");
}

TEST_CASE("The index follows every change, and what nobody bears is gone from it", "[search]")
{
    People people, other;
    Person person = people.bear("Vakhtang", "Aghanyan");
    const auto words = [&](const QByteArray& where) { return people.count("name_word WHERE " + where); };
    people.set(person.id, &Person::givenName, QString("Grigor"));
    CHECK(people.found("Vakhtang").isEmpty());
    CHECK(people.found("Grigor").value(0) == "Grigor Aghanyan");
    CHECK(words("word = 'vakhtang'") == 0);
    CHECK(people.count("name_less WHERE word = 'vakhtang'") == 0);
    CHECK(people.count("name_sound WHERE word = 'vakhtang'") == 0);
    REQUIRE(other.takeFrom(people));
    CHECK(other.found("Grigor").value(0) == "Grigor Aghanyan");
    people.act([&](Act& act) { act.remove(people.get(person.id)); });
    REQUIRE(other.takeFrom(people));
    CHECK(other.found("Grigor").isEmpty());
    CHECK(words("TRUE") == 0);
    {
        Act given(*people.store, {{}, "test", {}, people.clock.now()});
        person.id = people.store->newId<Person>();
        given.add(person);
    } // rolled back
    CHECK(people.found("Vakhtang").isEmpty());
}

TEST_CASE("What other rules derived is derived anew on opening", "[search]")
{
    People people;
    const Person person = people.bear("Vakhtang", "Aghanyan", "Վախթանգ");
    people.bear("Armen", "Kocharyan");
    people.add(Contact{people.store->newId<Contact>(), person.caseId, person.id, ContactType::Phone,
        "+374 94 12 34 56", {}, {}});
    const QStringList before = derivedOf(*people.store);
    REQUIRE(before.size() > 30);
    people.store->database().execute(
        "DELETE FROM case_line; UPDATE name_word SET word = word || 'x'; DELETE FROM number_entry;");
    people.store->setSetting("derived", "0/old");
    const Store opened(people.store->database().copy(), homewardKinds(), {people.clock, people.entropy},
        seal::SigningKey::create());
    CHECK(derivedOf(opened) == before);
    CHECK(opened.setting("derived") == derivedStamp());
    CHECK(search(opened, "vaxtang").hits.size() == 1);
    CHECK_NOTHROW(people.store->database().copy().execute(
        "INSERT INTO name_index (name_index) VALUES ('integrity-check')"));
}

TEST_CASE("Of much that is written at once, lists and search are derived behind it", "[search]")
{
    People people, other;
    people.act([&](Act& act) {
        for (int i = 0; i < 1200; ++i) {
            Person person;
            person.id = people.store->newId<Person>();
            person.caseId = people.store->newId<CaseFile>();
            person.givenName = QString("Nr%1").arg(i);
            act.add(person);
        }
    });
    CHECK(people.count("stale_case") == 1200);
    CHECK(people.found("Nr1199").isEmpty());
    people.store->freshen();
    CHECK(people.count("stale_case") == 0);
    CHECK(people.count("name_entry") == 1200);
    REQUIRE(other.takeFrom(people));
    CHECK(other.count("name_entry") == 1200);
    CHECK(derivedOf(*other.store) == derivedOf(*people.store));
}

TEST_CASE("Searching reads by its indexes", "[search]")
{
    People people;
    CHECK(planOf(*people.store, nameIndexSql)
        == "SCAN i VIRTUAL TABLE INDEX 0:M1; SEARCH e USING INTEGER PRIMARY KEY (rowid=?)");
    CHECK(
        planOf(*people.store, numberSql) == "SEARCH number_entry USING PRIMARY KEY (number>? AND number<?)");
    CHECK(planOf(*people.store, "SELECT word FROM name_sound WHERE sound BETWEEN ? AND ? LIMIT 200")
        == "SEARCH name_sound USING PRIMARY KEY (sound>? AND sound<?)");
}
