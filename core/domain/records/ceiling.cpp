#include "core/domain/records/ceiling.h"

#include "core/domain/records/checks.h"

Problems validate(const CeilingRule& rule)
{
    return Checks(rule)
        .present(&CeilingRule::programme)
        .present(&CeilingRule::role)
        .present(&CeilingRule::amount)
        .notNegative(&CeilingRule::amount)
        .inOrder(&CeilingRule::validFrom, &CeilingRule::validUntil);
}
