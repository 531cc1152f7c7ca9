#pragma once

#include <QApplication>
#include <QTimer>
#include <QWidget>
#include <QWindow>

/// Shows the window and ends the program as soon as it stands on the screen: exposed, painted, and the screen
/// has answered.
inline int runUntilShown(QApplication& application, QWidget& window)
{
    window.show();
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &application, [&] {
        if (window.windowHandle() && window.windowHandle()->isExposed()) {
            QGuiApplication::sync();
            QApplication::quit();
        }
    });
    look.start(0);
    return application.exec();
}
