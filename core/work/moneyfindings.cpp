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

MoneyFinding findingOf(MoneyFinding::Kind kind, const Dossier& dossier, const Package& package,
    const QString& what, const QString& advice)
{
    const QString title = what.arg(package.restricted ? Words::tr("Assistance") : package.title);
    return {kind, dossier.file().id, package.id.uuid(), title, advice,
        Words::tr("%1, %2. %3", "case, what is wrong, what to do")
            .arg(dossier.file().reference, title, advice)};
}

/// More than was agreed, which a rate that moved may do by itself.
void addOverdrawn(QList<MoneyFinding>& findings, const Dossier& dossier, const Package& package)
{
    const auto budget = budgetOf(dossier, package);
    if (budget && budget->remaining.minorUnits() < 0)
        findings.append(findingOf(MoneyFinding::Kind::Overdrawn, dossier, package, Words::tr("Overdrawn: %1"),
            Words::tr("%1 was agreed, and what is paid and committed passes it by %2. Have a manager look "
                      "into it.")
                .arg(budget->budget.text(), (budget->remaining * -1).text())));
}

/// What the package grants, with what transfers moved.
QList<Grant> grantedBy(const Dossier& dossier, Package package, QDate day)
{
    package.agreed = agreedOf(dossier, package);
    return grantsOf(dossier, package, dossier.where(&Entitlement::package, package.id), day);
}

/// Whether the package and all others together pass a ceiling that holds on the day the plan was approved.
std::optional<QString> ceilingPassedBy(
    const Dossier& dossier, const Package& package, const QList<Ceiling>& ceilings, QDate day)
{
    CeilingQuestion question{{}, day, {}, ceilingLiftsOf(dossier)};
    for (const Package& other : currentPackages(dossier))
        if (other.id != package.id)
            question.granted += grantedBy(dossier, other, day);
    for (const Grant& grant : grantedBy(dossier, package, day)) {
        question.asked = grant;
        const CeilingVerdict verdict = ceilingVerdict(ceilings, question);
        question.granted.append(grant);
        if (!verdict.allowed())
            return verdict.refusal;
    }
    return std::nullopt;
}

/// The ceilings for the plan in force, and the day it was approved on; none without a plan.
struct InForce {
    QList<Ceiling> ceilings;
    QDate day;
};
InForce inForce(const Store& store, const Dossier& dossier)
{
    const PlanVersion* plan = approvedPlan(dossier);
    if (!plan)
        return {};
    return {ceilingsOf(store, plan->programme),
        dossier.where(&PlanApproval::planVersion, plan->id).first().approvedOn};
}

MoneyFinding brokenClaim(const Claim& claim)
{
    const QString what = Words::tr("The entries of the claim of %1 do not come to its %2")
                             .arg(claim.claimedOn.toString(Qt::ISODate), claim.total.text());
    const QString advice = Words::tr("Ask who made it, and the donor what was received.");
    return {MoneyFinding::Kind::ClaimBroken, {}, claim.id.uuid(), what, advice,
        Words::tr("%1. %2", "what is wrong, what to do").arg(what, advice)};
}

} // namespace

std::optional<MoneyFinding> ceilingFindingOf(const Store& store, const Dossier& dossier)
{
    const InForce rules = inForce(store, dossier);
    if (rules.ceilings.isEmpty())
        return std::nullopt;
    for (const Package& package : currentPackages(dossier))
        if (const auto refusal = ceilingPassedBy(dossier, package, rules.ceilings, rules.day))
            return findingOf(MoneyFinding::Kind::CeilingPassed, dossier, package,
                Words::tr("Granted together past a ceiling: %1"), *refusal);
    return std::nullopt;
}

std::optional<QString> ceilingAgainst(const Store& store, const Dossier& dossier, const Package& package)
{
    const InForce rules = inForce(store, dossier);
    return rules.ceilings.isEmpty() || package.planVersion.isNull()
        ? std::nullopt
        : ceilingPassedBy(dossier, package, rules.ceilings, rules.day);
}

QList<MoneyFinding> moneyFindingsOf(const Store& store, const Dossier& dossier)
{
    QList<MoneyFinding> findings = ledgerFindingsOf(dossier);
    if (const auto passed = ceilingFindingOf(store, dossier))
        findings.append(*passed);
    for (const Package& package : currentPackages(dossier))
        addOverdrawn(findings, dossier, package);
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
            findings.append(brokenClaim(claim));
    std::ranges::stable_sort(findings, {}, &MoneyFinding::kind);
    return findings;
}
