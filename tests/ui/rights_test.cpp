#include "core/domain/records/roles.h"
#include "core/work/editing.h"
#include "tests/ui/deskdriver.h"
#include "ui/cases/caseacts.h"
#include "ui/cases/caseform.h"
#include "ui/cases/exceptions.h"
#include "ui/cases/newmember.h"
#include "ui/cases/recordforms.h"
#include "ui/cases/registerhousehold.h"
#include "ui/cases/visitform.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// The golden case is open, and one after another sits at the desk.
struct Sitting : DeskDriver {
    QTemporaryDir folder;
    QString path = folder.filePath("demo.homeward");
    Id<CaseFile> id;
    QStringList refusals;

    Sitting()
    {
        openDemo(path);
        id = golden().id;
        QObject::connect(&desk.session(), &Session::refused, &desk.window(),
            [this](const Error& error) { refusals.append(error.message); });
    }
    void sitDown(const char* name)
    {
        Session& session = desk.session();
        Id<Staff> who;
        for (const Staff& one : session.store().of<Staff>().all())
            if (one.name == QLatin1String(name))
                who = one.id;
        REQUIRE_FALSE(who.isNull());
        session.lock();
        desk.unlock(path, u"demo demo demo"_s, who.uuid());
        REQUIRE(QTest::qWaitFor([&] { return session.isOpen(); }, 30000));
        session.open(Target::ofCase(id));
        refusals.clear();
    }
    QWidget* dialog() const { return QApplication::activeModalWidget(); }
    /// Whether what was opened is open; closed again.
    bool isOpened()
    {
        QWidget* opened = dialog();
        delete opened;
        return opened != nullptr;
    }
    void openNew(const char* kind)
    {
        for (const RecordForm& form : recordForms())
            if (form.kind == kind)
                form.add(desk.session(), id, {}, &desk.window());
    }
    bool isOffered(const QString& text)
    {
        for (const QPushButton* one : dialog()->findChildren<QPushButton*>())
            if (one->isVisible() && one->text() == text)
                return true;
        return false;
    }
};

} // namespace

TEST_CASE("Whoever does not keep cases is told who may, before anything is typed", "[rights]")
{
    Sitting desk;
    for (const char* name : {"Demo monitoring officer", "Demo finance officer"}) {
        INFO(name);
        desk.sitDown(name);
        registerHousehold(desk.desk.session(), &desk.desk.window());
        CHECK_FALSE(desk.isOpened());
        addPersonTo(desk.desk.session(), desk.id, &desk.desk.window());
        CHECK_FALSE(desk.isOpened());
        recordCounselling(desk.desk.session(), desk.id, &desk.desk.window());
        CHECK_FALSE(desk.isOpened());
        for (const RecordForm& form : recordForms()) {
            desk.openNew(form.kind.constData());
            CHECK_FALSE(desk.isOpened());
        }
        REQUIRE(desk.refusals.size() == 3 + recordForms().size());
        for (const QString& said : desk.refusals)
            CHECK(said.contains("Caseworker"));
    }
    desk.sitDown("Demo caseworker");
    desk.openNew("note");
    CHECK(desk.isOpened());
    CHECK(desk.refusals.isEmpty());
}

TEST_CASE("Whoever may not change a record can read it, and is told who may change it", "[rights]")
{
    Sitting desk;
    desk.sitDown("Demo monitoring officer");
    editPerson(desk.desk.session(), desk.golden().principal, &desk.desk.window());
    REQUIRE(desk.dialog());
    CHECK(desk.field<QLineEdit>("family_name")->isReadOnly());
    CHECK_FALSE(desk.field<QLineEdit>("family_name")->text().isEmpty());
    QTest::qWait(20);
    CHECK_FALSE(desk.isOffered(u"&Save"_s));
    CHECK_FALSE(desk.isOffered(u"Remove"_s));
    CHECK(desk.isOffered(u"&Close"_s));
    QTest::keyClick(desk.dialog(), Qt::Key_S, Qt::ControlModifier);
    REQUIRE(desk.dialog());
    CHECK(desk.isOpened());
    desk.sitDown("Demo caseworker");
    editPerson(desk.desk.session(), desk.golden().principal, &desk.desk.window());
    QTest::qWait(20);
    CHECK(desk.isOffered(u"&Save"_s));
    CHECK(desk.isOpened());
}

TEST_CASE("A monitor records a visit, and the finance officer does not", "[rights]")
{
    Sitting desk;
    desk.sitDown("Demo monitoring officer");
    recordVisitTo(desk.desk.session(), desk.id, &desk.desk.window());
    CHECK(desk.isOpened());
    desk.sitDown("Demo finance officer");
    recordVisitTo(desk.desk.session(), desk.id, &desk.desk.window());
    CHECK_FALSE(desk.isOpened());
    REQUIRE(desk.refusals.size() == 1);
    CHECK(desk.refusals[0].contains("Monitor"));
}

TEST_CASE("A caseworker closes no case, a manager does", "[rights]")
{
    Sitting desk;
    const auto close = [&] {
        moveOn(desk.desk.session(), desk.id, &desk.desk.window());
        desk.field<CodeBox>("stage")->setCode(QString::fromLatin1(label(Stage::Monitoring).code));
        desk.field<QLineEdit>("happened_on")->setText("1.10.2014");
        REQUIRE(desk.save());
        moveOn(desk.desk.session(), desk.id, &desk.desk.window());
        desk.field<CodeBox>("stage")->setCode(QString::fromLatin1(label(Stage::Closed).code));
        desk.field<CodeBox>("closure_reason")
            ->setCode(QString::fromLatin1(label(ClosureReason::SupportEnded).code));
        desk.field<QLineEdit>("happened_on")->setText("1.10.2014");
        return desk.save();
    };
    desk.sitDown("Demo caseworker");
    CHECK_FALSE(close());
    delete desk.dialog();
    desk.sitDown("Demo manager");
    moveOn(desk.desk.session(), desk.id, &desk.desk.window());
    desk.field<CodeBox>("stage")->setCode(QString::fromLatin1(label(Stage::Closed).code));
    desk.field<CodeBox>("closure_reason")
        ->setCode(QString::fromLatin1(label(ClosureReason::SupportEnded).code));
    desk.field<QLineEdit>("happened_on")->setText("1.10.2014");
    CHECK(desk.save());
}
