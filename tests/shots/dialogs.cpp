#include "core/store/caselist.h"
#include "core/work/registration.h"
#include "tests/shots/photographer.h"
#include "ui/cases/caseacts.h"
#include "ui/cases/caseform.h"
#include "ui/cases/comparepersons.h"
#include "ui/cases/exceptions.h"
#include "ui/cases/moneysteps.h"
#include "ui/cases/newmember.h"
#include "ui/cases/planning.h"
#include "ui/cases/planversions.h"
#include "ui/cases/recordforms.h"
#include "ui/cases/recyclebin.h"
#include "ui/cases/registerhousehold.h"
#include "ui/cases/textfinds.h"
#include "ui/exchange/settledisputes.h"
#include "ui/kit/form.h"
#include "ui/kit/table.h"
#include "ui/shell/createoffice.h"
#include "ui/shell/joindialog.h"
#include "ui/shell/openpackdialog.h"
#include "ui/shell/quicksearch.h"
#include "ui/today/todayplace.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

// What stands over the window for a while.

void Photographer::shootModal(const QString& name, const std::function<void()>& open)
{
    bool seen = false;
    QTimer::singleShot(100, &application_, [&] {
        QWidget* shown = QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                                                           : QApplication::activeModalWidget();
        if (!shown)
            return;
        seen = true;
        shoot(*shown, name);
        shown->close();
    });
    open();
    (void)QTest::qWaitFor([&] { return seen; }, 2000);
    if (!seen) {
        std::printf("%s: nothing came up\n", qPrintable(name));
        ++flaws_;
    }
}

void Photographer::shootForms(Application& desk, const Id<CaseFile>& shown, const QString& name)
{
    const auto file = desk.session().store().of<CaseFile>().find(shown);
    const auto formOf = [&](const QString& kind, const std::function<void()>& open) {
        open();
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            shoot(*dialog, name + u"-edit-"_s + kind);
            emit dialog->findChild<FormRows*>()->edited();
            shootModal(name + u"-give-up-"_s + kind, [&] { dialog->reject(); });
            delete dialog;
        }
    };
    formOf(u"case"_s, [&] { editCase(desk.session(), shown, &desk.window()); });
    if (!file->principal.isNull())
        formOf(u"person"_s, [&] { editPerson(desk.session(), file->principal, &desk.window()); });
    if (name.startsWith(u"autumn"_s)) // they are the same over every file
        shootActs(desk, shown, name);
    desk.window().activateWindow();
    (void)QTest::qWaitForWindowActive(&desk.window());
    shootModal(name + u"-keys"_s, [&] { QTest::keyClick(&desk.window(), Qt::Key_F1); });
}

/// The dialogs by which a case is made and goes on.
void Photographer::shootActs(Application& desk, const Id<CaseFile>& shown, const QString& name)
{
    Session& session = desk.session();
    QWidget* window = &desk.window();
    const auto dialogOf = [&](const QString& kind, const std::function<void()>& open) {
        open();
        if (QWidget* dialog = QApplication::activeModalWidget()) {
            shoot(*dialog, name + u'-' + kind);
            delete dialog;
        }
    };
    dialogOf(u"register"_s, [&] { registerHousehold(session, window); });
    dialogOf(u"move-on"_s, [&] { moveOn(session, shown, window); });
    dialogOf(u"counselling"_s, [&] { recordCounselling(session, shown, window); });
    const CaseView view{session, *dossierOf(session.store(), shown), {}};
    dialogOf(u"draft-plan"_s, [&] { draftPlanVersion(session, view, window); });
    for (const PlanVersion& version : view.dossier.of<PlanVersion>().mid(0, 1))
        dialogOf(u"package"_s, [&] { grantPackage(session, view, version, window); });
    dialogOf(u"versions"_s, [&] { comparePlanVersions(session, view, window); });
    dialogOf(u"exception"_s, [&] { askForExceptionInCase(session, view, window); });
    dialogOf(u"acceptance"_s, [&] { fileAcceptance(session, view, window); });
    dialogOf(u"compare"_s, [&] { comparePersons(session, view.file().principal, window); });
    dialogOf(u"removed"_s, [&] { showRemoved(session, shown, window); });
    dialogOf(u"notes"_s, [&] { findNotes(session, u"contract"_s, window); });
    QSet<int> seen;
    for (const MoneyStep& step : moneyStepsOf(view))
        if (!seen.contains(int(step.kind)) && seen.insert(int(step.kind)) != seen.end())
            dialogOf(u"money-"_s + QString::number(int(step.kind)),
                [&] { takeMoneyStep(session, shown, step, window); });
    for (const RecordForm& form : recordForms())
        dialogOf(u"new-"_s + QString::fromLatin1(form.kind), [&] { form.add(session, shown, {}, window); });
    shootDoubles(desk, shown, name);
    shootSheet(desk, name);
}

