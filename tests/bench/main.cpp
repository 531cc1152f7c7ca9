#include "tests/bench/figures.h"

#include <QCoreApplication>

// bench [NAME…] [MB of attachments]: the figures of the core.

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    qputenv("HOMEWARD_READER", READER);
    QStringList wanted = application.arguments().mid(1);
    int megabytes = 200;
    wanted.removeIf([&](const QString& one) {
        bool isNumber = false;
        const int number = one.toInt(&isNumber);
        megabytes = isNumber ? number : megabytes;
        return isNumber;
    });
    return report(storeMeasurements() + officeMeasurements() + searchMeasurements() + duplicateMeasurements()
            + sheetMeasurements() + exchangeMeasurements() + moneyMeasurements() + worklistMeasurements()
            + reportMeasurements() + attachmentMeasurements(megabytes),
        wanted);
}
