#include "core/store/caselist.h"
#include "tests/support/tostring.h"
#include "tests/support/twooffices.h"

#include <catch2/generators/catch_generators.hpp>

namespace {

struct Cases : OfficeStore {
    Cases() : OfficeStore(9) { }

    CaseFile open(const QString& name, const QString& country, QDate returned, Id<Staff> by = {})
    {
        CaseFile file;
        file.id = file.caseId = store->newId<CaseFile>();
        file.reference = QString("EVN-2014-A-%1-K").arg(90 - ++count_, 5, 10, QChar('0'));
        file.countryOfReturn = country, file.returnedOn = returned, file.assignedTo = by;
        Person person;
        person.id = store->newId<Person>();
        person.caseId = file.id;
        person.givenName = name;
        file.principal = person.id;
        act([&](Act& act) { act.add(file), act.add(person); });
        return file;
    }
    void move(const CaseFile& file, Stage stage, QDate on)
    {
        StageEvent event;
        event.id = store->newId<StageEvent>();
        event.caseId = file.id, event.stage = stage, event.happenedOn = on;
        add(event);
    }
    QStringList names(const CaseFilter& filter, CaseOrder order, int page = 100) const
    {
        QStringList names;
        QList<CaseLine> lines = caseLines(*store, filter, order, nullptr, page);
        while (!lines.isEmpty()) {
            for (const CaseLine& line : lines)
                names += line.name;
            lines = caseLines(*store, filter, order, &lines.last(), page);
        }
        return names;
    }

private:
    int count_ = 0;
};

} // namespace

TEST_CASE("The list of cases comes in each order, page by page", "[caselist]")
{
    Cases cases;
    for (const char* name : {"Zoé", "armen", "Ärik", "Armen"})
        cases.open(QString::fromUtf8(name), "AM", {2014, 5, 1 + int(qstrlen(name))});
    cases.open("", "AM", {});
    const int page = GENERATE(1, 2, 100);
    CHECK(cases.names({}, CaseOrder::Newest, page) == QStringList{"", "Armen", "Ärik", "armen", "Zoé"});
    CHECK(cases.names({}, CaseOrder::Name, page) == QStringList{"Ärik", "armen", "Armen", "Zoé", ""});
    CHECK(cases.names({}, CaseOrder::Reference, page) == QStringList{"", "Armen", "Ärik", "armen", "Zoé"});
    CHECK(cases.names({}, CaseOrder::ReturnedOn, page).last() == "");
    CHECK(cases.names({}, CaseOrder::ReturnedOn, page).size() == 5);
}

TEST_CASE("Filters narrow the list together", "[caselist]")
{
    Cases cases;
    const auto me = cases.store->newId<Staff>();
    const CaseFile mine = cases.open("Mine", "AM", {2014, 5, 3}, me);
    const CaseFile closed = cases.open("Closed", "AM", {2014, 5, 3}, me);
    const CaseFile abroad = cases.open("Abroad", "GE", {2014, 5, 3});
    cases.move(mine, Stage::InAssistance, {2014, 5, 10});
    cases.move(closed, Stage::InAssistance, {2014, 5, 10});
    cases.move(closed, Stage::Closed, {2014, 5, 12});
    CaseFilter filter;
    filter.openOnly = true;
    CHECK(cases.names(filter, CaseOrder::Name) == QStringList{"Abroad", "Mine"});
    filter.assignedTo = me;
    CHECK(cases.names(filter, CaseOrder::Name) == QStringList{"Mine"});
    CHECK(cases.names({false, {}, {}, "GE", Stage::Unknown}, CaseOrder::Name) == QStringList{"Abroad"});
    CHECK(cases.names({false, {}, {}, {}, Stage::Closed}, CaseOrder::Name) == QStringList{"Closed"});
    CHECK(cases.names({false, {}, cases.store->newId<Programme>(), {}, Stage::Unknown}, CaseOrder::Name)
              .isEmpty());
    CHECK(countriesOfReturn(*cases.store) == QStringList{"AM", "GE"});
    cases.move(closed, Stage::Reopened, {2014, 5, 14});
    CHECK(cases.names(filter, CaseOrder::Name) == QStringList{"Closed", "Mine"});
    const auto line = caseLine(*cases.store, closed.id);
    REQUIRE(line);
    CHECK(line->stage == Stage::Reopened);
    CHECK(line->persons == 1);
    CHECK(line->returnedOn == QDate(2014, 5, 3));
    cases.act([&](Act& act) { act.remove(cases.get(abroad.id)); });
    CHECK_FALSE(caseLine(*cases.store, abroad.id));
    CHECK(countriesOfReturn(*cases.store) == QStringList{"AM"});
}

TEST_CASE("No page of the list sorts or counts what it does not show", "[caselist]")
{
    Cases cases;
    const auto order
        = GENERATE(CaseOrder::Newest, CaseOrder::Name, CaseOrder::Reference, CaseOrder::ReturnedOn);
    const bool further = GENERATE(false, true);
    CaseFilter filter;
    if (GENERATE(false, true))
        filter = {true, cases.store->newId<Staff>(), cases.store->newId<Programme>(), "AM", Stage::Arrived};
    QStringList steps;
    cases.store->database().each("EXPLAIN QUERY PLAN " + caseLinesSql(filter, order, further),
        [&](sql::Row& row) { steps += row.at<QString>(3); });
    INFO(steps.join("; ").toStdString());
    REQUIRE(steps.size() == 1);
    static const char* indexes[]
        = {"case_line_by_age", "case_line_by_name", "case_line_by_reference", "case_line_by_return"};
    CHECK(steps[0].contains(indexes[int(order)]));
    CHECK(steps[0].startsWith(further ? "SEARCH" : "SCAN"));
}
