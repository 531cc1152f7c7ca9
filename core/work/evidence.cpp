#include "core/work/decision.h"
#include "core/work/paymentrules.h"
#include "core/work/payments.h"

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Payments)
};

} // namespace

Result<Id<Evidence>> fileEvidence(const Desk& desk, Evidence evidence)
{
    evidence.receivedBy = desk.actor.staff;
    const auto package = desk.store.of<Package>().find(evidence.package);
    if (!package)
        return Error{Error::Kind::NotFound, Words::tr("Say which package this proves something of."), {}};
    evidence.caseId = package->caseId;
    return addRecord(desk, Right::KeepCases, "file-evidence", evidence);
}

Result<Id<RuleException>> askException(const Desk& desk, RuleException exception)
{
    exception.requestedBy = desk.actor.staff;
    exception.requestedOn = desk.today();
    return addRecord(desk, Right::KeepCases, "ask-exception", exception);
}

Result<Id<Approval>> decideException(const Desk& desk, const Id<CaseFile>& caseId,
    const Id<RuleException>& id, bool approved, const QString& note)
{
    const auto exception = desk.store.of<RuleException>().find(id);
    if (!exception || exception->caseId != caseId)
        return Error{Error::Kind::NotFound, Words::tr("There is no such exception in this case."), {}};
    if (auto allowed = mayDo(desk, Right::ApprovePlans); !allowed)
        return allowed.error();
    if (exception->requestedBy == desk.actor.staff)
        return Error{Error::Kind::NotAllowed,
            Words::tr("You asked for this exception, so another person decides on it."), {}};
    const auto key = signingKey(desk);
    if (!key)
        return key.error();
    Act act(desk.store, desk.act(approved ? "approve-exception" : "refuse-exception", note));
    const Approval approval
        = signedDecision(act, desk, *key, *exception, {ApprovalSubject::Exception, approved, note});
    act.add(approval);
    act.commit();
    return approval.id;
}
