#include "core/domain/records/plan.h"

#include "core/domain/records/checks.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanVersion)
};

} // namespace

Problems validate(const PlanVersion& version)
{
    return Checks(version)
        .positive(&PlanVersion::number)
        .present(&PlanVersion::programme)
        .present(&PlanVersion::draftedOn)
        .require(version.number <= 1 || !isBlank(version.reason), &PlanVersion::reason,
            Words::tr("From the second version on a plan says why it changed. Enter the reason."));
}
