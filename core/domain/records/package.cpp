#include "core/domain/records/package.h"

#include "core/domain/records/checks.h"

Problems validate(const Package& package)
{
    return Checks(package).present(&Package::category).present(&Package::type).notNegative(&Package::agreed);
}

Problems validate(const Entitlement& entitlement)
{
    return Checks(entitlement).present(&Entitlement::package).notNegative(&Entitlement::share);
}

Problems validate(const PackageFunding& funding)
{
    return Checks(funding)
        .present(&PackageFunding::package)
        .present(&PackageFunding::fundingLine)
        .between(&PackageFunding::sharePermille, 0, 1000);
}
