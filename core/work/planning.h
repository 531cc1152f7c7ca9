#pragma once

#include "core/domain/records/evidence.h"
#include "core/domain/records/package.h"
#include "core/domain/records/payee.h"
#include "core/domain/rules/schedule.h"
#include "core/store/dossier.h"
#include "core/work/desk.h"
#include "core/work/obstacle.h"

/// A package to be granted. Ids are given by the act.
struct Grantable {
    Package package; ///< without ids; category follows the type
    QList<Entitlement> beneficiaries; ///< persons and shares; one without a person is the household
    QList<PackageFunding> funding; ///< shares that sum to 1,000
    QList<Condition> conditions;
    QList<ScheduledInstalment> instalments; ///< may sum to less than agreed, never to more
};

/// Starts the next version of a case's plan. Packages of the approved version before come along with what is
/// not settled of them; the first version starts empty. `reason` is needed from the second version on.
Result<Id<PlanVersion>> draftPlan(
    const Desk& desk, const Id<CaseFile>& caseId, const Id<Programme>& programme, const QString& reason);

/// Adds a package to a draft. Refused, with the way out, where a ceiling, the catalogue's modalities or its
/// window do not allow it and no approved exception does. `grantable.package.planVersion` names the draft.
Result<Id<Package>> grant(const Desk& desk, const Id<CaseFile>& caseId, const Grantable& grantable);

/// What would make `grant` refuse the package, with the exception that sets it aside where one can; nothing
/// where it would be taken. Writes nothing.
std::optional<Obstacle> obstacleToGrant(
    const Desk& desk, const Id<CaseFile>& caseId, const Grantable& grantable);

/// Approves a draft by signature; from then on it is immutable. Who drafted it cannot approve it.
Result<Id<PlanApproval>> approvePlan(
    const Desk& desk, const Id<CaseFile>& caseId, const Id<PlanVersion>& version);

Result<Id<Payee>> addPayee(const Desk& desk, Payee payee, PayeeAccount account);

/// The hash over everything a plan version holds: what its approval names.
QByteArray contentOf(const Dossier& dossier, const PlanVersion& version);
/// The version in force: the approved one with the highest number; null while there is none.
const PlanVersion* approvedPlan(const Dossier& dossier);
bool isApproved(const Dossier& dossier, const Id<PlanVersion>& version);
