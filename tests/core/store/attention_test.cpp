#include "core/store/act.h"
#include "core/store/attention.h"
#include "core/work/worklists.h"
#include "tests/support/demo.h"

namespace {

struct Looking : Demo {
    CaseFile file;

    Looking()
    {
        play(demoStart, demoAutumn);
        file = dossier().file();
        (void)freshenWorklists(*store, 10000);
    }
    AttentionFilter filter(QDate from, QDate until, const Id<Staff>& staff = {}) const
    {
        return {demoAutumn, from, until, staff, 10};
    }
    bool isFound(const AttentionFilter& wanted) const
    {
        return casesToLookAt(*store, wanted).contains(file.id);
    }
    CaseFile other(const Id<Staff>& whose)
    {
        CaseFile made;
        Act act(*store, {{}, "set-up", {}, clock.now()});
        made.id = made.caseId = act.newId<CaseFile>();
        made.assignedTo = whose;
        act.add(made);
        act.commit();
        return made;
    }
    template <class Record>
    void add(Record record)
    {
        Act act(*store, {{}, "set-up", {}, clock.now()});
        record.id = act.newId<Record>();
        act.add(record);
        act.commit();
    }
    QList<Id<CaseFile>> found(QDate from, QDate until, const Id<Staff>& staff = {}) const
    {
        return casesToLookAt(*store, filter(from, until, staff));
    }
};

} // namespace

TEST_CASE("A case is looked at on the days its money waits for, and no day beside them", "[attention]")
{
    Looking demo;
    CHECK(demo.isFound(demo.filter(demoAutumn.addMonths(-6), demoAutumn.addDays(21))));
    CHECK_FALSE(demo.isFound(demo.filter({2020, 1, 1}, {2020, 2, 1})));
    const QList<QDate> days
        = daysOfMoney(*demo.store, demo.filter(demoAutumn.addMonths(-6), demoAutumn.addDays(60)));
    REQUIRE_FALSE(days.isEmpty());
    CHECK(demo.isFound(demo.filter(days[0], days[0])));
    CHECK_FALSE(demo.isFound(demo.filter(days[0].addDays(200), days[0].addDays(200))));
    CHECK(demo.isFound(demo.filter(days[0], days[0], demo.file.assignedTo)));
    CHECK_FALSE(demo.isFound(demo.filter(days[0], days[0], demo.cast[0].staff)));
}

TEST_CASE("A task brings its case by its day, or at once where it has none, to whose it is", "[attention]")
{
    Looking demo;
    const Id<Staff> mine = demo.cast[2].staff, theirs = demo.cast[1].staff;
    const CaseFile other = demo.other(theirs);
    Task task;
    task.caseId = other.id;
    task.title = "call";
    task.dueOn = {2021, 5, 5};
    demo.add(task);
    CHECK(demo.found({2021, 5, 5}, {2021, 5, 5}) == QList{other.id});
    CHECK(demo.found({2021, 5, 6}, {2021, 5, 9}).isEmpty());
    CHECK(
        demo.found({2021, 5, 5}, {2021, 5, 5}, theirs) == QList{other.id}); // nobody's task: whose case it is
    CHECK(demo.found({2021, 5, 5}, {2021, 5, 5}, mine).isEmpty());
    task.assignedTo = mine;
    task.dueOn = {2021, 6, 5};
    demo.add(task);
    CHECK(demo.found({2021, 6, 5}, {2021, 6, 5}, mine) == QList{other.id});
    CHECK(demo.found({2021, 6, 5}, {2021, 6, 5}, theirs).isEmpty());
    task.dueOn = {};
    demo.add(task);
    CHECK(demo.found({2031, 1, 1}, {2031, 1, 1}, mine) == QList{other.id});
}

TEST_CASE("A planned visit brings its case until it was made", "[attention]")
{
    Looking demo;
    const CaseFile other = demo.other({});
    Visit visit;
    visit.caseId = other.id;
    visit.plannedOn = {2021, 5, 5};
    demo.add(visit);
    const auto found = [&] { return demo.found({2021, 5, 1}, {2021, 5, 9}); };
    CHECK(found() == QList{other.id});
    const Visit planned = demo.store->of<Visit>().all().last();
    Visit made = planned;
    made.visitedOn = {2021, 5, 5};
    Act act(*demo.store, {{}, "set-up", {}, demo.clock.now()});
    act.save(planned, made);
    act.commit();
    CHECK(found().isEmpty());
}

TEST_CASE("Who turns 18 and only others consented brings the case, until there is own consent", "[attention]")
{
    Looking demo;
    const CaseFile other = demo.other({});
    Person young;
    young.caseId = other.id;
    young.givenName = "Young";
    young.birth = {1996, 10, 22, false}; // 18 on the last of 21 days ahead
    demo.add(young);
    young = demo.store->of<Person>().all().last();
    const auto found
        = [&](int days) { return demo.found(demoAutumn, demoAutumn.addDays(days)).contains(other.id); };
    CHECK_FALSE(found(21)); // nobody consented for the child
    Consent consent;
    consent.caseId = other.id;
    consent.person = young.id;
    consent.capacity = ConsentCapacity::Parent;
    demo.add(consent);
    CHECK(found(21));
    CHECK_FALSE(found(20));
    consent.givenBy = young.id;
    consent.capacity = ConsentCapacity::Self;
    demo.add(consent);
    CHECK_FALSE(found(21));
}

TEST_CASE("What was paid twice or came back from the bank is to be settled", "[attention]")
{
    Looking demo;
    CHECK(casesToSettle(*demo.store, 10).isEmpty());
    const Disbursement paid = demo.dossier().of<Disbursement>().first();
    Disbursement again = paid;
    demo.add(again);
    CHECK(casesToSettle(*demo.store, 10) == QList{demo.file.id});
}

TEST_CASE("The size of the file is told as its cases and persons", "[attention]")
{
    Looking demo;
    const FileSize size = sizeOf(*demo.store);
    CHECK(size.cases == 1);
    CHECK(size.persons == 5);
}

TEST_CASE("What is to be done is found by its indexes, and sorts no table", "[attention]")
{
    Looking demo;
    QString plan;
    demo.store->database().each(QByteArray("EXPLAIN QUERY PLAN ") + attentionSql,
        [&](sql::Row& row) { plan += row.at<QString>(3) + '\n'; });
    INFO(plan.toStdString());
    for (const char* index : {"money_line_by_day", "task_by_due", "visit_by_plan", "mission_case_by_plan",
             "case_line_by_return", "name_entry_by_birth"})
        CHECK(plan.contains(index));
    CHECK_FALSE(plan.contains("SCAN m\n"));
    CHECK(plan.count("USE TEMP B-TREE FOR ORDER BY") <= 1); // of what is returned
}
