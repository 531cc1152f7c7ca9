#include "core/domain/records/programme.h"

#include "core/domain/records/checks.h"

Problems validate(const Programme& programme)
{
    return Checks(programme)
        .present(&Programme::code)
        .name(&Programme::code)
        .present(&Programme::name)
        .name(&Programme::name)
        .present(&Programme::currency)
        .listed(&Programme::currency)
        .inOrder(&Programme::validFrom, &Programme::validUntil)
        .notNegative(&Programme::firstContactDays)
        .notNegative(&Programme::planDays)
        .notNegative(&Programme::supportMonths)
        .notNegative(&Programme::coolingOffYears)
        .notNegative(&Programme::lostContactAttempts)
        .between(&Programme::rateTolerancePermille, 0, 1000)
        .notNegative(&Programme::retentionMonths)
        .notNegative(&Programme::auditMonths)
        .between(&Programme::quotations, 0, 20)
        .notNegative(&Programme::quotationsFrom);
}

Problems validate(const FundingLine& line)
{
    return Checks(line)
        .present(&FundingLine::programme)
        .present(&FundingLine::donor)
        .between(&FundingLine::sharePermille, 0, 1000)
        .inOrder(&FundingLine::eligibleFrom, &FundingLine::eligibleUntil)
        .notNegative(&FundingLine::budget);
}
