#include "core/work/editing.h"
#include "tests/support/smalldisk.h"
#include "tests/ui/deskdriver.h"

#include <QDateTime>
#include <QDir>
#include <QLabel>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

/// Whether a sentence that holds `words` stands anywhere in the window.
bool isTold(DeskDriver& driver, const QString& words)
{
    for (const QLabel* label : driver.desk.window().findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

constexpr const char* typingFile = "HOMEWARD_TEST_FILE";

/// Sees to it that a program started so finds that one font on the machine.
QProcessEnvironment withOneFont(const QTemporaryDir& folder, const QString& font)
{
    QDir(folder.path()).mkdir("fonts");
    REQUIRE(QFile::copy(font, folder.filePath("fonts/only.ttf")));
    QFile settings(folder.filePath("fonts.conf"));
    REQUIRE(settings.open(QIODevice::WriteOnly));
    settings.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>"
        + folder.filePath("fonts").toUtf8() + "</dir><cachedir>" + folder.filePath("cache").toUtf8()
        + "</cachedir></fontconfig>");
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("FONTCONFIG_FILE", settings.fileName());
    return environment;
}

} // namespace

TEST_CASE("What a killed program had half typed is offered again", "[desk]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("demo.homeward");
    QProcess other;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(typingFile, path);
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), {"[.typist]"});
    REQUIRE(QTest::qWaitFor([&] { return other.readAllStandardOutput().contains("typed"); }, 60000));
    QTest::qWait(3000); // a draft is kept every two seconds
    other.kill();
    REQUIRE(other.waitForFinished());

    DeskDriver driver;
    driver.desk.start(path);
    driver.unlock(u"demo demo demo"_s);
    QTest::qWait(50);
    CHECK(driver.field<QLineEdit>("area_of_return")->text() == "AM-TV, half typed");
    CHECK(driver.golden().areaOfReturn != "AM-TV, half typed");
    driver.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(driver.golden().areaOfReturn == "AM-TV, half typed");
}

TEST_CASE("The typist that is killed: opens the file, types, goes on", "[.typist]")
{
    DeskDriver driver;
    driver.openDemo(qEnvironmentVariable(typingFile));
    driver.desk.session().open(Target::ofCase(driver.golden().id));
    driver.editCase();
    driver.field<QLineEdit>("area_of_return")->setText("AM-TV, half typed");
    fputs("typed\n", stdout), fflush(stdout);
    QTest::qWait(60000);
}

TEST_CASE("A window closed over a half-typed form keeps what was typed", "[desk]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("demo.homeward");
    {
        DeskDriver driver;
        driver.openDemo(path);
        driver.desk.session().open(Target::ofCase(driver.golden().id));
        driver.editCase();
        driver.field<QLineEdit>("area_of_return")->setText("AM-TV, half typed");
        driver.desk.window().close();
        CHECK_FALSE(driver.desk.session().isOpen());
    }
    DeskDriver driver;
    driver.desk.start(path);
    driver.unlock(u"demo demo demo"_s);
    QTest::qWait(50);
    CHECK(driver.field<QLineEdit>("area_of_return")->text() == "AM-TV, half typed");
}

TEST_CASE("A laptop that slept wakes locked", "[desk]")
{
    QTemporaryDir folder;
    DeskDriver driver;
    driver.openDemo(folder.filePath("demo.homeward"));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    driver.desk.lookAfterFile(now);
    driver.desk.lookAfterFile(now + 5000);
    CHECK(driver.desk.session().isOpen());
    driver.desk.lookAfterFile(now + 5000 + 120000);
    CHECK_FALSE(driver.desk.session().isOpen());
    driver.unlock(u"demo demo demo"_s);
}

TEST_CASE("A clock set back is told when the file opens", "[desk]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("demo.homeward");
    DeskDriver driver;
    driver.openDemo(path);
    Session& session = driver.desk.session();
    session.file().clock.step(QDate::currentDate().addYears(2));
    const CaseFile before = driver.golden();
    CaseFile after = before;
    after.areaOfReturn = "AM-SH";
    REQUIRE(
        session.perform(before.id, {}, [&](const Desk& desk) { return editRecord(desk, before, after); }));
    session.store().database().execute("DELETE FROM setting WHERE name = 'demo-clock'");
    session.lock();
    CHECK_FALSE(isTold(driver, u"clock"_s));
    driver.unlock(u"demo demo demo"_s);
    CHECK(isTold(driver, u"this laptop's clock stands before that"_s));
}

TEST_CASE("On a full disk an edit is refused in words, and saved when there is room", "[desk]")
{
    const SmallDisk disk("6M");
    DeskDriver driver;
    driver.openDemo(disk.filePath("demo.homeward"));
    const CaseFile before = driver.golden();
    QFile filler(disk.filePath("filler"));
    REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) { }
    driver.desk.session().open(Target::ofCase(before.id));
    driver.editCase();
    driver.field<QLineEdit>("area_of_return")->setText("AM-SH");
    driver.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(QApplication::activeModalWidget()); // what was typed stands there still
    CHECK(driver.golden() == before);
    bool told = false;
    for (const QLabel* label : QApplication::activeModalWidget()->findChildren<QLabel*>())
        told |= label->isVisible() && label->text().contains("The disk is full");
    CHECK(told);
    REQUIRE(filler.remove());
    driver.key(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(QApplication::activeModalWidget());
    CHECK(driver.golden().areaOfReturn == "AM-SH");
}

TEST_CASE("A disk that gives back other bytes locks the file with a sentence", "[desk]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("demo.homeward");
    DeskDriver driver;
    driver.openDemo(path);
    auto& database = driver.desk.session().store().database();
    database.checkpoint();
    database.execute("PRAGMA shrink_memory");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(8192);
    file.write(QByteArray(int(file.size()) - 8192, 'x'));
    file.close();
    driver.key(Qt::Key_2, Qt::AltModifier);
    QTest::qWait(50);
    CHECK_FALSE(driver.desk.session().isOpen());
    CHECK(isTold(driver, u"damaged"_s));
}

TEST_CASE("A machine without a script's letters says so, and shows the Latin spelling", "[desk]")
{
    const QString font = "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"; // no Georgian, no Armenian
    if (!QFileInfo::exists(font))
        SKIP("needs Noto Sans at " << font.toStdString());
    const QTemporaryDir folder;
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedChannels);
    other.setProcessEnvironment(withOneFont(folder, font));
    other.start(QCoreApplication::applicationFilePath(), {"[.plain]"});
    REQUIRE(other.waitForFinished(60000));
    CHECK(other.exitCode() == 0);

    DeskDriver driver; // where the letters are there, nothing is said
    driver.openDemo(folder.filePath("demo.homeward"));
    CHECK_FALSE(isTold(driver, u"no letters for"_s));
}

TEST_CASE("The window of a machine with one plain font", "[.plain]")
{
    const QTemporaryDir folder;
    DeskDriver driver;
    driver.openDemo(folder.filePath("demo.homeward"));
    CHECK(isTold(driver, u"no letters for: Armenian"_s));
    driver.desk.session().open(Target::ofCase(driver.golden().id));
    CHECK(isTold(driver, u"Vakhtang"_s));
    if (const QString picture = qEnvironmentVariable("HOMEWARD_TEST_PICTURE"); !picture.isEmpty())
        driver.desk.window().grab().save(picture);
}
