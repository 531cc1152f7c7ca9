#pragma once

#include "core/base/id.h"

#include <QList>

/// A person's place in one case, as far as counting asks.
struct CountedPerson {
    Uuid caseFile;
    Uuid person; ///< one id for one human being: of persons known to be the same, always the same one
    bool returned
        = false; ///< travelled back with assistance; those who stayed or had gone before are not counted
    bool directBeneficiary
        = false; ///< a package names the person; what the household gets together names nobody
};

struct Counts {
    int cases = 0;
    int persons = 0;
    int returned = 0;
    int directBeneficiaries = 0;

    friend bool operator==(const Counts&, const Counts&) = default;
};

/// Counts each case and each person once, however often they are listed.
Counts countsOf(const QList<CountedPerson>& persons);
