#include "tests/bench/figures.h"

QList<Measurement> attachmentMeasurements()
{
    return {};
}
