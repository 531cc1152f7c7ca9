#include "tests/ui/deskdriver.h"
#include "ui/cases/savedfilters.h"

using namespace Qt::StringLiterals;

TEST_CASE("Filters that were kept are there the next day", "[desk]")
{
    QTemporaryDir folder;
    DeskDriver driver;
    driver.openDemo(folder.filePath("demo.homeward"));
    const SavedFilter kept{u"Armenia, mine"_s,
        {true, {}, driver.golden().programme, u"AM"_s, Stage::InAssistance}, true, CaseOrder::Name};
    saveFilter(driver.desk.session().store(), kept);
    saveFilter(driver.desk.session().store(), {u"All"_s, {}, false, CaseOrder::Newest});
    saveFilter(driver.desk.session().store(), {u"All"_s, {}, false, CaseOrder::Reference});
    driver.desk.session().lock();
    driver.unlock(u"demo demo demo"_s);
    QList<SavedFilter> found = savedFilters(driver.desk.session().store());
    REQUIRE(found.size() == 2);
    CHECK(found[0].name == "All");
    CHECK(found[0].order == CaseOrder::Reference);
    CHECK(found[1].name == kept.name);
    CHECK(found[1].filter == kept.filter);
    CHECK(found[1].mine);
    forgetFilter(driver.desk.session().store(), u"All"_s);
    CHECK(savedFilters(driver.desk.session().store()).size() == 1);
    driver.desk.session().store().setSetting("case-filters", "damaged");
    CHECK(savedFilters(driver.desk.session().store()).isEmpty());
}
