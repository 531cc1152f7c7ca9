#pragma once

#include "app/homeward/application.h"
#include "core/work/demofile.h"
#include "tests/bench/figures.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casesplace.h"

#include <QApplication>
#include <QFile>
#include <QTest>

/// MB of memory that are the process's own at the moment, and at most until now. Linux tells; elsewhere 0.
double residentNow();
double residentPeak();

/// The window on an office file of the demo's passphrase, unlocked, with the list of cases on screen.
struct OpenDesk {
    Application desk{*static_cast<QApplication*>(QCoreApplication::instance())};
    double toList = 0; ///< ms from unlocked to the list

    explicit OpenDesk(const QString& file)
    {
        desk.window().resize(1366, 768);
        desk.start(file);
        desk.window().show();
        QTest::qWait(50);
        auto unlocked = unlockFile(file, demoPassphrase(), {});
        if (!unlocked)
            throw Failure(unlocked.error());
        toList = 1000 * seconds([&] {
            desk.session().take(*std::move(unlocked));
            desk.window().go("cases");
            desk.window().repaint();
        });
        QTest::qWait(200);
    }
    CasesPlace& cases() { return *static_cast<CasesPlace*>(desk.window().place("cases")); }
};

/// Today opened anew, as a whole and by its chips.
QList<Figure> openingToday(const QString& file);
/// A day's work in a copy of the file, and the memory it takes.
QList<Figure> daysWork(const QString& file);
