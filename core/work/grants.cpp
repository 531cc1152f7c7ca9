#include "core/domain/labels.h"
#include "core/domain/rules/window.h"
#include "core/work/limits.h"
#include "core/work/planning.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Planning's largest act, and the rules it asks.

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Grants)
};

Error refusal(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

/// What a grant is judged against.
struct Case {
    const Desk& desk;
    const Dossier& dossier;
    const PlanVersion& version;
    QDate day;
};

std::optional<QString> modalityRefusal(const Package& package, const PackageType& type)
{
    const auto lists = [](const QString& codes, std::string_view one) {
        const QString wanted = QString::fromLatin1(one.data(), qsizetype(one.size()));
        return codes.isEmpty() || codes.split(u',').contains(wanted);
    };
    if (package.modality != Modality::Unknown && !lists(type.modalities, code(package.modality)))
        return Words::tr(
            "%1 is not given as “%2” in this programme. Choose another modality or ask for an exception.")
            .arg(type.name, name(package.modality));
    if (package.channel != PaymentChannel::Unknown && !lists(type.channels, code(package.channel)))
        return Words::tr(
            "%1 is not paid by “%2” in this programme. Choose another channel or ask for an exception.")
            .arg(type.name, name(package.channel));
    return std::nullopt;
}

/// The day a package's window counts from; null while it has not come.
QDate windowStart(const Case& in, WindowStart from)
{
    const auto dayOf = [&](Stage stage) {
        for (const StageEvent& event : in.dossier.of<StageEvent>())
            if (event.stage == stage)
                return event.happenedOn;
        return QDate();
    };
    switch (from) {
    case WindowStart::Departure:
        return dayOf(Stage::Departed);
    case WindowStart::Return:
        return in.dossier.file().returnedOn;
    case WindowStart::Contact:
        return dayOf(Stage::Contacted);
    case WindowStart::PlanApproval:
    case WindowStart::Unknown:
        break;
    }
    return {}; // counts from this plan's approval, which is still to come
}

std::optional<QString> windowRefusal(const Case& in, const PackageType& type, const Grantable& grantable)
{
    const QDate start = windowStart(in, type.windowFrom);
    if (type.windowLength == 0 || !start.isValid())
        return std::nullopt; // a plan may be made before the return; paying asks again
    const Window window{start, type.windowLength, type.windowUnit};
    for (const ScheduledInstalment& instalment : grantable.instalments)
        if (auto refused = windowRefusal(window, instalment.due, nullptr))
            return refused;
    return std::nullopt;
}

std::optional<QString> ceilingRefusal(const Case& in, const Grantable& grantable)
{
    CeilingQuestion question{{}, in.day, {}, ceilingLiftsOf(in.dossier)};
    for (const Package& package : in.dossier.where(&Package::planVersion, in.version.id))
        question.granted
            += grantsOf(in.dossier, package, in.dossier.where(&Entitlement::package, package.id), in.day);
    for (const Package& package : in.dossier.where(&Package::planVersion, Id<PlanVersion>()))
        question.granted
            += grantsOf(in.dossier, package, in.dossier.where(&Entitlement::package, package.id), in.day);
    const QList<Ceiling> ceilings = ceilingsOf(in.desk.store, in.version.programme);
    for (const Grant& asked : grantsOf(in.dossier, grantable.package, grantable.beneficiaries, in.day)) {
        question.asked = asked;
        const CeilingVerdict verdict = ceilingVerdict(ceilings, question);
        if (!verdict.allowed())
            return verdict.refusal;
        question.granted.append(asked);
    }
    return std::nullopt;
}

std::optional<QString> sumRefusal(const Grantable& grantable)
{
    Money total(0, grantable.package.agreed.currency());
    for (const ScheduledInstalment& instalment : grantable.instalments) {
        if (instalment.amount.currency() != total.currency())
            return Words::tr("The instalments are in another currency than the amount agreed.");
        total += instalment.amount;
    }
    if (total > grantable.package.agreed)
        return Words::tr(
            "The instalments come to %1, which is %2 more than the %3 agreed. Lower one of them.")
            .arg(total.text(), (total - grantable.package.agreed).text(), grantable.package.agreed.text());
    int share = 0;
    for (const PackageFunding& funding : grantable.funding)
        share += funding.sharePermille;
    if (share != 1000)
        return Words::tr("The funding lines' shares come to %1 per thousand. They must come to 1,000.")
            .arg(share);
    return std::nullopt;
}

std::optional<Error> refusalOf(const Case& in, const Grantable& grantable)
{
    const Id<Package> none;
    if (auto refused = sumRefusal(grantable))
        return refusal(*refused);
    const auto type = in.desk.store.of<PackageType>().find(grantable.package.packageType);
    if (type && !isLifted(in.dossier, RuleKind::Modality, none))
        if (auto refused = modalityRefusal(grantable.package, *type))
            return refusal(*refused);
    if (type && !isLifted(in.dossier, RuleKind::Window, none))
        if (auto refused = windowRefusal(in, *type, grantable))
            return refusal(*refused);
    if (auto refused = ceilingRefusal(in, grantable))
        return refusal(*refused);
    return std::nullopt;
}

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

/// The package with its case and category, where it may be granted.
Result<Grantable> granted(const Desk& desk, const Id<CaseFile>& caseId, const Grantable& grantable)
{
    const auto dossier = dossierOf(desk.store, caseId);
    const PlanVersion* version = dossier ? dossier->find(grantable.package.planVersion) : nullptr;
    if (!version)
        return Error{
            Error::Kind::NotFound, Words::tr("There is no such plan. Draft a version of it first."), {}};
    if (auto allowed = mayDo(desk, Right::KeepCases, version->programme); !allowed)
        return allowed.error();
    if (isApproved(*dossier, version->id))
        return refusal(
            Words::tr("Version %1 of the plan is approved and stays as it is. Draft the next version.")
                .arg(version->number));
    Grantable full = grantable;
    full.package.caseId = caseId;
    full.package.category = categoryOf(full.package.type);
    if (const Problems problems = validate(full.package); !problems.isEmpty())
        return errorOf(problems, desk.store.registry().find(Description<Package>::kind.number));
    if (auto refused = refusalOf({desk, *dossier, *version, desk.today()}, full))
        return *refused;
    return full;
}

} // namespace

Result<void> mayGrant(const Desk& desk, const Id<CaseFile>& caseId, const Grantable& grantable)
{
    const auto full = granted(desk, caseId, grantable);
    return full ? Result<void>() : full.error();
}

Result<Id<Package>> grant(const Desk& desk, const Id<CaseFile>& caseId, const Grantable& grantable)
{
    const auto full = granted(desk, caseId, grantable);
    if (!full)
        return full.error();
    Act act(desk.store, desk.act("grant"));
    const Id<Package> id = write(act, *full, full->package);
    act.commit();
    return id;
}
