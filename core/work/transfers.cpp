#include "core/work/transfers.h"

#include "core/store/signature.h"
#include "core/work/caseledger.h"
#include "core/work/grantrules.h"
#include "core/work/limits.h"

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Transfers)
};

Obstacle refusal(const QString& message)
{
    return {{Error::Kind::Invalid, message, {}}};
}

std::optional<Obstacle> sumRefusal(const Dossier& dossier, const Transfer& transfer, const Package& source)
{
    if (transfer.amount.currency() != source.agreed.currency())
        return refusal(Words::tr("The plan is in %1. Give the amount in that currency.")
                           .arg(source.agreed.currency().code()));
    const auto budget = budgetOf(dossier, source);
    if (!budget)
        return Obstacle{budget.error()};
    if (transfer.amount <= budget->free)
        return std::nullopt;
    return refusal(
        Words::tr("“%1” has %2 free; %3 cannot leave it. Draft the next version of the plan to take "
                  "from what is planned.")
            .arg(source.title, budget->free.text(), transfer.amount.text()));
}

} // namespace

std::optional<Obstacle> obstacleToTransfer(const Desk& desk, const Transfer& transfer)
{
    const auto dossier = dossierOf(desk.store, transfer.caseId);
    const PlanVersion* plan = dossier ? approvedPlan(*dossier) : nullptr;
    if (!plan)
        return Obstacle{{Error::Kind::NotFound,
            Words::tr("This case has no approved plan to move money in. Have a plan approved first."), {}}};
    if (auto allowed = mayDo(desk, Right::ApprovePlans, plan->programme); !allowed)
        return Obstacle{allowed.error()};
    if (const Problems problems = validate(transfer); !problems.isEmpty())
        return Obstacle{errorOf(problems, desk.store.registry().find(Description<Transfer>::kind.number))};
    const Package* source = dossier->find(transfer.sourcePackage);
    const Package* target = dossier->find(transfer.targetPackage);
    const auto inForce = [&](const Package* package) { return package && package->planVersion == plan->id; };
    if (!inForce(source) || !inForce(target))
        return refusal(
            Words::tr("Both packages must be of version %1 of the plan, which is in force. Choose them anew.")
                .arg(plan->number));
    if (auto refused = sumRefusal(*dossier, transfer, *source))
        return refused;
    if (auto agreed = undisputed(desk.store, transfer.caseId); !agreed)
        return Obstacle{agreed.error()};
    return obstacleToMove({desk, *dossier, *plan, desk.today()}, *source, *target, transfer.amount);
}

Result<Id<Transfer>> transferMoney(const Desk& desk, Transfer transfer)
{
    transfer.transferredOn = desk.today();
    transfer.transferredBy = desk.actor.staff;
    if (const auto obstacle = obstacleToTransfer(desk, transfer))
        return obstacle->error;
    const auto key = signingKey(desk);
    if (!key)
        return key.error();
    Act act(desk.store, desk.act("transfer", transfer.reason));
    transfer.id = act.newId<Transfer>();
    sign(transfer, *key, desk.actor.key);
    act.add(transfer);
    act.commit();
    return transfer.id;
}
