#include <QCoreApplication>

#include <cstdio>

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    std::fputs("homewardctl has no commands yet.\n", stderr);
    return 2;
}
