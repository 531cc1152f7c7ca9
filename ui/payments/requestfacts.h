#pragma once

#include "core/store/moneylist.h"

/// One thing that is told of a request: its name, and what it is here.
struct RequestFact {
    QString name;
    QString value;
    bool isDoubtful = false; ///< to be looked at twice
};

/// All that an approval is given over: for whom, to whom and where, how much at which rate, who asked, what
/// is on file, and what it leaves of the budget. Veiled where it is restricted and not unveiled.
QList<RequestFact> requestFacts(const Store& store, const MoneyLine& line, bool isUnveiled);
