#include "core/domain/records/mission.h"

#include "core/domain/records/rules.h"

Problems validate(const Mission& mission, QDate)
{
    return Rules(mission).country(&Mission::country).inOrder(&Mission::startsOn, &Mission::endsOn).problems();
}
