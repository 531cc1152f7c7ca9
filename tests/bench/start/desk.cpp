#include "app/homeward/application.h"
#include "core/base/language.h"

#include <QApplication>
#include <QTimer>

// The desktop program up to its unlocking of the file named on the command line, where it ends.

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    speakLanguage(application);
    Application homeward(application);
    homeward.start(application.arguments().value(1));
    homeward.window().resize(1366, 768);
    homeward.window().show();
    homeward.window().repaint();
    QTimer::singleShot(0, &application, &QApplication::quit);
    return application.exec();
}
