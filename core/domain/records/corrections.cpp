#include "core/domain/records/corrections.h"

#include "core/domain/records/checks.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Correction)
};

} // namespace

Problems validate(const Correction& correction)
{
    return Checks(correction)
        .present(&Correction::disbursement)
        .present(&Correction::reason)
        .present(&Correction::correctedOn);
}

Problems validate(const Recovery& recovery)
{
    return Checks(recovery)
        .present(&Recovery::disbursement)
        .present(&Recovery::step)
        .positive(&Recovery::amount)
        .present(&Recovery::happenedOn)
        .require(recovery.step != RecoveryStep::Refunded || !recovery.account.isNull(), &Recovery::account,
            Words::tr("A refund comes into an account. Choose the account."));
}
