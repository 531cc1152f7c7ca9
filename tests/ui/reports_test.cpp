#include "tests/ui/deskdriver.h"
#include "ui/kit/barchart.h"
#include "ui/kit/fieldeditors.h"
#include "ui/kit/table.h"
#include "ui/reports/reportsplace.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

struct Reports : DeskDriver {
    QTemporaryDir folder;
    ReportsPlace* place = nullptr;

    Reports()
    {
        openDemo(folder.filePath(u"demo.homeward"_s));
        desk.window().go("reports");
        place = static_cast<ReportsPlace*>(desk.window().place("reports"));
        REQUIRE(place);
    }
    template <class Widget>
    Widget* named(const QString& name)
    {
        for (Widget* one : place->findChildren<Widget*>())
            if (one->accessibleName() == name)
                return one;
        FAIL("no such control: " << name.toStdString());
        return nullptr;
    }
    QString cell(int row, int column)
    {
        auto* model = named<Table>(u"Figures of the report"_s)->model();
        return model->index(row, column).data().toString();
    }
    /// The problem or the sentence that there is nothing.
    QString said()
    {
        for (const QLabel* label : place->findChildren<QLabel*>())
            if (label->property("role") == "problem" && label->isVisible())
                return label->text();
        return {};
    }
};

} // namespace

TEST_CASE("A report is chosen and its period typed by keyboard; figures and chart follow", "[reports]")
{
    Reports driver;
    const QAbstractItemModelTester tester(driver.named<Table>(u"Figures of the report"_s)->model());
    driver.key(Qt::Key_D, Qt::AltModifier);
    driver.key(Qt::Key_Home);
    CHECK(driver.cell(0, 0) == "All");
    CHECK(driver.cell(0, 1) == "1");
    CHECK(driver.cell(0, 2) == "2");
    CHECK(driver.named<BarChart>(u"Chart of the report"_s)->accessibleDescription() == "All: 2");
    driver.key(Qt::Key_F, Qt::AltModifier);
    driver.type(u"2014-05-04"_s);
    driver.key(Qt::Key_Tab);
    CHECK(driver.said().contains(u"Nothing falls into this period"_s));
    driver.type(u"2013-01-01"_s);
    driver.key(Qt::Key_Tab);
    CHECK(driver.said().contains(u"Turn the two days round"_s));
    driver.key(Qt::Key_F, Qt::AltModifier);
    for (int day = 0; day < 2; ++day) {
        driver.key(Qt::Key_A, Qt::ControlModifier);
        driver.key(Qt::Key_Delete);
        driver.key(Qt::Key_Tab);
    }
    CHECK(driver.said() == "");
    CHECK(driver.cell(0, 2) == "2");
}

TEST_CASE("What is exported has its small groups taken out, and says so", "[reports]")
{
    Reports driver;
    QString told;
    QObject::connect(
        &driver.desk.session(), &Session::told, driver.place, [&](const QString& text) { told = text; });
    const QString path = driver.folder.filePath(u"report.csv"_s);
    driver.place->exportTo(path, ReportFormat::Csv, {});
    CHECK(told.contains(u"fewer than 5"_s));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("All,All,,,\r\n"));
    driver.place->exportTo(driver.folder.filePath(u"no/such.csv"_s), ReportFormat::Csv, {});
    CHECK(told.contains(u"such.csv"_s));
}

TEST_CASE("A row of a report leads to its cases", "[reports]")
{
    Reports driver;
    auto* table = driver.named<Table>(u"Figures of the report"_s);
    table->setFocus();
    table->selectRow(0);
    driver.key(Qt::Key_Return);
    REQUIRE(QApplication::activeModalWidget());
    QApplication::activeModalWidget()->activateWindow();
    REQUIRE(
        QTest::qWaitFor([] { return QApplication::activeWindow() == QApplication::activeModalWidget(); }));
    driver.key(Qt::Key_Down);
    driver.key(Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return driver.cases().page().shown() == driver.golden().id; }));
}
