#pragma once

#include "core/domain/records/approval.h"
#include "core/domain/records/corrections.h"
#include "core/store/dossier.h"
#include "core/work/desk.h"

/// Records a step of getting back money that did move, signed. `recovery` needs the payment, the step, the
/// amount in the payment's currency and a reason; a refund also the account it came into, which must be in
/// this laptop's custody: only then does cash change. No more is called for than was paid, no more is settled
/// than was called for. A write-off counts once another person approved it.
Result<Id<Recovery>> recordRecovery(const Desk& desk, Recovery recovery);
/// Approves or refuses a write-off, by signature, as another person.
Result<Id<Approval>> decideWriteOff(const Desk& desk, const Id<CaseFile>& caseId,
    const Id<Recovery>& recovery, bool approved, const QString& note);
/// Whether the step counts: any but a write-off that nobody else approved as it stands.
bool counts(const Dossier& dossier, const Recovery& recovery);
/// What of the payment was called for and neither refunded, offset nor written off yet.
Money outstandingOf(const Dossier& dossier, const Disbursement& payment);
