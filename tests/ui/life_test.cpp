#include "core/work/casework.h"
#include "core/work/planning.h"
#include "tests/ui/deskdriver.h"
#include "ui/cases/caseacts.h"
#include "ui/cases/newpersonform.h"
#include "ui/cases/packageform.h"
#include "ui/cases/plantab.h"
#include "ui/cases/registerhousehold.h"
#include "ui/kit/lines.h"

#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// A case that people of several duties carry from registration to its closing, each at the same desk.
struct Life : DeskDriver {
    QTemporaryDir folder;
    QString path = folder.filePath("demo.homeward");
    Id<CaseFile> id;

    Life() { openDemo(path); }
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
        if (!id.isNull())
            session.open(Target::ofCase(id));
    }
    Dossier dossier() { return *dossierOf(desk.session().store(), id); }
    template <class Enum>
    void choose(const char* box, Enum value)
    {
        field<CodeBox>(box)->setCode(QString::fromLatin1(label(value).code));
    }
    void save()
    {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        const bool saved = DeskDriver::save();
        QString said;
        if (!saved)
            for (const QLabel* text : dialog->findChildren<QLabel*>())
                if (text->isVisible())
                    said += text->text() + u'\n';
        INFO(said.toStdString());
        REQUIRE(saved);
    }
    void enrol()
    {
        registerHousehold(desk.session(), &desk.window());
        auto* dialog = qobject_cast<RegisterHousehold*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        field<CodeBox>("programme")->setCurrentIndex(1);
        field<CodeBox>("host_country")->setCode("BE");
        field<CodeBox>("country_of_return")->setCode("AM");
        field<QLineEdit>("given_name")->setText("Samvel");
        field<QLineEdit>("family_name")->setText("Danielyan");
        save();
        id = cases().page().shown();
        REQUIRE(standingOf(dossier()).stage == Stage::Registered);
    }
    void move(Stage stage)
    {
        moveOn(desk.session(), id, &desk.window());
        choose("stage", stage);
        field<QLineEdit>("happened_on")->setText("1.10.2014");
        if (stage == Stage::Closed)
            choose("closure_reason", ClosureReason::SupportEnded);
        save();
        REQUIRE(standingOf(dossier()).stage == stage);
    }
    /// Presses the button of that text on the page of the case.
    void press(const QString& text)
    {
        QTest::qWait(20); // what is new on a page is shown when the loop comes round
        for (QPushButton* one : cases().page().findChildren<QPushButton*>())
            if (one->isVisible() && one->text() == text)
                return one->click();
        FAIL("no button " << text.toStdString());
    }
    bool isOffered(const QString& text)
    {
        QTest::qWait(20);
        for (const QPushButton* one : cases().page().findChildren<QPushButton*>())
            if (one->isVisible() && one->text() == text)
                return true;
        return false;
    }
    void tab(const char* name) { cases().page().show(id, name); }
    void draft()
    {
        tab("plan");
        press(u"Draft a plan …"_s);
        save();
        press(u"Add a package …"_s);
        auto* type = field<CodeBox>("package_type");
        type->setCurrentIndex(type->findText("Wage subsidy", Qt::MatchStartsWith));
        emit type->activated(type->currentIndex());
        choose("channel", PaymentChannel::Bank);
        field<QLineEdit>("first")->setText("1.10.2014");
        field<CodeBox>("due")->setCode("start");
        field<QLineEdit>("payee_name")->setText("Samvel Danielyan");
        choose("payee_kind", PayeeKind::Returnee);
        field<QLineEdit>("payee_account")->setText("demo");
        field<QCheckBox>(("beneficiary-" + dossier().file().principal.text().toLatin1()).constData())
            ->setChecked(true);
        save();
    }
    /// The step of the case's money whose badge begins so.
    void step(const QString& word)
    {
        tab("payments");
        for (LineList* list : cases().page().findChildren<LineList*>())
            if (list->accessibleName().startsWith("Steps"))
                for (int row = 0; row < list->model()->rowCount(); ++row) {
                    const QModelIndex index = list->model()->index(row, 0);
                    const auto* model = static_cast<const LineModel*>(list->model());
                    if (model->line(row).badge == word) {
                        emit list->chosen(index.data(Qt::UserRole));
                        return;
                    }
                }
        FAIL("no step " << word.toStdString());
    }

    void counselAndReturn()
    {
        recordCounselling(desk.session(), id, &desk.window());
        choose("type", CounsellingType::PreDeparture);
        field<QLineEdit>("held_on")->setText("1.10.2014");
        save();
        for (const Stage stage :
            {Stage::Counselled, Stage::ApprovedForReturn, Stage::Departed, Stage::Arrived, Stage::Contacted})
            move(stage);
    }
    void approve()
    {
        tab("plan");
        QTimer::singleShot(100, [] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            for (QAbstractButton* one : box->buttons())
                if (one != box->escapeButton())
                    one->click();
        });
        press(u"Approve …"_s);
        REQUIRE(approvedPlan(dossier()));
    }
    void prove(EvidenceType type)
    {
        step(u"File evidence"_s);
        choose("type", type);
        save();
    }
    void ask()
    {
        step(u"Request payment"_s);
        field<CodeBox>("currency")->setCode("AMD");
        choose("method", PaymentMethod::BankTransfer);
        save();
    }
    void decide()
    {
        step(u"Approve payment"_s);
        field<CodeBox>("decision")->setCode("yes");
        save();
    }
    void payOut()
    {
        step(u"Record payment"_s);
        field<CodeBox>("account")->setCurrentIndex(1);
        field<QLineEdit>("voucher")->setText("V-1");
        save();
    }
};

} // namespace

TEST_CASE("A case lives on the desk from its registration to its closing", "[life]")
{
    Life life;
    life.sitDown("Demo caseworker");
    life.enrol();
    life.counselAndReturn();
    life.draft();
    CHECK_FALSE(life.isOffered(u"Approve …"_s)); // who drafted it does not approve it
    life.sitDown("Demo manager");
    life.approve();
    life.sitDown("Demo caseworker");
    life.prove(EvidenceType::WorkContract);
    life.prove(EvidenceType::Payslip);
    life.ask();
    life.sitDown("Demo manager");
    life.decide();
    life.sitDown("Demo finance officer");
    life.payOut();
    const Dossier paid = life.dossier();
    REQUIRE(paid.of<Disbursement>().size() == 1);
    CHECK(paid.of<Disbursement>()[0].programmeAmount == Money(25000, "EUR"));
    life.sitDown("Demo caseworker");
    for (const Stage stage : {Stage::PlanApproved, Stage::InAssistance, Stage::Monitoring})
        life.move(stage);
    life.sitDown("Demo manager");
    life.move(Stage::Closed);
}
