#include "core/work/moneyfindings.h"

#include "core/work/caseledger.h"
#include "core/work/claims.h"
#include "core/work/limits.h"
#include "core/work/planning.h"

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MoneyFindings)
};

QString titleOf(const Dossier& dossier, const Package& package)
{
    return Words::tr("%1, %2").arg(
        dossier.file().reference, package.restricted ? Words::tr("Assistance") : package.title);
}

void addSums(QList<MoneyFinding>& findings, const Dossier& dossier, const Package& package)
{
    const auto budget = budgetOf(dossier, package);
    if (!budget)
        return;
    const Id<CaseFile> caseId = dossier.file().id;
    for (const Uuid& instalment : budget->paidTwice)
        findings.append({MoneyFinding::Kind::PaidTwice, caseId, instalment,
            Words::tr("%1: an instalment was paid twice. Correct the payment that was recorded in error, or "
                      "call the money back.")
                .arg(titleOf(dossier, package))});
    if (budget->remaining.minorUnits() < 0)
        findings.append({MoneyFinding::Kind::Overdrawn, caseId, package.id.uuid(),
            Words::tr(
                "%1: %2 was agreed, and what is paid and committed passes it by %3. Have a manager look "
                "into it.")
                .arg(titleOf(dossier, package), budget->budget.text(), (budget->remaining * -1).text())});
}

/// What the package grants, with what transfers moved.
QList<Grant> grantedBy(const Dossier& dossier, Package package, QDate day)
{
    package.agreed = agreedOf(dossier, package);
    return grantsOf(dossier, package, dossier.where(&Entitlement::package, package.id), day);
}

/// Whether the package and all others together pass a ceiling that holds on the day the plan was approved.
void addCeiling(QList<MoneyFinding>& findings, const Dossier& dossier, const Package& package,
    const QList<Ceiling>& ceilings, QDate day)
{
    CeilingQuestion question{{}, day, {}, ceilingLiftsOf(dossier)};
    for (const Package& other : currentPackages(dossier))
        if (other.id != package.id)
            question.granted += grantedBy(dossier, other, day);
    for (const Grant& grant : grantedBy(dossier, package, day)) {
        question.asked = grant;
        const CeilingVerdict verdict = ceilingVerdict(ceilings, question);
        question.granted.append(grant);
        if (verdict.allowed())
            continue;
        findings.append({MoneyFinding::Kind::CeilingPassed, dossier.file().id, package.id.uuid(),
            Words::tr("%1: what was granted together passes a ceiling. %2")
                .arg(titleOf(dossier, package), verdict.refusal)});
        return;
    }
}

} // namespace

QList<MoneyFinding> moneyFindingsOf(const Store& store, const Dossier& dossier)
{
    QList<MoneyFinding> findings;
    const QList<Package> packages = currentPackages(dossier);
    for (const Package& package : packages)
        addSums(findings, dossier, package);
    if (const PlanVersion* plan = approvedPlan(dossier)) {
        const QDate day = dossier.where(&PlanApproval::planVersion, plan->id).first().approvedOn;
        const QList<Ceiling> ceilings = ceilingsOf(store, plan->programme);
        for (const Package& package : packages) {
            const qsizetype before = findings.size();
            addCeiling(findings, dossier, package, ceilings, day);
            if (findings.size() > before)
                break; // each package of the sum would say the same
        }
    }
    std::ranges::stable_sort(findings, {}, &MoneyFinding::kind);
    return findings;
}

QList<MoneyFinding> moneyFindings(const Store& store)
{
    QList<MoneyFinding> findings;
    const auto cases = store.of<CaseFile>().where(
        "(EXISTS (SELECT 1 FROM plan_approval a WHERE a.case_id = case_file.case_id)"
        " OR EXISTS (SELECT 1 FROM disbursement d WHERE d.case_id = case_file.case_id)) ORDER BY id");
    for (const CaseFile& file : cases)
        if (const auto dossier = dossierOf(store, file.id))
            findings += moneyFindingsOf(store, *dossier);
    for (const Claim& claim : store.of<Claim>().all())
        if (!isWhole(store, claim))
            findings.append({MoneyFinding::Kind::ClaimBroken, {}, claim.id.uuid(),
                Words::tr(
                    "The entries of the claim of %1 do not come to its %2. Ask who made it, and the donor "
                    "what was received.")
                    .arg(claim.claimedOn.toString(Qt::ISODate), claim.total.text())});
    std::ranges::stable_sort(findings, {}, &MoneyFinding::kind);
    return findings;
}
