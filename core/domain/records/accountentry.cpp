#include "core/domain/records/accountentry.h"

#include "core/domain/records/checks.h"

Problems validate(const AccountEntry& entry)
{
    return Checks(entry)
        .present(&AccountEntry::account)
        .present(&AccountEntry::kind)
        .positive(&AccountEntry::amount)
        .present(&AccountEntry::bookedOn);
}

Problems validate(const CashCount& count)
{
    return Checks(count)
        .present(&CashCount::account)
        .present(&CashCount::counted)
        .notNegative(&CashCount::counted)
        .present(&CashCount::countedOn);
}
