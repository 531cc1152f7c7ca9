#include "core/store/textsearch.h"
#include "tests/support/demo.h"

TEST_CASE("Notes are found by all their words, restricted ones only by those who may, without their text",
    "[textsearch]")
{
    Demo demo;
    demo.play(demoStart, demoAutumn);
    const CaseFile file = demo.dossier().file();
    const auto add = [&](const QString& text, bool restricted, QDate day) {
        Note note;
        note.caseId = file.id;
        note.text = text;
        note.restricted = restricted;
        note.writtenOn = day;
        REQUIRE(addRecord(demo.desk(2), Right::KeepCases, "record", note));
    };
    add("Хозяин квартиры просит НОВЫЙ договор", false, {2014, 9, 1});
    add(QString(300, u'a') + " landlord wants a new contract " + QString(300, u'b'), false, {2014, 9, 2});
    add("new medication, contract with nobody", true, {2014, 9, 3});

    const auto found = findInTexts(*demo.store, "  contract NEW ", false);
    REQUIRE(found.hits.size() == 1);
    CHECK(found.hits[0].excerpt.contains("landlord wants a new contract"));
    CHECK(found.hits[0].excerpt.size() < 200);
    CHECK(found.hits[0].reference == file.reference);
    CHECK(found.hits[0].caseId == file.id);
    const auto all = findInTexts(*demo.store, "contract new", true);
    REQUIRE(all.hits.size() == 2);
    CHECK(all.hits[0].restricted); // the newest first
    CHECK(all.hits[0].excerpt.isEmpty());
    CHECK(findInTexts(*demo.store, "новый хозяин", false).hits.size() == 1);
    CHECK(findInTexts(*demo.store, "", true).hits.isEmpty());
    CHECK(findInTexts(*demo.store, "% OR 1=1 --", true).hits.isEmpty());
    CHECK(findInTexts(*demo.store, "contract", true, 1).cut);
}
