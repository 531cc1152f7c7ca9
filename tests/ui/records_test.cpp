#include "core/work/casework.h"
#include "core/work/editing.h"
#include "tests/ui/deskdriver.h"
#include "ui/cases/caseacts.h"
#include "ui/cases/historytab.h"
#include "ui/cases/recordforms.h"
#include "ui/kit/fieldeditors.h"
#include "ui/kit/monthcalendar.h"
#include "ui/kit/table.h"
#include "ui/kit/textbutton.h"

#include <QCheckBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// The golden case is open on the desk.
struct OpenCase : DeskDriver {
    QTemporaryDir folder;
    Id<CaseFile> id;

    OpenCase()
    {
        openDemo(folder.filePath("demo.homeward"));
        id = golden().id;
        desk.session().open(Target::ofCase(id));
    }
    Session& session() { return desk.session(); }
    Dossier dossier() { return *dossierOf(session().store(), id); }
    void add(const char* kind, const Id<Person>& person = {})
    {
        for (const RecordForm& form : recordForms())
            if (form.kind == kind)
                form.add(session(), id, person, &desk.window());
        REQUIRE(QApplication::activeModalWidget());
        QApplication::activeModalWidget()->activateWindow();
    }
    bool isOpen() const { return QApplication::activeModalWidget() != nullptr; }
};

} // namespace

TEST_CASE("A note is added, changed, removed, and each is undone", "[records]")
{
    OpenCase driver;
    const qsizetype before = driver.dossier().of<Note>().size();
    driver.add("note");
    driver.field<QPlainTextEdit>("text")->setPlainText("She asked for the school's address.");
    driver.save();
    CHECK_FALSE(driver.isOpen());
    REQUIRE(driver.dossier().of<Note>().size() == before + 1);
    const Note note = driver.dossier().of<Note>().last();
    CHECK(note.text == "She asked for the school's address.");
    CHECK(note.author == driver.session().file().actor.staff);
    CHECK(note.writtenOn == driver.session().today());
    editAnyRecord(driver.session(), note.id.uuid(), &driver.desk.window());
    driver.field<QPlainTextEdit>("text")->setPlainText("Asked for the school's address; given.");
    driver.save();
    CHECK(driver.dossier().of<Note>().last().text == "Asked for the school's address; given.");
    driver.session().undo();
    CHECK(driver.dossier().of<Note>().last() == note);
    editAnyRecord(driver.session(), note.id.uuid(), &driver.desk.window());
    for (QPushButton* button : QApplication::activeModalWidget()->findChildren<QPushButton*>())
        if (button->text() == "Remove") {
            button->click();
            break;
        }
    CHECK_FALSE(driver.isOpen());
    CHECK(driver.dossier().of<Note>().size() == before);
    driver.session().undo();
    CHECK(driver.dossier().of<Note>().last() == note);
    driver.session().undo();
    CHECK(driver.dossier().of<Note>().size() == before);
}

TEST_CASE("Every kind of record has a form that opens, empty, and says what is wrong or saves", "[records]")
{
    OpenCase driver;
    const Id<Person> person = driver.golden().principal;
    for (const RecordForm& form : recordForms()) {
        INFO(form.kind.constData());
        form.add(driver.session(), driver.id, person, &driver.desk.window());
        REQUIRE(driver.isOpen());
        CHECK(QApplication::activeModalWidget()->findChildren<QLineEdit*>().size()
                + QApplication::activeModalWidget()->findChildren<QPlainTextEdit*>().size()
            > 0);
        delete QApplication::activeModalWidget();
    }
}

TEST_CASE("What is half typed in a new record outlives a lock", "[records]")
{
    OpenCase driver;
    driver.add("contact", driver.golden().principal);
    driver.field<QLineEdit>("value")->setText("094 123 45");
    driver.session().lock();
    driver.unlock(u"demo demo demo"_s);
    QTest::qWait(50);
    REQUIRE(driver.isOpen());
    CHECK(driver.field<QLineEdit>("value")->text() == "094 123 45");
    driver.field<QLineEdit>("value")->setText("094 123 456");
    driver.field<CodeBox>("type")->setCode(QString::fromLatin1(label(ContactType::Phone).code));
    driver.save();
    CHECK_FALSE(driver.isOpen());
    CHECK(driver.dossier().of<Contact>().last().value == "094 123 456");
}

