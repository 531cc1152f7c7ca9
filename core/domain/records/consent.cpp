#include "core/domain/records/consent.h"

#include "core/domain/records/rules.h"

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Consent)
};

/// Whether the capacity fits the two persons; where one of them is unknown, it may.
bool fits(const Consent& consent)
{
    if (consent.person.isNull() || consent.givenBy.isNull())
        return true;
    const bool same = consent.person == consent.givenBy;
    switch (consent.capacity) {
    case ConsentCapacity::Self:
    case ConsentCapacity::ChildsAssent:
        return same;
    case ConsentCapacity::Parent:
    case ConsentCapacity::Guardian:
    case ConsentCapacity::Representative:
        return !same;
    case ConsentCapacity::Unknown:
        break;
    }
    return true;
}

} // namespace

Problems validate(const Consent& consent, QDate today)
{
    return Rules(consent)
        .require(fits(consent), &Consent::capacity,
            Words::tr("Capacity: one consents for oneself, or assents as a child, in person, and as parent, "
                      "guardian or "
                      "representative for another. Choose the capacity or the person that fits."))
        .notAfter(today, &Consent::givenOn)
        .notAfter(today, &Consent::withdrawnOn)
        .inOrder(&Consent::givenOn, &Consent::withdrawnOn)
        .problems();
}
