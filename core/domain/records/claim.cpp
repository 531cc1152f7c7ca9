#include "core/domain/records/claim.h"

#include "core/domain/records/checks.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Claim)
};

} // namespace

Problems validate(const Claim& claim)
{
    return Checks(claim)
        .present(&Claim::fundingLine)
        .present(&Claim::periodFrom)
        .present(&Claim::periodUntil)
        .inOrder(&Claim::periodFrom, &Claim::periodUntil)
        .present(&Claim::claimedOn)
        .present(&Claim::total);
}

Problems validate(const ClaimEntry& entry)
{
    return Checks(entry)
        .present(&ClaimEntry::claim)
        .present(&ClaimEntry::disbursement)
        .present(&ClaimEntry::amount);
}

Problems validate(const ClaimDecision& decision)
{
    return Checks(decision)
        .present(&ClaimDecision::claim)
        .present(&ClaimDecision::disbursement)
        .present(&ClaimDecision::disallowed)
        .notNegative(&ClaimDecision::disallowed)
        .require(decision.disallowed.minorUnits() == 0 || !isBlank(decision.reason), &ClaimDecision::reason,
            Words::tr("What was disallowed has a reason. Enter the donor's reason."));
}
