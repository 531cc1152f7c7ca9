#include "core/domain/records/livelihood.h"

#include "core/domain/records/rules.h"

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Livelihood)
};

} // namespace

Problems validate(const Livelihood& livelihood, QDate)
{
    return Rules(livelihood)
        .require(livelihood.wage.minorUnits() >= 0, &Livelihood::wage,
            Words::tr("Wage a month: enter an amount of zero or more, or leave it empty."))
        .inOrder(&Livelihood::startsOn, &Livelihood::endsOn)
        .problems();
}
