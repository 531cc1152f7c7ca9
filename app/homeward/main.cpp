#include "app/homeward/application.h"

#include <QApplication>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    Application homeward(application);
    return homeward.run();
}
