#include "core/work/payments.h"
#include "core/work/planning.h"
#include "core/work/synthesis.h"

using namespace Qt::StringLiterals;

Result<void> Synthesis::grantOne(const Made& made, const Id<PlanVersion>& version, const PackageType& type)
{
    Grantable grantable;
    Package& package = grantable.package;
    package.planVersion = version;
    package.packageType = type.id;
    package.type = type.type;
    package.title = type.name;
    package.channel = PaymentChannel::Bank;
    package.agreed = type.instalmentAmount * type.instalmentCount;
    Entitlement whom;
    whom.person = made.principal;
    grantable.beneficiaries = {whom};
    PackageFunding funding;
    funding.fundingLine = line_;
    grantable.funding = {funding};
    Condition condition;
    condition.evidenceType
        = type.firstCondition == EvidenceType::Unknown ? type.everyCondition : type.firstCondition;
    condition.appliesTo = ConditionScope::First;
    grantable.conditions = {condition};
    const auto instalments = monthlyInstalments(
        {clock_.today(), type.instalmentCount, type.instalmentAmount, DueRule::PeriodStart});
    if (!instalments)
        return instalments.error();
    grantable.instalments = *instalments;
    Payee payee;
    payee.caseId = made.caseId;
    payee.kind = PayeeKind::Returnee;
    payee.name = u"Synthetic payee"_s;
    PayeeAccount account;
    account.channel = PaymentChannel::Bank;
    account.number = u"synthetic"_s;
    const auto added = addPayee(as(cast_.caseworker), payee, account);
    if (!added)
        return added.error();
    package.payee = *added;
    const auto granted = grant(as(cast_.caseworker), made.caseId, grantable);
    return granted ? Result<void>() : Result<void>(granted.error());
}

Result<void> Synthesis::planAndApprove(const Made& made)
{
    stand(made, 50);
    const auto version
        = draftPlan(as(cast_.caseworker), made.caseId, programme_.id, u"needs stated at counselling"_s);
    if (!version)
        return version.error();
    const auto types = store_.of<PackageType>().all();
    const int first = random_.below(int(types.size()));
    const int packages = 1 + random_.below(2);
    for (int i = 0; i < packages; ++i)
        if (auto granted = grantOne(made, *version, types[(first + i) % types.size()]); !granted)
            return granted;
    stand(made, 55);
    if (const auto approved = approvePlan(as(cast_.manager), made.caseId, *version); !approved)
        return approved.error();
    if (auto moved = move(made, Stage::PlanApproved, 55); !moved)
        return moved;
    return move(made, Stage::InAssistance, 58);
}

Result<void> Synthesis::payOne(const Made& made, const Package& package, const Instalment& instalment)
{
    const auto request = requestPayment(
        as(cast_.caseworker), {made.caseId, instalment.id, {}, "AMD", PaymentMethod::BankTransfer});
    if (!request)
        return request.error();
    if (const auto approved = decidePayment(as(cast_.manager), made.caseId, *request, true, {}); !approved)
        return approved.error();
    const auto paid = pay(as(cast_.finance), {made.caseId, *request, account_, {}, {}, {}});
    if (!paid)
        return paid.error();
    Evidence receipt;
    receipt.package = package.id;
    receipt.instalment = instalment.id;
    receipt.type = EvidenceType::Receipt;
    receipt.receivedOn = clock_.today();
    const auto filed = fileEvidence(as(cast_.caseworker), receipt);
    return filed ? Result<void>() : Result<void>(filed.error());
}

Result<void> Synthesis::payAll(const Made& made)
{
    const auto packages = store_.of<Package>().ofCase(made.caseId);
    const auto instalments = store_.of<Instalment>().ofCase(made.caseId);
    const auto conditions = store_.of<Condition>().ofCase(made.caseId);
    for (const Package& package : packages) {
        stand(made, 60);
        for (const Condition& condition : conditions) {
            Evidence evidence;
            evidence.package = package.id;
            evidence.type = condition.evidenceType;
            evidence.receivedOn = clock_.today();
            if (condition.package == package.id)
                if (const auto filed = fileEvidence(as(cast_.caseworker), evidence); !filed)
                    return filed.error();
        }
        const int paid = made.reach >= 5 ? 12 : 1 + random_.below(5);
        for (const Instalment& instalment : instalments) {
            if (instalment.package != package.id || instalment.number > paid)
                continue;
            stand(made, 61 + 28 * (instalment.number - 1));
            if (auto done = payOne(made, package, instalment); !done)
                return done;
        }
    }
    return {};
}
