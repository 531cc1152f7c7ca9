#include "core/work/recoveries.h"

#include "core/store/signature.h"
#include "core/work/caseledger.h"
#include "core/work/custody.h"
#include "core/work/decision.h"
#include "core/work/periods.h"

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Recoveries)
};

Error refusal(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

/// What was called for of the payment, and what of that is settled; write-offs that wait for their approval
/// count as settled here, or the same money would be given up twice.
struct Called {
    Money called, settled;
};
Called calledOf(const Dossier& dossier, const Disbursement& payment)
{
    Called sums{Money(0, payment.amount.currency()), Money(0, payment.amount.currency())};
    for (const Recovery& one : dossier.where(&Recovery::disbursement, payment.id)) {
        const auto decisions = dossier.where(&Approval::subject, one.id.uuid().raw());
        const bool refused = !std::ranges::all_of(decisions, &Approval::approved);
        if (!refused)
            (one.step == RecoveryStep::Receivable ? sums.called : sums.settled) += one.amount;
    }
    return sums;
}

std::optional<Error> beyond(const Dossier& dossier, const Disbursement& paid, const Recovery& recovery)
{
    if (recovery.amount.isNull() || recovery.amount.currency() != paid.amount.currency())
        return refusal(Words::tr("The payment was in %1. Give what is recovered in %1.")
                           .arg(paid.amount.currency().code()));
    const Called sums = calledOf(dossier, paid);
    const bool calls = recovery.step == RecoveryStep::Receivable;
    const Money open = calls ? paid.amount - sums.called : sums.called - sums.settled;
    if (recovery.amount <= open)
        return std::nullopt;
    const QString text = calls
        ? Words::tr("%1 was paid and %2 of it can still be called for: %3 is too much by %4.")
        : Words::tr("%1 was paid and %2 of it was called for and is open: %3 is too much by %4. Call for it "
                    "first.");
    return refusal(
        text.arg(paid.amount.text(), open.text(), recovery.amount.text(), (recovery.amount - open).text()));
}

std::optional<Error> refundRefusal(const Desk& desk, const Recovery& recovery)
{
    if (recovery.step != RecoveryStep::Refunded)
        return std::nullopt;
    if (auto held = hasCustody(desk.store, recovery.account, recovery.amount.currency()); !held)
        return held.error();
    if (auto open = isOpenOn(desk.store, recovery.account, {}, recovery.happenedOn); !open)
        return open.error();
    return std::nullopt;
}

std::optional<Error> recoveryRefusal(const Desk& desk, const Dossier& dossier, const Recovery& recovery)
{
    const Disbursement* paid = dossier.find(recovery.disbursement);
    if (!paid)
        return Error{Error::Kind::NotFound, Words::tr("There is no such payment in this case."), {}};
    if (!stands(dossier, *paid))
        return refusal(Words::tr("That payment was corrected or came back whole, so nothing is left to "
                                 "recover of it."));
    if (recovery.happenedOn > desk.today() || recovery.happenedOn < paid->paidOn)
        return refusal(Words::tr("A recovery lies between the payment, on %1, and today. Enter that day.")
                           .arg(paid->paidOn.toString(Qt::ISODate)));
    if (recovery.reason.trimmed().isEmpty())
        return refusal(Words::tr("Say why the money should come back, or what became of it."));
    if (auto passes = beyond(dossier, *paid, recovery))
        return passes;
    return refundRefusal(desk, recovery);
}

} // namespace

Result<Id<Recovery>> recordRecovery(const Desk& desk, Recovery recovery)
{
    if (auto allowed = mayDo(desk, Right::Pay); !allowed)
        return allowed.error();
    if (recovery.happenedOn.isNull())
        recovery.happenedOn = desk.today();
    recovery.recordedBy = desk.actor.staff;
    const auto dossier = dossierOf(desk.store, recovery.caseId);
    if (!dossier)
        return Error{Error::Kind::NotFound, Words::tr("This file has no such case."), {}};
    if (auto refused = recoveryRefusal(desk, *dossier, recovery))
        return *refused;
    if (const Problems problems = validate(recovery); !problems.isEmpty())
        return errorOf(problems, desk.store.registry().find(Description<Recovery>::kind.number));
    const auto key = signingKey(desk);
    if (!key)
        return key.error();
    Act act(desk.store, desk.act("record-recovery", recovery.reason));
    recovery.id = act.newId<Recovery>();
    sign(recovery, *key, desk.actor.key);
    act.add(recovery);
    act.commit();
    return recovery.id;
}

Result<Id<Approval>> decideWriteOff(
    const Desk& desk, const Id<CaseFile>& caseId, const Id<Recovery>& id, bool approved, const QString& note)
{
    const auto recovery = desk.store.of<Recovery>().find(id);
    if (!recovery || recovery->caseId != caseId || recovery->step != RecoveryStep::WrittenOff)
        return Error{Error::Kind::NotFound, Words::tr("There is no such write-off in this case."), {}};
    if (auto allowed = mayDo(desk, Right::ApprovePayments); !allowed)
        return allowed.error();
    if (recovery->recordedBy == desk.actor.staff)
        return Error{Error::Kind::NotAllowed,
            Words::tr("You recorded this write-off, so another person decides on it."), {}};
    const auto key = signingKey(desk);
    if (!key)
        return key.error();
    Act act(desk.store, desk.act(approved ? "approve-write-off" : "refuse-write-off", note));
    const Approval approval
        = signedDecision(act, desk, *key, *recovery, {ApprovalSubject::Recovery, approved, note});
    act.add(approval);
    act.commit();
    return approval.id;
}

bool counts(const Dossier& dossier, const Recovery& recovery)
{
    if (recovery.step != RecoveryStep::WrittenOff)
        return true;
    const auto decisions = dossier.where(&Approval::subject, recovery.id.uuid().raw());
    return !decisions.isEmpty() && std::ranges::all_of(decisions, [&](const Approval& approval) {
        return approval.approved && approval.content == contentOf(recovery)
            && approval.approvedBy != recovery.recordedBy;
    });
}

Money outstandingOf(const Dossier& dossier, const Disbursement& payment)
{
    Money open(0, payment.amount.currency());
    if (stands(dossier, payment))
        for (const Recovery& one : dossier.where(&Recovery::disbursement, payment.id))
            if (counts(dossier, one))
                open += one.step == RecoveryStep::Receivable ? one.amount : one.amount * -1;
    return open;
}
