#pragma once

#include <QByteArray>

class Store;

/// The scores of all surveys of the file whose instrument it knows, as JSON for a query: case and person in
/// hexadecimal digits, a number for the survey, the Julian day, dimension, round, band, score and its change
/// since the person's baseline in thousandths, null where there is none.
QByteArray surveyScores(const Store& store);
