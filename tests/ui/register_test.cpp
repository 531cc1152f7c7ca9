#include "tests/ui/deskdriver.h"
#include "ui/cases/caseform.h"
#include "ui/cases/newpersonform.h"
#include "ui/cases/registerhousehold.h"
#include "ui/kit/lines.h"

#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

struct Member {
    QString given, family, relation, travel, sex, born;
};

const Member household[] = {{u"Samvel"_s, u"Danielyan"_s, {}, u"r"_s, u"m"_s, u"3.5.1984"_s},
    {u"Nune"_s, {}, u"sp"_s, u"r"_s, u"f"_s, u"1986"_s},
    {u"Davit"_s, {}, u"c"_s, u"r"_s, u"m"_s, u"2.2010"_s},
    {u"Sona"_s, {}, u"c"_s, u"r"_s, u"f"_s, u"12.8.2012"_s},
    {u"Aram"_s, {}, u"pare"_s, u"al"_s, u"m"_s, u"~1950"_s}};

/// The dialog is open over the list of cases.
struct Registering : DeskDriver {
    QTemporaryDir folder;

    Registering() { openDemo(folder.filePath("demo.homeward")); }
    void begin()
    {
        key(Qt::Key_2, Qt::AltModifier);
        openDialog(Qt::Key_R);
        keys = 0;
    }
    RegisterHousehold& dialog()
    {
        auto* dialog = qobject_cast<RegisterHousehold*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        return *dialog;
    }
    NewPersonForm& person()
    {
        auto* stack = dialog().findChild<QStackedWidget*>();
        return *static_cast<NewPersonForm*>(stack->currentWidget());
    }
    /// Tabs on until the field has the keyboard.
    void tabTo(const char* field)
    {
        for (int i = 0; i < 40 && QApplication::focusWidget()->objectName() != QLatin1String(field); ++i)
            key(Qt::Key_Tab);
        INFO(field);
        REQUIRE(QApplication::focusWidget()->objectName() == QLatin1String(field));
    }
    void fill(const char* field, const QString& text)
    {
        if (text.isEmpty())
            return;
        tabTo(field);
        type(text);
    }
    void fill(const Member& member)
    {
        fill("given_name", member.given);
        fill("family_name", member.family);
        fill("relation", member.relation);
        fill("travel_status", member.travel);
        fill("sex", member.sex);
        fill("birth", member.born);
    }
};

} // namespace

