#include "core/work/planning.h"

#include "core/store/signature.h"
#include "core/work/caseledger.h"
#include "core/work/casework.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Planning)
};

Error noSuchCase()
{
    return {Error::Kind::NotFound, Words::tr("This file has no such case. Look it up by its reference."), {}};
}

/// A copy for the next version, of `record` which belonged to the package before.
template <class Part>
void copyParts(Act& act, const Dossier& dossier, const Package& from, const Package& to)
{
    for (Part part : dossier.where(&Part::package, from.id)) {
        part.id = act.newId<Part>();
        part.package = to.id;
        act.add(part);
    }
}

void carryOver(Act& act, const Dossier& dossier, const Package& from, const Id<PlanVersion>& version)
{
    Package to = from;
    to.id = act.newId<Package>();
    to.planVersion = version;
    to.carriedFrom = from.id;
    to.agreed = agreedOf(dossier, from);
    act.add(to);
    copyParts<Entitlement>(act, dossier, from, to);
    copyParts<PackageFunding>(act, dossier, from, to);
    copyParts<Condition>(act, dossier, from, to);
    for (Instalment instalment : dossier.where(&Instalment::package, from.id)) {
        const bool settled = std::ranges::any_of(dossier.where(&Disbursement::instalment, instalment.id),
            [&](const Disbursement& paid) { return stands(dossier, paid); });
        if (settled || !dossier.where(&InstalmentStop::instalment, instalment.id).isEmpty())
            continue; // stays with the version under which it was paid or stopped
        instalment.id = act.newId<Instalment>();
        instalment.package = to.id;
        act.add(instalment);
    }
}

template <class Record>
void hashAll(QByteArray& bytes, const QList<Record>& records)
{
    for (const Record& record : records)
        bytes += contentOf(record);
}

} // namespace

Result<Id<PlanVersion>> draftPlan(
    const Desk& desk, const Id<CaseFile>& caseId, const Id<Programme>& programme, const QString& reason)
{
    if (auto allowed = mayDo(desk, Right::KeepCases, programme); !allowed)
        return allowed.error();
    const auto dossier = dossierOf(desk.store, caseId);
    if (!dossier)
        return noSuchCase();
    if (const auto closed = closedRefusal(*dossier))
        return Error{Error::Kind::Invalid, *closed, {}};
    for (const PlanVersion& version : dossier->of<PlanVersion>())
        if (!isApproved(*dossier, version.id))
            return Error{Error::Kind::Invalid,
                Words::tr(
                    "Version %1 of the plan is still a draft. Change that one, or have it approved first.")
                    .arg(version.number),
                {}};
    const PlanVersion* before = approvedPlan(*dossier);
    PlanVersion version;
    version.caseId = caseId;
    version.number = before ? before->number + 1 : 1;
    version.programme = programme;
    version.draftedOn = desk.today();
    version.draftedBy = desk.actor.staff;
    version.reason = reason;
    version.previous = before ? before->id : Id<PlanVersion>();
    if (const Problems problems = validate(version); !problems.isEmpty())
        return errorOf(problems, desk.store.registry().find(Description<PlanVersion>::kind.number));
    Act act(desk.store, desk.act("draft-plan", reason));
    version.id = act.newId<PlanVersion>();
    act.add(version);
    if (before)
        for (const Package& package : dossier->where(&Package::planVersion, before->id))
            carryOver(act, *dossier, package, version.id);
    act.commit();
    return version.id;
}

Result<Id<PlanApproval>> approvePlan(
    const Desk& desk, const Id<CaseFile>& caseId, const Id<PlanVersion>& version)
{
    const auto dossier = dossierOf(desk.store, caseId);
    const PlanVersion* draft = dossier ? dossier->find(version) : nullptr;
    if (!draft)
        return noSuchCase();
    if (auto allowed = mayDo(desk, Right::ApprovePlans, draft->programme); !allowed)
        return allowed.error();
    if (const auto closed = closedRefusal(*dossier))
        return Error{Error::Kind::Invalid, *closed, {}};
    if (isApproved(*dossier, version))
        return Error{Error::Kind::Invalid, Words::tr("This version of the plan is approved already."), {}};
    if (draft->draftedBy == desk.actor.staff)
        return Error{Error::Kind::NotAllowed,
            Words::tr(
                "You drafted this plan, so another person approves it. Ask a colleague with the right."),
            {}};
    if (dossier->where(&Package::planVersion, version).isEmpty())
        return Error{Error::Kind::Invalid, Words::tr("This plan has no package yet. Add one first."), {}};
    const auto key = signingKey(desk);
    if (!key)
        return key.error();
    Act act(desk.store, desk.act("approve-plan"));
    PlanApproval approval;
    approval.id = act.newId<PlanApproval>();
    approval.caseId = caseId;
    approval.planVersion = version;
    approval.content = contentOf(*dossier, *draft);
    approval.approvedOn = desk.today();
    approval.approvedBy = desk.actor.staff;
    sign(approval, *key, desk.actor.key);
    act.add(approval);
    act.commit();
    return approval.id;
}

Result<Id<Payee>> addPayee(const Desk& desk, Payee payee, PayeeAccount account)
{
    if (auto allowed = mayDo(desk, Right::KeepCases); !allowed)
        return allowed.error();
    payee.id = desk.store.newId<Payee>();
    account.caseId = payee.caseId;
    account.payee = payee.id;
    account.changedBy = desk.actor.staff;
    if (const Problems problems = validate(payee); !problems.isEmpty())
        return errorOf(problems, desk.store.registry().find(Description<Payee>::kind.number));
    if (const Problems problems = validate(account); !problems.isEmpty())
        return errorOf(problems, desk.store.registry().find(Description<PayeeAccount>::kind.number));
    Act act(desk.store, desk.act("add-payee"));
    act.add(payee);
    account.id = act.newId<PayeeAccount>();
    act.add(account);
    act.commit();
    return payee.id;
}

QByteArray contentOf(const Dossier& dossier, const PlanVersion& version)
{
    QByteArray bytes = contentOf(version);
    for (const Package& package : dossier.where(&Package::planVersion, version.id)) {
        bytes += contentOf(package);
        hashAll(bytes, dossier.where(&Entitlement::package, package.id));
        hashAll(bytes, dossier.where(&PackageFunding::package, package.id));
        hashAll(bytes, dossier.where(&Condition::package, package.id));
        hashAll(bytes, dossier.where(&Instalment::package, package.id));
    }
    return bytesOf(view(seal::hash(view(bytes))));
}

const PlanVersion* approvedPlan(const Dossier& dossier)
{
    const PlanVersion* found = nullptr;
    for (const PlanVersion& version : dossier.of<PlanVersion>())
        if (isApproved(dossier, version.id) && (!found || version.number > found->number))
            found = &version;
    return found;
}

bool isApproved(const Dossier& dossier, const Id<PlanVersion>& version)
{
    return !dossier.where(&PlanApproval::planVersion, version).isEmpty();
}
