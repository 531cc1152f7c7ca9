#include "core/domain/records/account.h"

#include "core/domain/records/checks.h"

Problems validate(const Account& account)
{
    return Checks(account)
        .present(&Account::office)
        .present(&Account::kind)
        .present(&Account::name)
        .name(&Account::name)
        .present(&Account::currencyCode)
        .listed(&Account::currencyCode)
        .sameCurrency(&Account::openingBalance, &Account::currencyCode)
        .notNegative(&Account::openingBalance);
}

Problems validate(const CustodyHandover& handover)
{
    return Checks(handover)
        .present(&CustodyHandover::account)
        .present(&CustodyHandover::device)
        .present(&CustodyHandover::counted)
        .notNegative(&CustodyHandover::counted)
        .present(&CustodyHandover::handedOn)
        .present(&CustodyHandover::handedBy)
        .present(&CustodyHandover::takenBy);
}
