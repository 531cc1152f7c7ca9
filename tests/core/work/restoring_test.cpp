#include "core/domain/codec.h"
#include "core/work/editing.h"
#include "core/work/restoring.h"
#include "tests/support/demo.h"

namespace {

struct Restored : Demo {
    Restored() { play(demoStart, demoAutumn); }

    CaseFile file() const { return dossier().file(); }
    void change(const QString& area, const QString& host)
    {
        CaseFile after = file();
        after.areaOfReturn = area;
        after.hostCountry = host;
        REQUIRE(editRecord(desk(0), file(), after));
    }
    /// The newest entry of the field.
    HistoryEntry entry(const char* kind, const char* column) const
    {
        HistoryEntry found;
        for (const HistoryEntry& one : historyOf(*store, file().id))
            if (QByteArray(one.kind->table) == kind && one.field->column == column)
                found = one;
        REQUIRE(found.field);
        return found;
    }
};

} // namespace

TEST_CASE("A field is put back as it stood, and only that field", "[restoring]")
{
    Restored demo;
    const CaseFile before = demo.file();
    demo.change("AM-SH", "FR");
    const HistoryEntry entry = demo.entry("case_file", column(&CaseFile::areaOfReturn));
    REQUIRE(isRestorable(entry));
    REQUIRE(restoreField(demo.desk(0), entry));
    CHECK(demo.file().areaOfReturn == before.areaOfReturn);
    CHECK(demo.file().hostCountry == "FR");
    CHECK_FALSE(restoreField(demo.desk(0), entry)); // it says so already
    REQUIRE(takeBack(demo.desk(0), demo.store->log().lastAct(), before.id));
    CHECK(demo.file().areaOfReturn == "AM-SH");
}

TEST_CASE("Fields of a person are put back in their own type", "[restoring]")
{
    Restored demo;
    const auto principal = [&] { return *demo.store->of<Person>().find(demo.file().principal); };
    Person before = principal();
    before.birth = {1976, 5, 0, false};
    REQUIRE(editRecord(demo.desk(0), principal(), before));
    Person after = before;
    after.birth = {1960, 0, 0, true};
    after.relation = Relation::OtherRelative;
    after.nationality = "GE";
    REQUIRE(editRecord(demo.desk(0), before, after));
    REQUIRE(restoreField(demo.desk(0), demo.entry("person", column(&Person::birth))));
    REQUIRE(restoreField(demo.desk(0), demo.entry("person", column(&Person::relation))));
    after.birth = before.birth;
    after.relation = before.relation;
    CHECK(principal() == after);
}

TEST_CASE("What acts keep is not put back", "[restoring]")
{
    Restored demo;
    for (const HistoryEntry& entry : historyOf(*demo.store, demo.file().id)) {
        INFO(entry.kind->name << " " << entry.field->name);
        if (entry.kind->nature != Nature::Fact && entry.field->column != column(&CaseFile::reference)
            && entry.field->column != column(&CaseFile::principal))
            continue;
        CHECK_FALSE(isRestorable(entry));
        CHECK_FALSE(restoreField(demo.desk(0), entry));
    }
}

TEST_CASE("A reader puts nothing back, nor does anyone a value the record forbids", "[restoring]")
{
    Restored demo;
    const CaseFile before = demo.file();
    demo.change("AM-SH", "BE");
    const HistoryEntry entry = demo.entry("case_file", column(&CaseFile::areaOfReturn));
    HistoryEntry forbidden = demo.entry("case_file", column(&CaseFile::returnedOn));
    forbidden.before.clear();
    ByteWriter(forbidden.before).value(Value::ofInteger(QDate(2090, 1, 1).toJulianDay()));
    CHECK_FALSE(restoreField(demo.desk(0), forbidden));
    Actor reader;
    CHECK_FALSE(restoreField({*demo.store, reader}, entry));
    CHECK(demo.file().returnedOn == before.returnedOn);
    CHECK(demo.file().areaOfReturn == "AM-SH");
}
