#pragma once

#include <QList>
#include <QString>

#include <algorithm>
#include <chrono>
#include <functional>

/// One line of the bench: what was measured, and the limit it must not pass.
struct Figure {
    enum class Limit { AtMost, AtLeast };

    QString name;
    double measured = 0;
    QString unit;
    Limit kind = Limit::AtMost;
    double limit = 0;

    bool holds() const { return kind == Limit::AtMost ? measured <= limit : measured >= limit; }
};

/// A group of figures that are measured in one run, under the name that picks it on the command line.
struct Measurement {
    const char* name;
    std::function<QList<Figure>()> measure;
};

QList<Measurement> storeMeasurements();
QList<Measurement> officeMeasurements();
QList<Measurement> searchMeasurements();

inline double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}
inline double percentile95(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() * 95 / 100];
}
template <class Work>
double seconds(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}
