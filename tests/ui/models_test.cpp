#include "tests/ui/deskdriver.h"
#include "ui/cases/caselistmodel.h"
#include "ui/kit/fieldeditors.h"
#include "ui/kit/table.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

TEST_CASE("The list of cases is a sound model", "[desk]")
{
    QTemporaryDir folder;
    NoProgress progress;
    const QString path = folder.filePath("large.homeward");
    REQUIRE(makeSynthetic(path, {250, 1}, progress));
    DeskDriver driver;
    driver.openDemo(path);
    CaseListModel model(driver.desk.session(), nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // it would fetch in the middle of a reset, as no view does
    model.show({}, CaseOrder::Name);
    CHECK(model.rowCount() == 100);
    while (model.canFetchMore({}))
        model.fetchMore({});
    CHECK(model.rowCount() == 250);
    model.show({false, {}, {}, u"XX"_s, Stage::Unknown}, CaseOrder::Newest);
    CHECK(model.rowCount() == 0);
    model.forget();
}

TEST_CASE("A table of rows is a sound model", "[desk]")
{
    RowTable<int> table({{u"Number"_s, [](const int& row) { return QString::number(row); }, true}});
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setRows({1, 2, 3});
    CHECK(table.index(2, 0).data().toString() == "3");
    table.setRows({});
    CHECK(table.rowCount() == 0);
}

TEST_CASE("Days and births are read as people type them", "[desk]")
{
    CHECK(dayFromText(u"3.5.2014"_s) == QDate(2014, 5, 3));
    CHECK(dayFromText(u"2014-05-03"_s) == QDate(2014, 5, 3));
    CHECK(dayFromText(u"3 May 2014"_s) == QDate(2014, 5, 3));
    CHECK(dayFromText(u"31.4.2014"_s).isNull());
    CHECK(dayFromText(u"soon"_s).isNull());
    CHECK(birthFromText(u"1984"_s) == PartialDate{1984, 0, 0, false});
    CHECK(birthFromText(u"5.1984"_s) == PartialDate{1984, 5, 0, false});
    CHECK(birthFromText(u"3.5.1984"_s) == PartialDate{1984, 5, 3, false});
    CHECK(birthFromText(u"1984~"_s) == PartialDate{1984, 0, 0, true});
    bool valid = true;
    CHECK(birthFromText(u"31.4.1984"_s, &valid).isNull());
    CHECK_FALSE(valid);
    CHECK(birthFromText({}, &valid).isNull());
    CHECK(valid);
}
