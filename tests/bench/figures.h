#pragma once

#include <QList>
#include <QStringList>

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

/// Prints one line a figure, `name measured unit limit ok|over`; returns 1 when any is over, 3 when the
/// machine failed. `wanted` picks some by their names.
int report(const QList<Measurement>& measurements, const QStringList& wanted);

QList<Measurement> storeMeasurements();
QList<Measurement> officeMeasurements();
QList<Measurement> searchMeasurements();
QList<Measurement> duplicateMeasurements();
QList<Measurement> sheetMeasurements();
QList<Measurement> exchangeMeasurements();
QList<Measurement> moneyMeasurements();
QList<Measurement> worklistMeasurements();
QList<Measurement> reportMeasurements();
QList<Measurement> attachmentMeasurements(int megabytes); ///< so much before the days measured

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
