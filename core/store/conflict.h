#pragma once

#include "core/store/recordtable.h"

/// A value that another person wrote at the same time, unseen by the one who wrote the shown value.
struct Conflict {
    const KindInfo* kind = nullptr;
    Uuid record;
    Uuid caseId;
    int field = 0;
    Alive shown;
    QList<Alive> others;
};
