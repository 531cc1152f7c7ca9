#include "tests/bench/start/shown.h"

// A program of Qt Widgets that shows an empty window and ends: what every other one is held against.

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1366, 768);
    return runUntilShown(application, window);
}
