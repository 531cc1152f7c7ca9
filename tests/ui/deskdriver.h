#pragma once

#include "app/homeward/application.h"
#include "app/homeward/guarded.h"
#include "core/store/caselist.h"
#include "core/store/dossier.h"
#include "core/work/demofile.h"
#include "core/work/goldencase.h"
#include "tests/support/tostring.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casesplace.h"
#include "ui/kit/style.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/quicksearch.h"
#include "ui/shell/unlock.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

/// The real window, driven as a person does.
struct DeskDriver {
    Application desk{*static_cast<QApplication*>(QCoreApplication::instance())};
    int keys = 0; ///< struck beside what was typed as data

    DeskDriver()
    {
        static_cast<GuardedApplication*>(QCoreApplication::instance())
            ->whenFailed([this](const Error& error) { desk.failed(error); });
        desk.window().resize(1366, 768);
        desk.window().show();
        desk.window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    }
    ~DeskDriver() { static_cast<GuardedApplication*>(QCoreApplication::instance())->whenFailed({}); }

    /// A fresh demo at the autumn clock, open.
    void openDemo(const QString& path)
    {
        desk.openDemo(path);
        REQUIRE(QTest::qWaitFor([&] { return desk.session().isOpen(); }, 60000));
    }
    void unlock(const QString& passphrase)
    {
        desk.window().activateWindow();
        REQUIRE(QTest::qWaitFor([&] {
            return QApplication::focusWidget()
                && QApplication::focusWidget()->accessibleName() == QStringLiteral("Passphrase");
        }));
        type(passphrase);
        key(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return desk.session().isOpen(); }, 30000));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++keys;
        if (!QApplication::activeWindow()) // a dialog closed; without a window manager nothing activates what
                                           // was below
            desk.window().activateWindow();
        REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget() || QApplication::activeWindow(); }));
        QWidget* to
            = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
        QTest::keyClick(to, key, modifiers);
    }
    static void type(const QString& text)
    {
        for (const QChar c : text) {
            QWidget* to = QApplication::focusWidget();
            REQUIRE(to);
            QTest::sendKeyEvent(QTest::Click, to, Qt::Key_unknown, QString(c), {});
        }
    }
    CaseFile golden()
    {
        const auto lines = caseLines(desk.session().store(), {}, CaseOrder::Newest, nullptr, 1);
        REQUIRE(lines.size() == 1);
        return *desk.session().store().of<CaseFile>().find(lines[0].id);
    }
    CasesPlace& cases() { return *static_cast<CasesPlace*>(desk.window().place("cases")); }
    /// Opens the form of the case that is shown, and waits for it.
    void editCase() { openDialog(Qt::Key_E); }
    /// Strikes Ctrl and the key, and waits for the dialog that opens.
    void openDialog(Qt::Key opening)
    {
        key(opening, Qt::ControlModifier);
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        dialog->activateWindow();
        REQUIRE(QTest::qWaitFor([&] {
            return QApplication::activeWindow() == dialog
                && dialog->isAncestorOf(QApplication::focusWidget());
        }));
    }
    /// Saves by Ctrl+S what the dialog on top holds; whether it closed.
    bool save()
    {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        dialog->activateWindow();
        REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }));
        key(Qt::Key_S, Qt::ControlModifier);
        return QApplication::activeModalWidget() != dialog;
    }
    template <class Widget>
    Widget* field(const char* name)
    {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        auto* widget = dialog->findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(widget);
        return widget;
    }
};
