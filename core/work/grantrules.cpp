#include "core/work/grantrules.h"

#include "core/domain/labels.h"
#include "core/domain/rules/window.h"
#include "core/work/caseledger.h"
#include "core/work/earlier.h"
#include "core/work/limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Grants)
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
QDate windowStart(const GrantCase& in, WindowStart from)
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

std::optional<QString> windowRefusal(const GrantCase& in, const PackageType& type, const Grantable& grantable)
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

/// The version's packages and immediate assistance outside any plan, as transfers left them.
QList<Package> packagesOf(const GrantCase& in)
{
    QList<Package> packages = in.dossier.where(&Package::planVersion, in.version.id)
        + in.dossier.where(&Package::planVersion, Id<PlanVersion>());
    for (Package& package : packages)
        package.agreed = agreedOf(in.dossier, package);
    return packages;
}

QList<Grant> grantsOf(const GrantCase& in, Package package, const Money& agreed)
{
    package.agreed = agreed;
    return grantsOf(in.dossier, package, in.dossier.where(&Entitlement::package, package.id), in.day);
}

/// The verdict that refuses; nothing where every beneficiary stays within the ceilings.
std::optional<CeilingVerdict> ceilingRefusal(const GrantCase& in, const Grantable& grantable)
{
    CeilingQuestion question{{}, in.day, {}, ceilingLiftsOf(in.dossier)};
    for (const Package& package : packagesOf(in))
        question.granted += grantsOf(in, package, package.agreed);
    const QList<Ceiling> ceilings = ceilingsOf(in.desk.store, in.version.programme);
    for (const Grant& asked : grantsOf(in.dossier, grantable.package, grantable.beneficiaries, in.day)) {
        question.asked = asked;
        const CeilingVerdict verdict = ceilingVerdict(ceilings, question);
        if (!verdict.allowed())
            return verdict;
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

/// Nobody who gets the package may have been assisted within the programme's years, in whatever case the file
/// knows.
std::optional<QString> assistedBefore(const GrantCase& in, const Grantable& grantable)
{
    const auto programme = in.desk.store.of<Programme>().find(in.version.programme);
    if (!programme || programme->coolingOffYears == 0)
        return std::nullopt;
    const auto gets = [&](const Person& person) {
        return std::ranges::any_of(grantable.beneficiaries,
            [&](const Entitlement& one) { return one.person.isNull() || one.person == person.id; });
    };
    for (const Person& person : in.dossier.of<Person>())
        if (gets(person))
            if (auto refused = coolingOffRefusal(
                    earlierAssistance(in.desk.store, person), in.day, programme->coolingOffYears))
                return refused;
    return std::nullopt;
}

Obstacle liftable(const GrantCase& in, RuleKind rule, const QString& sentence, const Money& amount = {})
{
    RuleException exception;
    exception.caseId = in.dossier.file().id;
    exception.rule = rule;
    exception.amount = amount;
    return {{Error::Kind::Invalid, sentence, {}}, exception};
}

} // namespace

std::optional<Obstacle> obstacleOf(const GrantCase& in, const Grantable& grantable)
{
    const Id<Package> none;
    if (auto refused = sumRefusal(grantable))
        return Obstacle{{Error::Kind::Invalid, *refused, {}}};
    const auto type = in.desk.store.of<PackageType>().find(grantable.package.packageType);
    if (type && !isLifted(in.dossier, RuleKind::Modality, none))
        if (auto refused = modalityRefusal(grantable.package, *type))
            return liftable(in, RuleKind::Modality, *refused);
    if (type && !isLifted(in.dossier, RuleKind::Window, none))
        if (auto refused = windowRefusal(in, *type, grantable))
            return liftable(in, RuleKind::Window, *refused);
    if (!isLifted(in.dossier, RuleKind::CoolingOff, none))
        if (auto refused = assistedBefore(in, grantable))
            return liftable(in, RuleKind::CoolingOff, *refused);
    if (auto refused = ceilingRefusal(in, grantable))
        return liftable(in, RuleKind::Ceiling, refused->refusal, refused->passedBy);
    return std::nullopt;
}

std::optional<Obstacle> obstacleToMove(
    const GrantCase& in, const Package& from, const Package& to, const Money& amount)
{
    CeilingQuestion question{{}, in.day, {}, ceilingLiftsOf(in.dossier)};
    QList<Grant> asked;
    for (const Package& package : packagesOf(in)) {
        if (package.id == to.id)
            asked = grantsOf(in, package, package.agreed + amount);
        else
            question.granted
                += grantsOf(in, package, package.id == from.id ? package.agreed - amount : package.agreed);
    }
    const QList<Ceiling> ceilings = ceilingsOf(in.desk.store, in.version.programme);
    for (const Grant& one : asked) {
        question.asked = one;
        const CeilingVerdict verdict = ceilingVerdict(ceilings, question);
        if (!verdict.allowed())
            return liftable(in, RuleKind::Ceiling, verdict.refusal, verdict.passedBy);
        question.granted.append(one);
    }
    return std::nullopt;
}
