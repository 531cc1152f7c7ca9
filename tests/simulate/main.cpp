#include "tests/support/schedule.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

// Lives many schedules of files that exchange changes, as the tests do with a few, and prints each that does
// not end as the oracle says: `simulate --seed S --schedules N`.

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription("files that exchange changes, against an oracle");
    parser.addHelpOption();
    parser.addOption({"seed", "of the first schedule; the next ones count on", "S", "1"});
    parser.addOption({"schedules", "how many", "N", "1000"});
    parser.process(application);
    const quint64 seed = parser.value("seed").toULongLong();
    const int schedules = parser.value("schedules").toInt();

    Outcome all;
    int failed = 0;
    for (int i = 0; i < schedules; ++i) {
        const Outcome one = live(seed + quint64(i));
        all.taken += one.taken;
        all.fresh += one.fresh;
        all.refused += one.refused;
        all.incarnations += one.incarnations;
        all.decisions += one.decisions;
        all.living += one.living;
        failed += !one.complaints.isEmpty();
        for (const QString& complaint : one.complaints)
            std::printf("seed %llu: %s\n", static_cast<unsigned long long>(seed + quint64(i)),
                qUtf8Printable(complaint));
    }
    std::printf("%d schedules from seed %llu: %d lists taken with %d new changes, %d refused as too early, "
                "%d files begun anew, %d decisions, %d values beside others; %d schedules failed\n",
        schedules, static_cast<unsigned long long>(seed), all.taken, all.fresh, all.refused, all.incarnations,
        all.decisions, all.living, failed);
    return failed ? 1 : 0;
}
