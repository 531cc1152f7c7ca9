#include "core/domain/records/protection.h"

#include "core/domain/records/rules.h"

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Protection)
};

} // namespace

bool isRestricted(VulnerabilityCode code)
{
    switch (code) {
    case VulnerabilityCode::TraffickingVictim:
    case VulnerabilityCode::HealthNeed:
    case VulnerabilityCode::Disability:
    case VulnerabilityCode::SevereIllness:
    case VulnerabilityCode::Pregnant:
    case VulnerabilityCode::TortureVictim:
    case VulnerabilityCode::GenderViolence:
    case VulnerabilityCode::Orientation:
    case VulnerabilityCode::Unknown: // a newer program's code: it may be any of them
        return true;
    default:
        return false;
    }
}

Problems validate(const Guardianship& guardianship, QDate today)
{
    const bool same = !guardianship.child.isNull() && guardianship.child == guardianship.guardian;
    return Rules(guardianship)
        .require(!same, &Guardianship::guardian,
            Words::tr(
                "Guardian: a child cannot be its own guardian. Choose another person, or enter a name."))
        .name(&Guardianship::guardianName)
        .inOrder(&Guardianship::startsOn, &Guardianship::endsOn)
        .notAfter(today, &Guardianship::bestInterestsOn)
        .notAfter(today, &Guardianship::familyTracedOn)
        .problems();
}
