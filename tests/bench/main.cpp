#include "tests/bench/figures.h"

#include <QCoreApplication>

// bench [NAME…]: the figures of the core.

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    return report(storeMeasurements() + officeMeasurements() + searchMeasurements() + duplicateMeasurements()
            + exchangeMeasurements(),
        application.arguments().mid(1));
}
