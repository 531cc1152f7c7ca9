#include "core/domain/records/duties.h"

#include "core/domain/records/checks.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ApprovalBand)
};

} // namespace

Problems validate(const ApprovalBand& band)
{
    return Checks(band)
        .present(&ApprovalBand::programme)
        .present(&ApprovalBand::role)
        .notNegative(&ApprovalBand::upTo)
        .inOrder(&ApprovalBand::validFrom, &ApprovalBand::validUntil);
}

Problems validate(const DutyRule& rule)
{
    return Checks(rule)
        .present(&DutyRule::first)
        .present(&DutyRule::second)
        .require(rule.first != rule.second || rule.first == Duty::Unknown, &DutyRule::second,
            Words::tr("One duty cannot be kept apart from itself. Choose another duty."));
}
