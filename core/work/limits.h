#pragma once

#include "core/domain/records/ceiling.h"
#include "core/domain/records/programme.h"
#include "core/domain/rules/approval.h"
#include "core/domain/rules/ceiling.h"
#include "core/store/dossier.h"
#include "core/work/desk.h"

/// The rules of a programme as the file holds them, in the form the pure rules ask for.

QList<Ceiling> ceilingsOf(const Store& store, const Id<Programme>& programme);
QList<ApprovalLimit> approvalLimitsOf(const Store& store, const Id<Programme>& programme);
/// The programme's incompatible duties, or the usual ones where it names none.
QList<DutyPair> dutyPairsOf(const Store& store, const Id<Programme>& programme);
/// The role a person's ceilings are counted in. Who may be a child is taken for one only where that is sure.
CeilingRole ceilingRoleOf(const Person& person, QDate day);
/// What a package grants to whom, for the sums under its ceilings.
QList<Grant> grantsOf(
    const Dossier& dossier, const Package& package, const QList<Entitlement>& entitlements, QDate day);
/// What was decided on the exception as it now stands; nothing while nobody decided.
std::optional<bool> decisionOn(const Dossier& dossier, const RuleException& exception);
/// Whether an approved exception sets the rule aside for the case or the package.
bool isLifted(const Dossier& dossier, RuleKind rule, const Id<Package>& package);
QList<CeilingLift> ceilingLiftsOf(const Dossier& dossier);
/// Refuses while people disagree on a decisive field of the case: who is paid, how much, to which account.
Result<void> undisputed(const Store& store, const Id<CaseFile>& caseId);