TEST_CASE("A household of five is registered by keyboard with few keys beside the data", "[register]")
{
    Registering driver;
    driver.begin();
    driver.fill("programme", u"AVRR"_s);
    driver.fill("host_country", u"Belgium"_s);
    driver.fill("country_of_return", u"Armenia"_s);
    driver.fill("applied_on", u"1.9.2014"_s);
    bool first = true;
    for (const Member& member : household) {
        if (first)
            driver.tabTo("given_name");
        else
            driver.key(Qt::Key_N, Qt::ControlModifier);
        first = false;
        driver.fill(member);
    }
    driver.key(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(QApplication::activeModalWidget());
    INFO(driver.keys << " keys");
    CHECK(driver.keys <= 60);
    const auto lines = caseLines(driver.desk.session().store(), {}, CaseOrder::Newest, nullptr, 2);
    REQUIRE(lines.size() == 2);
    const Dossier made = *dossierOf(driver.desk.session().store(), lines[0].id);
    CHECK(made.file().hostCountry == "BE");
    CHECK(made.file().countryOfReturn == "AM");
    CHECK(made.file().appliedOn == QDate(2014, 9, 1));
    CHECK_FALSE(made.file().programme.isNull());
    REQUIRE(made.of<Person>().size() == 5);
    CHECK(made.of<Person>()[1].familyName == "Danielyan"); // proposed, and kept
    CHECK(made.of<Person>()[1].relation == Relation::Spouse);
    CHECK(made.of<Person>()[2].birth == PartialDate{2010, 2, 0, false});
    CHECK(made.of<Person>()[4].relation == Relation::Parent);
    CHECK(made.of<Person>()[4].birth == PartialDate{1950, 0, 0, true});
    CHECK(made.of<Person>()[4].travelStatus == TravelStatus::AlreadyThere);
    CHECK(driver.cases().page().shown() == lines[0].id);
}

TEST_CASE(
    "A registration that was closed goes on where it stood, and nothing is in the file yet", "[register]")
{
    Registering driver;
    driver.begin();
    driver.fill("host_country", u"Belgium"_s);
    driver.fill("given_name", u"Samvel"_s);
    driver.key(Qt::Key_N, Qt::ControlModifier);
    driver.fill("given_name", u"Nune"_s);
    driver.key(Qt::Key_Escape);
    CHECK_FALSE(QApplication::activeModalWidget());
    CHECK(caseLines(driver.desk.session().store(), {}, CaseOrder::Newest, nullptr, 5).size() == 1);
    driver.desk.session().lock();
    driver.unlock(u"demo demo demo"_s);
    QTest::qWait(50);
    CHECK(driver.dialog().findChild<CaseForm*>()->record().hostCountry == "BE");
    CHECK(driver.dialog().findChild<QListWidget*>()->count() == 2);
    CHECK(driver.person().record().givenName == "Samvel");
}

TEST_CASE("The lines of a passport fill in what they say", "[register]")
{
    Registering driver;
    driver.begin();
    auto* lines = driver.person().findChild<QPlainTextEdit*>("machine_readable");
    lines->setPlainText(
        u"P<ARMDANIELYAN<<SAMVEL<<<<<<<<<<<<<<<<<<<<<<\nAN12345677ARM8405036M3001019<<<<<<<<<<<<<<<4"_s);
    NewPerson made = driver.person().person();
    INFO(made.person.givenName.toStdString());
    CHECK(made.person.givenName == "Samvel");
    CHECK(made.person.familyName == "Danielyan");
    CHECK(made.person.nationality == "AM");
    CHECK(made.person.sex == Sex::Male);
    REQUIRE(made.documents.size() == 1);
    CHECK(made.documents[0].type == DocumentType::Passport);
    CHECK(made.documents[0].country == "AM");
}

TEST_CASE("A birth in another calendar is registered as ours, and as it was given", "[register]")
{
    Registering driver;
    driver.begin();
    driver.person().findChild<QLineEdit*>("birth")->setText("13.2.1363");
    driver.person()
        .findChild<CodeBox*>("birth_calendar")
        ->setCode(QString::fromLatin1(label(BirthCalendar::SolarHijri).code));
    const Person made = driver.person().record();
    CHECK(made.birth == PartialDate{1984, 5, 3, false});
    CHECK(made.birthAsGiven == "13.2.1363");
}

TEST_CASE("Whoever is known already is named before anything is registered", "[register]")
{
    Registering driver;
    const Person known = *driver.desk.session().store().of<Person>().find(driver.golden().principal);
    driver.begin();
    NewPersonForm& form = driver.person();
    form.findChild<QLineEdit*>("given_name")->setText("Вахтанг");
    form.findChild<QLineEdit*>("family_name")->setText("Аганян");
    form.findChild<BirthEdit*>("birth")->setBirth(known.birth);
    QTest::qWait(500);
    const auto* list = driver.dialog().findChild<LineList*>();
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(list->model()->index(0, 0).data().toString().contains(known.familyName));
    QString asked;
    QTimer::singleShot(200, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        asked = box ? box->text() : QString();
        if (box)
            box->reject();
    });
    driver.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(asked.contains(known.familyName));
    CHECK(caseLines(driver.desk.session().store(), {}, CaseOrder::Newest, nullptr, 5).size() == 1);
    QTimer::singleShot(200, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        for (QAbstractButton* one : box ? box->buttons() : QList<QAbstractButton*>())
            if (one != box->escapeButton())
                one->click();
    });
    CHECK(driver.save());
    const Store& store = driver.desk.session().store();
    REQUIRE(caseLines(store, {}, CaseOrder::Newest, nullptr, 5).size() == 2);
    const Person made = store.of<Person>().all().last();
    CHECK(lookalikesOf(store, {made, {}, {}, {}}).isEmpty()); // said not to be the same
}
