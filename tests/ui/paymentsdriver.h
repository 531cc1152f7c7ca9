#pragma once

#include "core/store/dossier.h"
#include "core/work/staffing.h"
#include "tests/ui/deskdriver.h"
#include "ui/kit/fieldeditors.h"
#include "ui/payments/paymentsplace.h"
#include "ui/payments/worklistpage.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

/// The demo in the Payments place, as one of its people.
struct Payments : DeskDriver {
    QTemporaryDir folder;
    Id<CaseFile> id;

    explicit Payments(const QString& who)
    {
        openDemo(folder.filePath("demo.homeward"));
        id = golden().id;
        become(who);
    }
    /// Locks, and unlocks as another person.
    void become(const QString& name)
    {
        const QString path = desk.session().path();
        Uuid staff;
        for (const Staff& one : desk.session().store().of<Staff>().all())
            if (one.name == name)
                staff = one.id.uuid();
        REQUIRE_FALSE(staff.isNull());
        desk.session().lock();
        auto file = unlockFile(path, demoPassphrase(), staff);
        REQUIRE(file);
        desk.session().take(*std::move(file));
        desk.window().go("payments");
    }
    PaymentsPlace& place() { return *static_cast<PaymentsPlace*>(desk.window().place("payments")); }
    WorklistModel& lines() { return place().worklists().model(); }
    Dossier dossier() { return *dossierOf(desk.session().store(), id); }
    void press(QWidget* in, const QString& begin)
    {
        for (QPushButton* one : in->findChildren<QPushButton*>())
            if (one->isVisible() && one->text().startsWith(begin)) {
                one->click();
                return;
            }
        FAIL("no button " << begin.toStdString());
    }
    bool hasButton(const QString& begin)
    {
        for (QPushButton* one : place().findChildren<QPushButton*>())
            if (one->isVisible() && one->text().startsWith(begin))
                return true;
        return false;
    }
    QWidget* dialog() { return QApplication::activeModalWidget(); }
    /// Pays the line that stands selected, as the finance officer.
    void payOne()
    {
        place().show(Worklist::Pay);
        key(Qt::Key_Return, Qt::ControlModifier);
        onDialog();
        field<CodeBox>("account")->setCurrentIndex(1);
        REQUIRE(save());
    }
    /// The page of that kind, shown.
    template <class Page>
    Page* page()
    {
        auto* pages = place().findChild<QStackedWidget*>();
        for (int page = 0; page < place().pageCount(); ++page) {
            place().choose(page);
            if (auto* found = qobject_cast<Page*>(pages->currentWidget()))
                return found;
        }
        FAIL("no such page");
        return nullptr;
    }
    static QString textOf(QWidget* in)
    {
        QStringList told;
        for (QLabel* label : in->findChildren<QLabel*>())
            told.append(label->text());
        return told.join(u' ');
    }
    void onDialog()
    {
        REQUIRE(dialog());
        dialog()->activateWindow();
        REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog(); }));
    }
};
