#include "tests/ui/deskdriver.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

TEST_CASE("From the first run to a person found, edited and undone, by keyboard alone", "[desk]")
{
    DeskDriver driver;
    driver.desk.start({});
    driver.key(Qt::Key_Space); // the demo is the first of the four ways in
    REQUIRE(QTest::qWaitFor([&] { return driver.desk.session().isOpen(); }, 60000));
    driver.key(Qt::Key_K, Qt::ControlModifier);
    driver.type(u"aganian"_s);
    driver.key(Qt::Key_Return);
    const CaseFile before = driver.golden();
    REQUIRE(driver.cases().page().shown() == before.id);
    driver.editCase();
    driver.key(Qt::Key_E, Qt::AltModifier);
    INFO(QApplication::focusWidget()->accessibleName().toStdString());
    REQUIRE(QApplication::focusWidget() == driver.field<QLineEdit>("area_of_return"));
    driver.key(Qt::Key_A, Qt::ControlModifier);
    driver.type(u"AM-SH"_s);
    driver.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE_FALSE(QApplication::activeModalWidget());
    CHECK(driver.golden().areaOfReturn == "AM-SH");
    driver.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(driver.golden() == before);
    driver.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(driver.golden().areaOfReturn == "AM-SH");
}

TEST_CASE("What is half typed outlives a lock", "[desk]")
{
    QTemporaryDir folder;
    DeskDriver driver;
    driver.openDemo(folder.filePath("demo.homeward"));
    const CaseFile before = driver.golden();
    driver.desk.session().open(Target::ofCase(before.id));
    driver.editCase();
    driver.field<QLineEdit>("area_of_return")->setText("AM-TV, half typed");
    driver.key(Qt::Key_L, Qt::ControlModifier);
    if (driver.desk.session().isOpen()) // the dialog has the keyboard, so the clock does it
        driver.desk.session().lock();
    QTest::qWait(50);
    CHECK_FALSE(QApplication::activeModalWidget());
    driver.unlock(u"demo demo demo"_s);
    QTest::qWait(50);
    CHECK(driver.field<QLineEdit>("area_of_return")->text() == "AM-TV, half typed");
    CHECK(driver.golden() == before);
    driver.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(driver.golden().areaOfReturn == "AM-TV, half typed");
    driver.desk.session().lock();
    driver.unlock(u"demo demo demo"_s);
    QTest::qWait(50);
    CHECK_FALSE(QApplication::activeModalWidget()); // the draft is done with
}

TEST_CASE("A problem stands beside its field and nothing is saved", "[desk]")
{
    QTemporaryDir folder;
    DeskDriver driver;
    driver.openDemo(folder.filePath("demo.homeward"));
    const CaseFile before = driver.golden();
    driver.desk.session().open(Target::ofCase(before.id));
    driver.editCase();
    auto* returned = driver.field<QLineEdit>("returned_on");
    returned->setText("3.5.2031");
    driver.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(QApplication::activeModalWidget());
    bool told = false;
    for (const QLabel* label : QApplication::activeModalWidget()->findChildren<QLabel*>())
        told |= label->isVisible() && label->property("role") == "problem" && !label->text().isEmpty();
    CHECK(told);
    INFO(QApplication::focusWidget()->accessibleName().toStdString());
    CHECK(QApplication::focusWidget() == returned);
    CHECK(driver.golden() == before);
}

TEST_CASE("Five wrong passphrases make one wait", "[desk]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("demo.homeward");
    DeskDriver driver;
    driver.openDemo(path);
    driver.desk.session().lock();
    Unlock& unlocking = driver.desk.window().unlock();
    auto* button = unlocking.findChildren<QPushButton*>().first();
    for (int i = 0; i < 5; ++i) {
        REQUIRE(QTest::qWaitFor([&] { return button->isEnabled(); }));
        driver.key(Qt::Key_A, Qt::ControlModifier);
        driver.type(u"wrong one"_s);
        driver.key(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return button->text() == u"&Unlock"_s; }, 20000));
    }
    CHECK_FALSE(button->isEnabled());
    CHECK_FALSE(driver.desk.session().isOpen());
}

TEST_CASE("A file that another window has open is not opened twice", "[desk]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("demo.homeward");
    DeskDriver first;
    first.openDemo(path);
    DeskDriver second;
    second.desk.start(path);
    second.desk.unlock(path, "demo demo demo", {});
    QLabel* said = nullptr;
    REQUIRE(QTest::qWaitFor(
        [&] {
            for (QLabel* label : second.desk.window().unlock().findChildren<QLabel*>())
                if (label->isVisible() && label->property("role") == "problem")
                    said = label;
            return said != nullptr;
        },
        20000));
    CHECK(said->text().contains("demo.homeward"));
    CHECK_FALSE(second.desk.session().isOpen());
}

TEST_CASE("A file that goes from its place is missed at once", "[desk]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("demo.homeward");
    DeskDriver driver;
    driver.openDemo(path);
    REQUIRE(QFile::rename(path, path + ".away"));
    const auto said = [&] {
        for (const QLabel* label : driver.desk.window().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains("gone from its place"))
                return true;
        return false;
    };
    CHECK(QTest::qWaitFor(said, 8000));
    REQUIRE(QFile::rename(path + ".away", path));
}

TEST_CASE("Queries of any make leave the window as it is", "[desk]")
{
    QTemporaryDir folder;
    DeskDriver driver;
    driver.openDemo(folder.filePath("demo.homeward"));
    auto* field = driver.desk.window().findChild<QuickSearch*>();
    REQUIRE(field);
    for (const QString& query : {u"v"_s, QString(5000, u'v'), u"\"a\" OR NEAR(b) *"_s,
             u"Վախթանգ \u202Eabc وختانگ"_s, u"'); DROP TABLE person;"_s})
        field->setText(query);
    CHECK(driver.desk.session().isOpen());
    field->setText(u"وختانگ"_s);
    driver.desk.window().activateWindow();
    field->setFocus();
    driver.key(Qt::Key_Return);
    CHECK(driver.cases().page().shown() == driver.golden().id);
}

TEST_CASE("Another size of text is there at once, with what was open", "[desk]")
{
    QTemporaryDir folder;
    DeskDriver driver;
    driver.openDemo(folder.filePath("demo.homeward"));
    const int before = driver.desk.window().findChild<QuickSearch*>()->sizeHint().height();
    emit driver.desk.window().lookWanted({Look::Colours::Light, 200});
    REQUIRE(QTest::qWaitFor([&] { return QApplication::font().pixelSize() == 26; }));
    CHECK(driver.desk.window().findChild<QuickSearch*>()->sizeHint().height() > before * 3 / 2);
    CHECK(driver.desk.session().isOpen());
    emit driver.desk.window().lookWanted({Look::Colours::Light, 100});
    REQUIRE(QTest::qWaitFor([&] { return QApplication::font().pixelSize() == 13; }));
}
