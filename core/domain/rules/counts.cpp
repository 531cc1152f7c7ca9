#include "core/domain/rules/counts.h"

#include <QSet>

Counts countsOf(const QList<CountedPerson>& persons)
{
    QSet<Uuid> cases;
    QSet<Uuid> all;
    QSet<Uuid> returned;
    QSet<Uuid> beneficiaries;
    for (const CountedPerson& one : persons) {
        cases.insert(one.caseFile);
        all.insert(one.person);
        if (one.returned)
            returned.insert(one.person);
        if (one.directBeneficiary)
            beneficiaries.insert(one.person);
    }
    return {int(cases.size()), int(all.size()), int(returned.size()), int(beneficiaries.size())};
}
