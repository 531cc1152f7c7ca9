#include "core/exchange/joining.h"
#include "core/work/casework.h"
#include "tests/ui/deskdriver.h"
#include "ui/exchange/exchangeplace.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// The window, at which laptops are let in and packs are written and opened.
struct Laptops : DeskDriver {
    QString words; ///< those that were shown last

    QWidget* top()
    {
        return QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &desk.window();
    }
    QPushButton* shown(const QString& text)
    {
        for (QPushButton* one : top()->findChildren<QPushButton*>())
            if (one->isVisible() && (one->text() == text || one->accessibleName() == text))
                return one;
        return nullptr;
    }
    void press(const QString& text)
    {
        INFO(text.toStdString());
        REQUIRE(QTest::qWaitFor([&] { return shown(text) != nullptr; }, 5000));
        shown(text)->click();
    }
    void put(const QString& name, const QString& text)
    {
        INFO(name.toStdString());
        for (QLineEdit* one : top()->findChildren<QLineEdit*>())
            if (one->isVisible() && one->accessibleName() == name)
                return one->setText(text);
        FAIL("no such field");
    }
    /// Presses the button; when words are shown then, keeps them and goes on.
    void pressAndRead(const QString& text)
    {
        words.clear();
        QTimer reading;
        QObject::connect(&reading, &QTimer::timeout, &reading, [this] {
            QPushButton* done = shown(u"&Done"_s);
            if (!done)
                return;
            for (const QLabel* label : top()->findChildren<QLabel*>())
                if (label->textInteractionFlags() & Qt::TextSelectableByKeyboard)
                    words = label->text();
            done->click();
        });
        reading.start(20);
        press(text);
        const bool came = QTest::qWaitFor([this] { return !words.isEmpty(); }, 30000);
        for (const QLabel* label : top()->findChildren<QLabel*>())
            if (!came && label->isVisible())
                UNSCOPED_INFO(label->text().toStdString());
        REQUIRE(came);
    }
    ExchangePlace& exchange()
    {
        desk.window().go("exchange");
        return *static_cast<ExchangePlace*>(desk.window().place("exchange"));
    }
    /// Takes the bundle in as a person does, by the preview's button.
    void takeIn(const QString& bundle)
    {
        exchange().offer(bundle);
        press(u"Take it in"_s);
        QApplication::processEvents();
    }
};

QString only(const QString& folder, const QString& ending)
{
    const QStringList names = QDir(folder).entryList({u'*' + ending}, QDir::Files);
    REQUIRE(names.size() == 1);
    return QDir(folder).filePath(names.first());
}

/// The seven words of the pack that the office writes onto the stick.
QString packWritten(const QString& office, const QString& stick)
{
    Laptops driver;
    driver.openDemo(office);
    driver.desk.window().go("missions");
    driver.press(u"Pack for a &laptop …"_s);
    driver.put(u"Folder"_s, stick);
    driver.press(u"&Write the pack"_s); // nobody is named
    CHECK(driver.shown(u"&Write the pack"_s));
    driver.put(u"Who works with it"_s, u"A monitor"_s);
    driver.pressAndRead(u"&Write the pack"_s);
    return driver.words;
}

/// Makes a file of the pack on the stick.
void openPack(Laptops& driver, const QString& stick, const QString& words, const QString& file)
{
    driver.desk.start({});
    driver.press(u"Open the pack of a mission"_s);
    driver.put(u"Pack"_s, only(stick, u".hwp"_s));
    driver.put(u"Seven words"_s, words);
    driver.put(u"Your passphrase"_s, u"the monitor's own words"_s);
    driver.put(u"Passphrase again"_s, u"the monitor's own words"_s);
    driver.put(u"File"_s, file);
    driver.press(u"&Open the pack"_s);
    REQUIRE(
        QTest::qWaitFor([&] { return QFile::exists(file) && !QApplication::activeModalWidget(); }, 30000));
    driver.unlock(u"the monitor's own words"_s);
}

