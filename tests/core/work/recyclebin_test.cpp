#include "core/work/editing.h"
#include "core/work/recyclebin.h"
#include "tests/support/demo.h"

TEST_CASE("What was removed is told, comes back whole, and is then no longer there", "[recyclebin]")
{
    Demo demo;
    demo.play(demoStart, demoAutumn);
    const Id<CaseFile> id = demo.dossier().file().id;
    CHECK(removedRecords(*demo.store, id).isEmpty());
    Note note;
    note.caseId = id;
    note.writtenOn = demo.clock.today();
    note.text = "The landlord asks for a new contract";
    const auto added = addRecord(demo.desk(2), Right::KeepCases, "record", note);
    REQUIRE(added);
    note = *demo.store->of<Note>().find(*added);
    REQUIRE(removeRecord(demo.desk(2), note));
    const auto removed = removedRecords(*demo.store, id);
    REQUIRE(removed.size() == 1);
    CHECK(removed[0].record == note.id.uuid());
    CHECK(removed[0].kind->table == "note");
    CHECK(removed[0].what.contains(note.text));
    CHECK(removed[0].info.author == demo.cast[2].staff.uuid());
    REQUIRE(takeBack(demo.desk(2), removed[0].act, id));
    CHECK(removedRecords(*demo.store, id).isEmpty());
    CHECK(*demo.store->of<Note>().find(note.id) == note);
}
