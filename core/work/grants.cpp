#include "core/work/casework.h"
#include "core/work/grantrules.h"

#include <QCoreApplication>

#include <variant>

using namespace Qt::StringLiterals;

// Planning's largest act; the rules it asks stand in grantrules.h.

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Grants)
};

template <class Part>
void addParts(Act& act, QList<Part> parts, const Package& package)
{
    for (Part& part : parts) {
        part.id = act.newId<Part>();
        part.caseId = package.caseId;
        part.package = package.id;
        act.add(part);
    }
}

Id<Package> write(Act& act, const Grantable& grantable, Package package)
{
    package.id = act.newId<Package>();
    package.category = categoryOf(package.type);
    act.add(package);
    addParts(act, grantable.beneficiaries, package);
    addParts(act, grantable.funding, package);
    addParts(act, grantable.conditions, package);
    QList<Instalment> instalments;
    for (const ScheduledInstalment& scheduled : grantable.instalments) {
        Instalment instalment;
        instalment.number = scheduled.number;
        instalment.periodFrom = scheduled.from;
        instalment.periodUntil = scheduled.until;
        instalment.dueOn = scheduled.due;
        instalment.amount = scheduled.amount;
        instalments.append(instalment);
    }
    addParts(act, instalments, package);
    return package.id;
}

/// The package with its case and category, where it may be granted; else what stands in the way.
std::variant<Grantable, Obstacle> granted(
    const Desk& desk, const Id<CaseFile>& caseId, const Grantable& grantable)
{
    const auto dossier = dossierOf(desk.store, caseId);
    const PlanVersion* version = dossier ? dossier->find(grantable.package.planVersion) : nullptr;
    if (!version)
        return Obstacle{
            {Error::Kind::NotFound, Words::tr("There is no such plan. Draft a version of it first."), {}}};
    if (auto allowed = mayDo(desk, Right::KeepCases, version->programme); !allowed)
        return Obstacle{allowed.error()};
    if (const auto closed = closedRefusal(*dossier))
        return Obstacle{{Error::Kind::Invalid, *closed, {}}};
    if (isApproved(*dossier, version->id))
        return Obstacle{{Error::Kind::Invalid,
            Words::tr("Version %1 of the plan is approved and stays as it is. Draft the next version.")
                .arg(version->number),
            {}}};
    Grantable full = grantable;
    full.package.caseId = caseId;
    full.package.category = categoryOf(full.package.type);
    if (const Problems problems = validate(full.package); !problems.isEmpty())
        return Obstacle{errorOf(problems, desk.store.registry().find(Description<Package>::kind.number))};
    if (auto obstacle = obstacleOf({desk, *dossier, *version, desk.today()}, full))
        return *std::move(obstacle);
    return full;
}

} // namespace

std::optional<Obstacle> obstacleToGrant(
    const Desk& desk, const Id<CaseFile>& caseId, const Grantable& grantable)
{
    auto full = granted(desk, caseId, grantable);
    auto* obstacle = std::get_if<Obstacle>(&full);
    return obstacle ? std::optional(std::move(*obstacle)) : std::nullopt;
}

Result<Id<Package>> grant(const Desk& desk, const Id<CaseFile>& caseId, const Grantable& grantable)
{
    const auto full = granted(desk, caseId, grantable);
    if (const auto* obstacle = std::get_if<Obstacle>(&full))
        return obstacle->error;
    const Grantable& package = std::get<Grantable>(full);
    Act act(desk.store, desk.act("grant"));
    const Id<Package> id = write(act, package, package.package);
    act.commit();
    return id;
}