TEST_CASE("The case moves on by a dated event, and not where it cannot go", "[records]")
{
    OpenCase driver;
    const Stage before = standingOf(driver.dossier()).stage;
    const auto to = followers(before);
    REQUIRE_FALSE(to.isEmpty());
    driver.key(Qt::Key_M, Qt::ControlModifier);
    REQUIRE(driver.isOpen());
    driver.save();
    REQUIRE(driver.isOpen()); // nothing was chosen
    auto* stage = driver.field<CodeBox>("stage");
    CHECK(stage->count() == to.size() + 1);
    stage->setCode(QString::fromLatin1(label(Stage::Monitoring).code));
    driver.field<QLineEdit>("happened_on")->setText("1.1.2031");
    driver.save();
    REQUIRE(driver.isOpen()); // in the future
    driver.field<QLineEdit>("happened_on")->setText("1.10.2014");
    driver.save();
    CHECK_FALSE(driver.isOpen());
    CHECK(standingOf(driver.dossier()).stage == Stage::Monitoring);
}

TEST_CASE("A counselling keeps who took part", "[records]")
{
    OpenCase driver;
    recordCounselling(driver.session(), driver.id, &driver.desk.window());
    driver.field<CodeBox>("type")->setCode(QString::fromLatin1(label(CounsellingType::FollowUp).code));
    driver.field<QLineEdit>("held_on")->setText("1.10.2014");
    const Id<Person> principal = driver.golden().principal;
    driver.field<QCheckBox>(("participant-" + principal.text().toLatin1()).constData())->setChecked(true);
    driver.save();
    CHECK_FALSE(driver.isOpen());
    const Dossier after = driver.dossier();
    CHECK(after.of<Counselling>().last().heldOn == QDate(2014, 10, 1));
    CHECK(after.of<CounsellingParticipant>().last().counselling == after.of<Counselling>().last().id);
    CHECK(after.of<CounsellingParticipant>().last().person == principal);
}

TEST_CASE("What a field said before is put back from the history, and that is undone", "[records]")
{
    OpenCase driver;
    const CaseFile before = driver.golden();
    CaseFile after = before;
    after.areaOfReturn = "AM-SH";
    REQUIRE(driver.session().perform(
        driver.id, "area", [&](const Desk& desk) { return editRecord(desk, before, after); }));
    driver.cases().page().show(driver.id, "history");
    auto* tab = driver.cases().page().findChild<HistoryTab*>();
    auto* table = tab->findChild<Table*>();
    QPushButton* putBack = nullptr;
    for (QPushButton* one : tab->findChildren<QPushButton*>())
        if (one->text() == "Put &back")
            putBack = one;
    REQUIRE(putBack);
    CHECK_FALSE(putBack->isEnabled());
    table->setCurrentIndex(table->model()->index(0, 0));
    REQUIRE(putBack->isEnabled());
    putBack->click();
    CHECK(driver.golden() == before);
    driver.session().undo();
    CHECK(driver.golden().areaOfReturn == "AM-SH");
    table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0));
    CHECK_FALSE(putBack->isEnabled()); // it was new then
}

TEST_CASE("A record of the household opens by its words", "[records]")
{
    OpenCase driver;
    driver.cases().page().show(driver.id, "household");
    const QList<TextButton*> rows = driver.cases().page().findChildren<TextButton*>();
    REQUIRE_FALSE(rows.isEmpty());
    rows.first()->click();
    REQUIRE(driver.isOpen());
    delete QApplication::activeModalWidget();
}

TEST_CASE("Today shows mine, the office's, and those of a day", "[records]")
{
    OpenCase driver;
    driver.key(Qt::Key_1, Qt::AltModifier);
    Place* today = driver.desk.window().place("today");
    auto* table = today->findChild<Table*>();
    auto* calendar = today->findChild<MonthCalendar*>();
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() > 3; }));
    const int all = table->model()->rowCount();
    CHECK(calendar->title() == "October");
    driver.desk.session().open(Target::ofCase(driver.id));
    driver.add("task");
    driver.field<QLineEdit>("title")->setText("Call the school");
    driver.field<QLineEdit>("due_on")->setText("14.10.2014");
    driver.save();
    driver.key(Qt::Key_1, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == all + 1; }));
    calendar->setFocus();
    QTest::keyClick(calendar, Qt::Key_Right); // today
    for (int day = 2; day <= 14; ++day)
        QTest::keyClick(calendar, Qt::Key_Right);
    CHECK(calendar->chosen() == QDate(2014, 10, 14));
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 1).data().toString() == "Call the school");
    QTest::keyClick(calendar, Qt::Key_Escape);
    CHECK(table->model()->rowCount() == all + 1);
}
