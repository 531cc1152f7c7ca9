#include "core/work/leftovers.h"

#include "core/domain/rules/stages.h"
#include "core/work/agenda.h"
#include "core/work/caseledger.h"
#include "core/work/casework.h"

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Leftovers)
};

bool isAskedFor(InstalmentState state)
{
    return state == InstalmentState::Requested || state == InstalmentState::Approved;
}

Error refusal(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

/// What was ordered, for whichever version of the plan, and is not all there.
void addGoods(const Dossier& dossier, QList<Leftover>& open)
{
    for (const PurchaseOrder& order : dossier.of<PurchaseOrder>()) {
        Money missing = order.amount;
        for (const Delivery& delivery : dossier.where(&Delivery::purchaseOrder, order.id))
            if (delivery.value.currency() == missing.currency())
                missing = missing - delivery.value;
        const Package* package = dossier.find(order.package);
        if (missing.minorUnits() > 0)
            open.append({{}, order.id,
                package && package->restricted ? Words::tr("Goods not delivered: assistance")
                                               : Words::tr("Goods not delivered: %1").arg(order.description),
                missing, InstalmentState::Approved});
    }
}

} // namespace

QList<Leftover> leftoversOf(const Dossier& dossier, QDate today)
{
    QList<Leftover> open;
    for (const Package& package : currentPackages(dossier))
        for (const Instalment& instalment : instalmentsOf(dossier, package)) {
            const InstalmentFacts facts = factsOf(dossier, package, instalment);
            if (!facts.paid && !facts.stopped)
                open.append({instalment.id, {}, titleOf(package, instalment), instalment.amount,
                    stateOf(facts, today)});
        }
    addGoods(dossier, open);
    std::ranges::stable_partition(open, [](const Leftover& one) { return isAskedFor(one.state); });
    return open;
}

bool hasLeft(const Dossier& dossier)
{
    const CaseStanding standing = standingOf(dossier);
    return standing.stage == Stage::Closed || standing.stage != standing.resumes;
}

Result<int> stopLeftovers(const Desk& desk, const Id<CaseFile>& caseId, const QString& reason)
{
    const auto dossier = dossierOf(desk.store, caseId);
    if (!dossier)
        return Error{Error::Kind::NotFound, Words::tr("This file has no such case."), {}};
    if (auto allowed = mayDo(desk, Right::KeepCases, dossier->file().programme); !allowed)
        return allowed.error();
    if (reason.trimmed().isEmpty())
        return refusal(Words::tr("Say why the rest is not paid: it stays on each instalment."));
    int count = 0;
    Act act(desk.store, desk.act("stop-instalments", reason));
    for (const Leftover& one : leftoversOf(*dossier, desk.today())) {
        if (one.instalment.isNull() || isAskedFor(one.state))
            continue;
        act.add(InstalmentStop{
            act.newId<InstalmentStop>(), caseId, one.instalment, desk.today(), reason, desk.actor.staff});
        ++count;
    }
    if (count == 0)
        return refusal(Words::tr("Nothing is left to stop. What was requested is decided on or paid first."));
    act.commit();
    return count;
}
