#include "core/domain/records/background.h"

#include "core/domain/records/rules.h"

Problems validate(const Migration& migration, QDate today)
{
    // The first day it can be: "2014" is no future in June 2014.
    const QString name = Rules<Migration>::fieldName(&Migration::departedOn);
    const QString future = futureProblem(migration.departedOn.earliest(), today, name);
    return Rules(migration)
        .require(future.isEmpty(), &Migration::departedOn, future)
        .country(&Migration::fromCountry)
        .country(&Migration::toCountry)
        .problems();
}
