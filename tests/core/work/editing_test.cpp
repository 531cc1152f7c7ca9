#include "core/store/history.h"
#include "core/work/editing.h"
#include "tests/support/demo.h"

namespace {

struct Edited : Demo {
    Edited() { play(demoStart, demoAutumn); }

    CaseFile file() const { return dossier().file(); }
    qint64 change(const QString& area)
    {
        CaseFile after = file();
        after.areaOfReturn = area;
        REQUIRE(editRecord(desk(0), file(), after));
        return store->log().lastAct();
    }
};

} // namespace

TEST_CASE("An edit is taken back, and taken back again", "[editing]")
{
    Edited demo;
    const CaseFile before = demo.file();
    const qint64 edit = demo.change("AM-SH");
    REQUIRE(takeBack(demo.desk(0), edit, before.id));
    CHECK(demo.file() == before);
    REQUIRE(takeBack(demo.desk(0), demo.store->log().lastAct(), before.id));
    CHECK(demo.file().areaOfReturn == "AM-SH");
}

TEST_CASE("What a later change rests on is not taken back", "[editing]")
{
    Edited demo;
    const qint64 edit = demo.change("AM-SH");
    demo.change("AM-TV");
    const auto taken = takeBack(demo.desk(0), edit, demo.file().id);
    REQUIRE_FALSE(taken);
    CHECK_FALSE(taken.error().message.isEmpty());
    CHECK(demo.file().areaOfReturn == "AM-TV");
}

TEST_CASE("What was changed later and changed back stands in nobody's way", "[editing]")
{
    Edited demo;
    const CaseFile before = demo.file();
    const qint64 first = demo.change("AM-SH"), second = demo.change("AM-TV");
    REQUIRE(takeBack(demo.desk(0), second, before.id));
    REQUIRE(takeBack(demo.desk(0), first, before.id));
    CHECK(demo.file() == before);
    Note note;
    note.caseId = before.id;
    note.text = "as it was first";
    const auto id = addRecord(demo.desk(0), Right::KeepCases, "record", note);
    REQUIRE(id);
    const qint64 made = demo.store->log().lastAct();
    const Note written = *demo.store->of<Note>().find(*id);
    Note other = written;
    other.text = "otherwise";
    REQUIRE(editRecord(demo.desk(0), written, other));
    CHECK_FALSE(takeBack(demo.desk(0), made, before.id));
    REQUIRE(editRecord(demo.desk(0), other, written));
    REQUIRE(removeRecord(demo.desk(0), written));
    REQUIRE(takeBack(demo.desk(0), demo.store->log().lastAct(), before.id));
    REQUIRE(takeBack(demo.desk(0), made, before.id));
    CHECK_FALSE(demo.store->of<Note>().find(*id));
}

TEST_CASE("A payment is never taken back", "[editing]")
{
    Edited demo;
    const auto history = historyOf(*demo.store, demo.file().id);
    const auto paid
        = std::ranges::find_if(history, [](const HistoryEntry& entry) { return entry.info.verb == "pay"; });
    REQUIRE(paid != history.end());
    const qsizetype payments = demo.dossier().of<Disbursement>().size();
    CHECK_FALSE(takeBack(demo.desk(0), paid->act, demo.file().id));
    CHECK(demo.dossier().of<Disbursement>().size() == payments);
}

TEST_CASE("An edit that its record forbids changes nothing", "[editing]")
{
    Edited demo;
    CaseFile after = demo.file();
    after.returnedOn = demoAutumn.addYears(20);
    const auto done = editRecord(demo.desk(0), demo.file(), after);
    REQUIRE_FALSE(done);
    CHECK(demo.file().returnedOn == QDate(2014, 5, 3));
}

TEST_CASE("The history tells each field with what it was before", "[history]")
{
    Edited demo;
    const QString before = demo.file().areaOfReturn;
    demo.change("AM-SH");
    const auto history = historyOf(*demo.store, demo.file().id);
    REQUIRE(history.size() > 100);
    const HistoryEntry& last = history.last();
    CHECK(last.info.verb == "edit");
    CHECK(last.field->column == "area_of_return");
    CHECK(last.beforeText() == before);
    CHECK(last.afterText() == "AM-SH");
    CHECK(last.info.author == demo.cast[0].staff.uuid());
    CHECK(history.first().before.isEmpty());
}

TEST_CASE("Looking at what is restricted is written down once a day", "[editing]")
{
    Edited demo;
    const auto count = [&] { return demo.dossier().of<Unveiling>().size(); };
    REQUIRE(recordUnveiling(demo.desk(0), demo.file().id));
    REQUIRE(recordUnveiling(demo.desk(0), demo.file().id));
    CHECK(count() == 1);
    demo.clock.setDay(demoAutumn.addDays(1));
    REQUIRE(recordUnveiling(demo.desk(0), demo.file().id));
    CHECK(count() == 2);
}
