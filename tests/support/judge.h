#pragma once

#include "tests/support/replica.h"

#include <QStringList>

/// A record that the simulator may have made.
struct Known {
    int kind = 0;
    Uuid record;
    Uuid caseId;
};

/// What in the file is not as the oracle has it, in sentences: shown values, values beside them, the list of
/// conflicts, how many records there are.
QStringList complaintsAbout(Replica& replica, const Oracle& oracle, const QList<Known>& records);
/// What a check of the whole file finds in its log and in what its records are made of.
QStringList complaintsOfCheck(Store& store);
