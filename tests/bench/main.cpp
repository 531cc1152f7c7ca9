#include "core/base/error.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>

#include <cstdio>

// bench [NAME…]: one line a figure, `name measured unit limit ok|over`; ends with 1 when any is over.

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList wanted = application.arguments().mid(1);
    bool over = false;
    try {
        for (const Measurement& one : storeMeasurements() + officeMeasurements() + searchMeasurements()) {
            if (!wanted.isEmpty() && !wanted.contains(QString::fromLatin1(one.name)))
                continue;
            for (const Figure& figure : one.measure()) {
                std::printf("%-44s %12.3f %-10s %s %-10g %s\n", qUtf8Printable(figure.name), figure.measured,
                    qUtf8Printable(figure.unit), figure.kind == Figure::Limit::AtMost ? "<=" : ">=", figure.limit,
                    figure.holds() ? "ok" : "over");
                std::fflush(stdout);
                over = over || !figure.holds();
            }
        }
    } catch (const Failure& failure) {
        std::fprintf(stderr, "%s [%s]\n", qUtf8Printable(failure.error().message), qUtf8Printable(failure.error().detail));
        return 3;
    }
    return over ? 1 : 0;
}
