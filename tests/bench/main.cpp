#include "tests/bench/figures.h"

#include <QCoreApplication>

// bench [NAME…]: the figures of the core.

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    qputenv("HOMEWARD_READER", READER);
    return report(storeMeasurements() + officeMeasurements() + searchMeasurements() + duplicateMeasurements()
            + sheetMeasurements() + exchangeMeasurements(),
        application.arguments().mid(1));
}
