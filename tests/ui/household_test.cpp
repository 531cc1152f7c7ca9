#include "core/work/editing.h"
#include "tests/ui/deskdriver.h"
#include "ui/cases/caseform.h"
#include "ui/cases/newmember.h"
#include "ui/cases/newpersonform.h"
#include "ui/cases/recordforms.h"
#include "ui/kit/fieldeditors.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// The household of the golden case is open on the desk.
struct OpenHousehold : DeskDriver {
    QTemporaryDir folder;
    Id<CaseFile> id;

    OpenHousehold()
    {
        openDemo(folder.filePath("demo.homeward"));
        id = golden().id;
        desk.session().open(Target::ofCase(id, "household"));
        QTest::qWait(20);
    }
    Session& session() { return desk.session(); }
    QList<Person> persons() { return dossierOf(session().store(), id)->of<Person>(); }
    void press(QWidget* in, const QString& text)
    {
        for (QPushButton* one : in->findChildren<QPushButton*>())
            if (one->isVisible() && one->text() == text) {
                one->click();
                return;
            }
        FAIL("no button " << text.toStdString());
    }
    void form(const char* kind, const Id<Person>& person = {})
    {
        for (const RecordForm& one : recordForms())
            if (one.kind == kind)
                one.add(session(), id, person, &desk.window());
        REQUIRE(QApplication::activeModalWidget());
    }
    template <class Enum>
    void choose(const char* box, Enum value)
    {
        field<CodeBox>(box)->setCode(QString::fromLatin1(label(value).code));
    }
    /// Answers the next question by the button, and says what was asked.
    void answer(QString& asked, bool yes)
    {
        QTimer::singleShot(200, [&asked, yes] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            asked = box ? box->text() : QString();
            for (QAbstractButton* one : box ? box->buttons() : QList<QAbstractButton*>())
                if ((one == box->escapeButton()) != yes)
                    return one->click();
        });
    }
};

} // namespace

TEST_CASE("A child born later joins the household, and undo takes it back", "[household]")
{
    OpenHousehold desk;
    const qsizetype before = desk.persons().size();
    desk.press(&desk.cases().page(), u"Add a person …"_s);
    REQUIRE(QApplication::activeModalWidget());
    CHECK(desk.field<QLineEdit>("family_name")->text() == desk.persons().first().familyName); // proposed
    desk.field<QLineEdit>("given_name")->setText("Ani");
    desk.field<QLineEdit>("birth")->setText("12.9.2014");
    desk.choose("relation", Relation::Child);
    REQUIRE(desk.save());
    REQUIRE(desk.persons().size() == before + 1);
    const Person made = desk.persons().last();
    CHECK(made.givenName == "Ani");
    CHECK(made.birth == PartialDate{2014, 9, 12, false});
    CHECK(desk.golden().principal != made.id);
    desk.session().undo();
    CHECK(desk.persons().size() == before);
}

TEST_CASE("A second principal is refused, and what is half typed outlives a lock", "[household]")
{
    OpenHousehold desk;
    const qsizetype before = desk.persons().size();
    addPersonTo(desk.session(), desk.id, &desk.desk.window());
    desk.field<QLineEdit>("given_name")->setText("Ani");
    desk.choose("relation", Relation::Principal);
    CHECK_FALSE(desk.save());
    desk.session().lock();
    desk.unlock(u"demo demo demo"_s);
    QTest::qWait(50);
    REQUIRE(QApplication::activeModalWidget());
    CHECK(desk.field<QLineEdit>("given_name")->text() == "Ani");
    desk.choose("relation", Relation::Child);
    CHECK(desk.save());
    CHECK(desk.persons().size() == before + 1);
}

TEST_CASE("Who is known already is named before joining a household", "[household]")
{
    OpenHousehold desk;
    const Person known = *desk.session().store().of<Person>().find(desk.golden().principal);
    const qsizetype before = desk.persons().size();
    addPersonTo(desk.session(), desk.id, &desk.desk.window());
    desk.field<QLineEdit>("given_name")->setText("Вахтанг");
    desk.field<QLineEdit>("family_name")->setText("Аганян");
    desk.field<BirthEdit>("birth")->setBirth(known.birth);
    QString asked;
    desk.answer(asked, false);
    CHECK_FALSE(desk.save());
    CHECK(asked.contains(known.familyName));
    CHECK(desk.persons().size() == before);
    desk.answer(asked, true);
    CHECK(desk.save());
    REQUIRE(desk.persons().size() == before + 1);
    QTest::qWait(20);
    const Person made = desk.persons().last();
    CHECK(lookalikesOf(desk.session().store(), {made, {}, {}, {}}).isEmpty()); // said not to be the same
    CHECK(desk.session().undoName() == u"Another person of the household"_s);
}

TEST_CASE("Who became the principal stands at the head of the case", "[household]")
{
    OpenHousehold desk;
    Person mother;
    for (const Person& one : desk.persons())
        if (one.relation == Relation::Parent)
            mother = one;
    desk.form("person_event", mother.id);
    desk.choose("event", PersonEventType::BecamePrincipal);
    desk.field<QLineEdit>("happened_on")->setText("1.10.2014");
    REQUIRE(desk.save());
    CHECK(desk.golden().principal == mother.id);
}

TEST_CASE("A guardian who is a child is refused in the form with the way out", "[household]")
{
    OpenHousehold desk;
    QList<Person> children;
    for (const Person& one : desk.persons())
        if (one.relation == Relation::PartnersChild)
            children.append(one);
    REQUIRE(children.size() == 2);
    Person minor = children[1];
    minor.birth = {2009, 0, 0, false};
    REQUIRE(desk.session().perform(
        desk.id, {}, [&](const Desk& on) { return editRecord(on, children[1], minor); }));
    desk.form("guardianship", children[0].id);
    desk.field<CodeBox>("guardian")->setCode(minor.id.text());
    CHECK_FALSE(desk.save());
    desk.field<CodeBox>("guardian")->setCode({});
    desk.field<QLineEdit>("guardian_name")->setText("An aunt");
    CHECK(desk.save());
}

TEST_CASE("A person registered by mistake is removed from the form of the person", "[household]")
{
    OpenHousehold desk;
    addPersonTo(desk.session(), desk.id, &desk.desk.window());
    desk.field<QLineEdit>("given_name")->setText("Mistake");
    REQUIRE(desk.save());
    const Person wrong = desk.persons().last();
    editPerson(desk.session(), wrong.id, &desk.desk.window());
    desk.press(QApplication::activeModalWidget(), u"Remove"_s);
    CHECK_FALSE(QApplication::activeModalWidget());
    CHECK(desk.persons().last().id != wrong.id);
    editPerson(desk.session(), desk.golden().principal, &desk.desk.window());
    desk.press(QApplication::activeModalWidget(), u"Remove"_s);
    REQUIRE(QApplication::activeModalWidget()); // stays, and says why
    delete QApplication::activeModalWidget();
}
