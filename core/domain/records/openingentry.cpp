#include "core/domain/records/openingentry.h"

#include "core/domain/records/checks.h"

Problems validate(const OpeningEntry& entry)
{
    return Checks(entry)
        .present(&OpeningEntry::package)
        .positive(&OpeningEntry::amount)
        .present(&OpeningEntry::programmeAmount)
        .notNegative(&OpeningEntry::programmeAmount)
        .positive(&OpeningEntry::rate)
        .present(&OpeningEntry::paidOn)
        .present(&OpeningEntry::paperReference)
        .present(&OpeningEntry::batch);
}
