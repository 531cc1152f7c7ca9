#include "core/base/error.h"
#include "tests/bench/figures.h"

#include <cstdio>

int report(const QList<Measurement>& measurements, const QStringList& wanted)
{
    bool over = false;
    try {
        for (const Measurement& one : measurements) {
            if (!wanted.isEmpty() && !wanted.contains(QString::fromLatin1(one.name)))
                continue;
            for (const Figure& figure : one.measure()) {
                std::printf("%-52s %12.3f %-10s %s %-10g %s\n", qUtf8Printable(figure.name), figure.measured,
                    qUtf8Printable(figure.unit),
                    figure.kind == Figure::Limit::AtMost ? "<=" : ">=", figure.limit,
                    figure.holds() ? "ok" : "over");
                std::fflush(stdout);
                over = over || !figure.holds();
            }
        }
    } catch (const Failure& failure) {
        std::fprintf(stderr, "%s [%s]\n", qUtf8Printable(failure.error().message),
            qUtf8Printable(failure.error().detail));
        return 3;
    }
    return over ? 1 : 0;
}
