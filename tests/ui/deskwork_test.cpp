#include "core/work/casework.h"
#include "core/work/editing.h"
#include "core/work/identities.h"
#include "core/work/leftovers.h"
#include "core/work/registration.h"
#include "tests/ui/deskdriver.h"
#include "ui/cases/caseform.h"
#include "ui/cases/comparepersons.h"
#include "ui/cases/exceptions.h"
#include "ui/cases/plantab.h"
#include "ui/kit/fieldeditors.h"
#include "ui/kit/lines.h"
#include "ui/kit/table.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// The golden case is open; what stands in dialogs is pressed by its words.
struct Work : DeskDriver {
    QTemporaryDir folder;
    Id<CaseFile> id;

    Work()
    {
        openDemo(folder.filePath("demo.homeward"));
        id = golden().id;
        desk.session().open(Target::ofCase(id));
    }
    Session& session() { return desk.session(); }
    Dossier dossier() { return *dossierOf(session().store(), id); }
    QPushButton* find(QWidget* in, const QString& text)
    {
        QTest::qWait(20);
        for (QPushButton* one : in->findChildren<QPushButton*>())
            if (one->isVisible() && one->text() == text)
                return one;
        return nullptr;
    }
    void press(QWidget* in, const QString& text)
    {
        QPushButton* one = find(in, text);
        INFO(text.toStdString());
        REQUIRE(one);
        one->click();
    }
    QWidget* dialog() { return QApplication::activeModalWidget(); }
    /// Types into the quick search and chooses the line that begins so.
    void command(const QString& typed, const QString& line)
    {
        auto* search = desk.window().findChild<QuickSearch*>();
        search->setText(typed);
        auto* list = search->findChild<LineList*>();
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString().startsWith(line)) {
                emit list->chosen(list->model()->index(row, 0).data(Qt::UserRole));
                return;
            }
        FAIL("no line " << line.toStdString());
    }
};

} // namespace

TEST_CASE("Two records of one person are made one by the better values, and two again", "[deskwork]")
{
    Work work;
    const Person known = *work.session().store().of<Person>().find(work.golden().principal);
    Registration registration;
    NewPerson one;
    one.person.relation = Relation::Principal;
    one.person.givenName = known.givenName;
    one.person.familyName = "Aganian";
    one.person.birth = known.birth;
    registration.persons.append(one);
    const auto made = work.session().perform(
        Id<CaseFile>(), {}, [&](const Desk& on) { return registerCase(on, registration); });
    REQUIRE(made);
    comparePersons(work.session(), made->persons[0], &work.desk.window());
    QWidget* dialog = work.dialog();
    REQUIRE(dialog);
    if (const QString picture = qEnvironmentVariable("HOMEWARD_TEST_PICTURE"); !picture.isEmpty())
        dialog->grab().save(picture);
    QRadioButton* theirs = nullptr;
    for (QRadioButton* choice : dialog->findChildren<QRadioButton*>())
        if (choice->text() == known.familyName)
            theirs = choice;
    REQUIRE(theirs);
    work.press(dialog, u"The &same person"_s);
    CHECK(samePersons(work.session().store(), known.id).isEmpty()); // the name was not decided on
    theirs->setChecked(true);
    work.press(dialog, u"The &same person"_s);
    const auto person = [&] { return *work.session().store().of<Person>().find(made->persons[0]); };
    CHECK(person().familyName == known.familyName);
    CHECK(samePersons(work.session().store(), known.id) == QList{made->persons[0]});
    work.press(dialog, u"Take that &back"_s);
    CHECK(person().familyName == "Aganian");
    CHECK(samePersons(work.session().store(), known.id).isEmpty());
    work.press(dialog, u"&Not the same"_s);
    CHECK(decisionBetween(work.session().store(), known.id, made->persons[0]).has_value());
}

TEST_CASE("Commands are found by their words and done", "[deskwork]")
{
    Work work;
    work.command(u"regis hou"_s, u"Register a household"_s);
    REQUIRE(work.dialog());
    work.dialog()->close();
    work.command(u"add note"_s, u"Add: Note"_s);
    REQUIRE(work.dialog());
    work.field<QPlainTextEdit>("text")->setPlainText("the landlord asks for a contract");
    REQUIRE(work.save());
    work.command(u"landlord"_s, u"Search the notes"_s);
    QWidget* dialog = work.dialog();
    REQUIRE(dialog);
    auto* list = dialog->findChild<LineList*>();
    REQUIRE(list->model()->rowCount() == 1);
    emit list->chosen(list->model()->index(0, 0).data(Qt::UserRole));
    CHECK_FALSE(work.dialog());
    work.command(u"go pay"_s, u"Go to Payments"_s);
    CHECK(work.desk.window().present() == "payments");
}

