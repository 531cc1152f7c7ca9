#include "core/store/overview.h"
#include "core/work/missions.h"
#include "core/work/surveying.h"
#include "tests/ui/deskdriver.h"
#include "ui/kit/fieldeditors.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

struct Visits : DeskDriver {
    QTemporaryDir folder;

    Visits() { openDemo(folder.filePath(u"demo.homeward"_s)); }
    QPushButton* shownButton(const QString& text)
    {
        QWidget* top = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &desk.window();
        for (QPushButton* one : top->findChildren<QPushButton*>())
            if (one->isVisible() && one->text() == text)
                return one;
        return nullptr;
    }
    /// Clicks the button of that text in the window or the dialog on top.
    void press(const QString& text)
    {
        INFO(text.toStdString());
        REQUIRE(QTest::qWaitFor([&] { return shownButton(text) != nullptr; }, 2000));
        shownButton(text)->click();
    }
    /// Saves the dialog on top, which must close; what it says else is told.
    void mustSave()
    {
        if (save())
            return;
        for (const QLabel* label : QApplication::activeModalWidget()->findChildren<QLabel*>())
            if (label->isVisible())
                UNSCOPED_INFO(label->text().toStdString());
        FAIL("it did not save");
    }
    Dossier dossier() { return *dossierOf(desk.session().store(), golden().id); }
};

} // namespace

TEST_CASE("A mission is planned and cases are picked for it in the window", "[missions]")
{
    Visits driver;
    driver.desk.window().go("missions");
    driver.press(u"&New mission …"_s);
    driver.field<QLineEdit>("title")->setText(u"Follow-up"_s);
    driver.field<QLineEdit>("starts_on")->setText(u"2014-11-03"_s);
    CHECK_FALSE(driver.save()); // the last day is missing
    driver.field<QLineEdit>("ends_on")->setText(u"2014-11-05"_s);
    driver.field<LongText>("participants")->setPlainText(u"IOM: Demo participant\nFedasil"_s);
    driver.mustSave();
    const auto lines = missionLines(driver.desk.session().store());
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].mission.title == "Follow-up");
    CHECK(lines[0].organisations == QStringList{"IOM", "Fedasil"});
    driver.press(u"&Pick cases …"_s);
    driver.mustSave();
    driver.press(u"&Spread over the days …"_s);
    driver.mustSave();
    const auto stops = missionStops(driver.desk.session().store(), lines[0].mission.id);
    REQUIRE(stops.size() == 1);
    CHECK(stops[0].planned.plannedOn == QDate(2014, 11, 3));
}

TEST_CASE("A visit is recorded, and edited, from the case's visits", "[missions]")
{
    Visits driver;
    driver.desk.session().open(Target::ofCase(driver.golden().id, "visits"));
    driver.press(u"&Record a visit …"_s);
    CHECK_FALSE(driver.save()); // no day
    driver.field<QLineEdit>("visited_on")->setText(u"2014-09-30"_s);
    driver.field<QLineEdit>("satisfaction_staff")->setText(u"6"_s);
    CHECK_FALSE(driver.save());
    driver.field<QLineEdit>("satisfaction_staff")->setText(u"5"_s);
    driver.mustSave();
    REQUIRE(driver.dossier().of<Visit>().size() == 1);
    CHECK(driver.dossier().of<Visit>().first().satisfactionStaff == 5);
    driver.press(u"Edit …"_s);
    driver.field<QPlainTextEdit>("discrepancy")->setPlainText(u"No lease was shown"_s);
    driver.mustSave();
    CHECK(driver.dossier().of<Visit>().first().discrepancy == "No lease was shown");
}

TEST_CASE("An interview is answered by digits, one question at a time", "[surveys]")
{
    Visits driver;
    driver.desk.session().open(Target::ofCase(driver.golden().id, "visits"));
    driver.press(u"Ask a s&urvey …"_s);
    driver.press(u"&Next"_s);
    QWidget* dialog = QApplication::activeModalWidget();
    REQUIRE(dialog);
    dialog->activateWindow();
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }));
    driver.press(u"&Next"_s); // nothing is chosen: it stays
    driver.key(Qt::Key_3); // no work: whether it is steady is not asked
    driver.key(Qt::Key_Return);
    const auto shown = [&](const QString& id) { return dialog->findChild<QRadioButton*>(id) != nullptr; };
    CHECK(shown(u"always"_s));
    for (int question = 0; question < 10; ++question) {
        driver.key(Qt::Key_1);
        driver.key(Qt::Key_Return);
    }
    REQUIRE(QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }));
    const auto scored = scoredSurveys(driver.desk.session().store(), driver.dossier());
    REQUIRE(scored.size() == 1);
    const SurveyAnswers answers = answersOf(driver.dossier(), scored[0].survey.id);
    CHECK(answers["work"] == "no");
    CHECK_FALSE(answers.contains("work-steady"));
    CHECK(answers.size() == 11);
    CHECK(scored[0].score.composite.has_value());
}