/// The words of the request that a new laptop puts onto the stick.
QString joinAsked(const QString& file, const QString& request)
{
    Laptops driver;
    driver.desk.start({});
    driver.press(u"Ask to join an office"_s);
    driver.put(u"Your name"_s, u"A new caseworker"_s);
    driver.put(u"Your passphrase"_s, u"a caseworker's own words"_s);
    driver.put(u"Passphrase again"_s, u"other words"_s);
    driver.put(u"File"_s, file);
    driver.put(u"Request"_s, request);
    driver.press(u"&Make the request"_s);
    CHECK_FALSE(QFile::exists(file));
    driver.put(u"Passphrase again"_s, u"a caseworker's own words"_s);
    driver.pressAndRead(u"&Make the request"_s);
    return driver.words;
}

/// The office's own words, when it has let the laptop in.
QString letIn(const QString& office, const QString& request, const QString& words)
{
    Laptops driver;
    driver.openDemo(office);
    driver.exchange();
    driver.press(u"&Let a laptop in …"_s);
    driver.put(u"Request"_s, request);
    driver.put(u"Its words"_s, u"not these words"_s);
    driver.put(u"Answer goes to"_s, QFileInfo(request).path());
    driver.press(u"&Let it in"_s);
    CHECK(driver.shown(u"&Let it in"_s));
    driver.put(u"Its words"_s, words);
    driver.pressAndRead(u"&Let it in"_s);
    return driver.words;
}

} // namespace

TEST_CASE(
    "A pack is written, opened on another laptop, and its findings come home, in the window", "[laptops]")
{
    const QTemporaryDir folder, stick;
    const QString office = folder.filePath(u"demo.homeward"_s);
    const QString words = packWritten(office, stick.path());
    CHECK(words.split(u' ').size() == 7);
    Id<Visit> found;
    {
        Laptops driver;
        openPack(driver, stick.path(), words, folder.filePath(u"mission.homeward"_s));
        Session& session = driver.desk.session();
        REQUIRE(session.store().scope());
        Visit visit;
        visit.caseId = driver.golden().id;
        visit.visitedOn = QDate(2014, 10, 1);
        visit.narrative = u"The kilns are hot"_s;
        const auto made = recordVisit(
            session.desk(), visit, {session.store().of<Person>().ofCase(visit.caseId).first().id});
        REQUIRE(made);
        found = *made;
        driver.exchange().writeBundles(stick.path());
    }
    Laptops driver;
    driver.openDemo(office);
    driver.takeIn(only(stick.path(), u".hwb"_s));
    const auto visit = driver.desk.session().store().of<Visit>().find(found);
    REQUIRE(visit);
    CHECK(visit->narrative == "The kilns are hot");
}

TEST_CASE("A laptop asks to join, is let in and joins, in the window", "[laptops]")
{
    const QTemporaryDir folder, stick;
    const QString mine = folder.filePath(u"mine.homeward"_s);
    const QString request = QDir(stick.path()).filePath(u"join.hwj"_s);
    const QString theirWords = joinAsked(mine, request);
    const QString ourWords = letIn(folder.filePath(u"demo.homeward"_s), request, theirWords);
    Laptops driver;
    driver.desk.start(mine);
    driver.unlock(u"a caseworker's own words"_s);
    CHECK(awaitsAnswer(driver.desk.session().store()));
    driver.exchange();
    driver.press(u"Take the &answer in …"_s);
    driver.put(u"Answer"_s, only(stick.path(), u".hwb"_s));
    driver.put(u"Eight words"_s, ourWords);
    driver.press(u"&Join"_s);
    REQUIRE(QTest::qWaitFor([&] { return !driver.desk.session().isOpen(); }, 30000));
    driver.unlock(u"a caseworker's own words"_s);
    CHECK(driver.golden().reference.startsWith(u"EVN"_s));
    CHECK(driver.desk.session().staffName() == "A new caseworker");
}
