#pragma once

#include <QList>
#include <QString>

/// One thing that a record must have put right before it can be saved.
struct Problem {
    const char* field; ///< the column, as `column(&Person::givenName)` gives it
    QString message; ///< translated
};

using Problems = QList<Problem>;
