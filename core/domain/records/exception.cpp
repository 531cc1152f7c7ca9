#include "core/domain/records/exception.h"

#include "core/domain/records/checks.h"

Problems validate(const RuleException& exception)
{
    return Checks(exception)
        .present(&RuleException::rule)
        .notNegative(&RuleException::amount)
        .present(&RuleException::reason)
        .present(&RuleException::requestedOn);
}