/// The principal registered once more, the two compared; then the second is gone again.
void Photographer::shootDoubles(Application& desk, const Id<CaseFile>& shown, const QString& name)
{
    Session& session = desk.session();
    const auto file = session.store().of<CaseFile>().find(shown);
    const auto known = session.store().of<Person>().find(file->principal);
    Registration registration;
    NewPerson again;
    again.person = *known;
    again.person.familyName = u"Aganian"_s;
    again.person.birthPlace = u"Leninakan"_s;
    again.person.nationality.clear();
    registration.persons.append(again);
    const auto made = registerCase(session.desk(), registration);
    if (!made) {
        ++flaws_;
        return;
    }
    comparePersons(session, made->persons[0], &desk.window());
    if (QWidget* dialog = QApplication::activeModalWidget()) {
        shoot(*dialog, name + u"-compare-two"_s);
        delete dialog;
    }
    addPersonTo(session, shown, &desk.window());
    if (QWidget* dialog = QApplication::activeModalWidget()) {
        dialog->findChild<QLineEdit*>(u"birth"_s)->setText(u"13.2.1363"_s);
        shoot(*dialog, name + u"-new-person-typed"_s);
        delete dialog;
    }
    Act gone(session.store(), {{}, "remove", {}, session.store().clock().now()});
    gone.remove(*session.store().of<Person>().find(made->persons[0]));
    gone.remove(*session.store().of<CaseFile>().find(made->caseFile));
    gone.commit();
}

/// What is put off from the list, and a day of it; two values to settle.
void Photographer::shootToday(Application& desk, const QString& name)
{
    desk.window().go("today");
    QWidget* today = desk.window().place("today");
    (void)QTest::qWaitFor([&] { return !static_cast<TodayPlace*>(today)->isReading(); }, 60000);
    shoot(desk.window(), name + u"-today-whole"_s);
    auto* table = today->findChild<Table*>();
    for (int row = 0; row < std::min(table->model()->rowCount(), 40); ++row) {
        table->selectRow(row);
        for (QPushButton* one : today->findChildren<QPushButton*>())
            if (one->isVisible() && one->menu() && row < table->model()->rowCount()) {
                shoot(desk.window(), name + u"-today-chosen"_s);
                shootModal(
                    name + u"-today-put-off"_s, [&] { QTimer::singleShot(0, one, &QPushButton::showMenu); });
                row = table->model()->rowCount();
            }
    }
    if (!disputesOf(desk.session().store()).isEmpty()) {
        SettleDisputes dialog(desk.session(), 0, &desk.window());
        dialog.show();
        shoot(dialog, name + u"-settle"_s);
    }
}

void Photographer::shootSearch(Application& desk, const QString& name)
{
    auto* field = desk.window().findChild<QuickSearch*>();
    const QList<CaseLine> first = caseLines(desk.session().store(), {}, CaseOrder::Newest, nullptr, 1);
    const QString known = first.isEmpty() ? u"va"_s : first[0].name.left(3);
    for (const auto& [query, what] : {std::pair(known, "found"), std::pair(u"qqqqqq"_s, "nothing")}) {
        field->setText(query);
        for (QWidget* results : field->findChildren<QFrame*>(QString(), Qt::FindDirectChildrenOnly))
            if (results->isWindow() && results->isVisible())
                shoot(*results, name + u"-search-"_s + QString::fromLatin1(what));
        field->clear();
    }
}

/// What a laptop sees that joins an office or a mission.
void Photographer::shootJoining(Application& desk, const QString& name)
{
    const auto picture = [&](QDialog& dialog, const QString& what) {
        dialog.show();
        shoot(dialog, what + u'-' + name);
        dialog.close();
    };
    OpenPackDialog pack({}, &desk.window());
    picture(pack, u"open-pack"_s);
    JoinDialog join(&desk.window());
    join.tell(u"The two passphrases differ. Type both again."_s);
    picture(join, u"join"_s);
}

void Photographer::shootCreation(Application& desk, const QString& name)
{
    QTemporaryDir folder;
    CreateOffice dialog(&desk.window());
    dialog.show();
    shoot(dialog, u"create-"_s + name);
    for (QLineEdit* field : dialog.findChildren<QLineEdit*>())
        if (!field->accessibleName().isEmpty())
            field->setText(u"Demo words"_s);
    const QList<QLineEdit*> fields = dialog.findChildren<QLineEdit*>();
    for (QLineEdit* field : fields)
        if (field->accessibleName() == u"Office code"_s)
            field->setText(u"EVN"_s);
        else if (field->accessibleName() == u"File"_s)
            field->setText(folder.filePath(u"office.homeward"_s));
    for (QComboBox* box : dialog.findChildren<QComboBox*>())
        box->setCurrentIndex(1);
    auto* create = dialog.findChildren<QPushButton*>().last();
    const auto asked
        = [&] { return QApplication::activeModalWidget() != &dialog && QApplication::activeModalWidget(); };
    create->click();
    // The code is random, so that this picture differs from run to run.
    bool seen = false;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &application_, [&] {
        if (seen || !asked())
            return;
        seen = true;
        shoot(*QApplication::activeModalWidget(), u"recovery-"_s + name);
        QApplication::activeModalWidget()->close();
    });
    watch.start(50);
    if (!QTest::qWaitFor([&] { return seen && create->isEnabled(); }, 20000)) {
        std::printf("recovery-%s: nothing came up\n", qPrintable(name));
        ++flaws_;
    }
}
