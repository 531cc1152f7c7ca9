#include "core/domain/records/evidence.h"

#include "core/domain/records/checks.h"

Problems validate(const Condition& condition)
{
    return Checks(condition)
        .present(&Condition::package)
        .present(&Condition::evidenceType)
        .present(&Condition::appliesTo);
}

Problems validate(const Evidence& evidence)
{
    return Checks(evidence).present(&Evidence::package).present(&Evidence::type);
}
