#include <QApplication>
#include <QTimer>
#include <QWidget>

// A program of Qt Widgets that shows an empty window and ends: what every other one is held against.

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1366, 768);
    window.show();
    window.repaint();
    QTimer::singleShot(0, &application, &QApplication::quit);
    return application.exec();
}
