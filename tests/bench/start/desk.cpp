#include "app/homeward/application.h"
#include "core/base/language.h"
#include "tests/bench/start/shown.h"

// The desktop program up to its unlocking of the file named on the command line, where it ends.

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    speakLanguage(application);
    Application homeward(application);
    homeward.start(application.arguments().value(1));
    homeward.window().resize(1366, 768);
    return runUntilShown(application, homeward.window());
}
