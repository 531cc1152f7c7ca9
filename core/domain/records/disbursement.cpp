#include "core/domain/records/disbursement.h"

#include "core/domain/records/checks.h"

Problems validate(const Disbursement& disbursement)
{
    return Checks(disbursement)
        .present(&Disbursement::package)
        .present(&Disbursement::account)
        .positive(&Disbursement::amount)
        .present(&Disbursement::programmeAmount)
        .notNegative(&Disbursement::programmeAmount)
        .positive(&Disbursement::rate)
        .positive(&Disbursement::programmeRate)
        .present(&Disbursement::rateOn)
        .present(&Disbursement::payee)
        .present(&Disbursement::method)
        .present(&Disbursement::paidOn)
        .present(&Disbursement::paidBy);
}

Problems validate(const DisbursementSplit& split)
{
    return Checks(split)
        .present(&DisbursementSplit::disbursement)
        .present(&DisbursementSplit::fundingLine)
        .present(&DisbursementSplit::amount)
        .notNegative(&DisbursementSplit::amount)
        .notNegative(&DisbursementSplit::programmeAmount);
}