TEST_CASE("What was removed from a case comes back from its history", "[deskwork]")
{
    Work work;
    work.command(u"add note"_s, u"Add: Note"_s);
    work.field<QPlainTextEdit>("text")->setPlainText("a note");
    REQUIRE(work.save());
    const Note note = work.dossier().of<Note>().last();
    REQUIRE(work.session().perform(work.id, {}, [&](const Desk& on) { return removeRecord(on, note); }));
    const qsizetype left = work.dossier().of<Note>().size();
    work.command(u"removed"_s, u"What was removed"_s);
    REQUIRE(work.dialog());
    work.press(work.dialog(), u"Bring &back"_s);
    CHECK(work.dossier().of<Note>().size() == left + 1);
    CHECK(work.dossier().of<Note>().last() == note);
}

TEST_CASE("An exception is asked for on the plan and decided by somebody else", "[deskwork]")
{
    Work work;
    work.cases().page().show(work.id, "plan");
    work.press(&work.cases().page(), u"Ask for an exception …"_s);
    REQUIRE(work.dialog());
    work.field<CodeBox>("rule")->setCode("window");
    work.field<QPlainTextEdit>("reason")->setPlainText("the donor agreed by letter");
    REQUIRE(work.save());
    REQUIRE(work.dossier().of<RuleException>().size() == 1);
    const RuleException asked = work.dossier().of<RuleException>().first();
    CHECK(asked.rule == RuleKind::Window);
    decideOnException(work.session(), asked.id, &work.desk.window());
    CHECK_FALSE(work.dialog()); // whoever asked does not decide
}

TEST_CASE("The versions of a plan stand side by side, and its acceptance is filed", "[deskwork]")
{
    Work work;
    work.cases().page().show(work.id, "plan");
    work.press(&work.cases().page(), u"Compare versions …"_s);
    QWidget* dialog = work.dialog();
    REQUIRE(dialog);
    const auto* model = dialog->findChild<Table*>()->model();
    CHECK(model->columnCount() == 4);
    QStringList changes;
    for (int row = 0; row < model->rowCount(); ++row)
        changes += model->index(row, 3).data().toString();
    CHECK(changes.contains("new")); // the second version brought a package
    dialog->close();
    if (QPushButton* file = work.find(&work.cases().page(), u"File the signed acceptance …"_s)) {
        file->click();
        REQUIRE(work.save());
    }
    CHECK_FALSE(work.find(&work.cases().page(), u"File the signed acceptance …"_s));
}

TEST_CASE("What an exit left open is stopped under Payments", "[deskwork]")
{
    Work work;
    REQUIRE(work.session().perform(work.id, {}, [&](const Desk& on) {
        return moveCase(on, {work.id, Stage::ReMigrated, on.today(), {}, {}});
    }));
    work.cases().page().show(work.id, "payments");
    const auto open = [&] { return leftoversOf(work.dossier(), work.session().today()).size(); };
    const auto before = open();
    QTimer asking;
    QObject::connect(&asking, &QTimer::timeout, &asking, [&] {
        QWidget* question = QApplication::activeModalWidget();
        if (!question || !question->findChild<QLineEdit*>())
            return;
        asking.stop();
        question->findChild<QLineEdit*>()->setText("left again");
        for (QPushButton* one : question->findChildren<QPushButton*>())
            if (one->isDefault())
                one->click();
    });
    asking.start(20);
    work.press(&work.cases().page(), u"Stop what is open …"_s);
    CHECK(open() < before);
}

TEST_CASE("A form saved as it was opened offers nothing new to undo", "[deskwork]")
{
    Work work;
    work.editCase();
    work.field<QLineEdit>("area_of_return")->setText("AM-SH");
    REQUIRE(work.save());
    const QString name = work.session().undoName();
    REQUIRE_FALSE(name.isEmpty());
    editPerson(work.session(), work.golden().principal, &work.desk.window());
    REQUIRE(work.save());
    CHECK(work.session().undoName() == name);
    work.session().undo();
    CHECK(work.golden().areaOfReturn != "AM-SH");
    CHECK(work.session().undoName().isEmpty());
}
