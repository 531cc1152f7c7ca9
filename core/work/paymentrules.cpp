#include "core/work/paymentrules.h"

#include "core/domain/rules/window.h"
#include "core/work/caseledger.h"
#include "core/work/limits.h"
#include "core/work/planning.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaymentRules)
};

Obstacle refusal(const QString& message)
{
    return {{Error::Kind::Invalid, message, {}}};
}

/// What an exception for the package sets aside.
Obstacle liftable(const PaymentCase& in, RuleKind rule, const QString& message)
{
    Obstacle obstacle = refusal(message);
    obstacle.exception = RuleException();
    obstacle.exception->caseId = in.dossier.file().id;
    obstacle.exception->rule = rule;
    obstacle.exception->package = in.package.id;
    return obstacle;
}

QString nameOf(const PaymentCase& in)
{
    return Words::tr("%1, instalment %2").arg(in.package.title).arg(in.instalment.number);
}

/// A job that ended before the instalment's period began ends the support that hangs on it.
std::optional<QString> livelihoodRefusal(const PaymentCase& in)
{
    const Livelihood* job = in.dossier.find(in.package.livelihood);
    const bool stops = in.package.stopRule == StopRule::LivelihoodEnds && job && job->endsOn.isValid();
    if (!stops || !in.instalment.periodFrom.isValid() || in.instalment.periodFrom <= job->endsOn)
        return std::nullopt;
    return Words::tr(
        "%1: the job ended on %2, before this period began, so support stops there. Stop the instalment.")
        .arg(nameOf(in), job->endsOn.toString(Qt::ISODate));
}

/// Support is used within the programme's months after the return (domain: support window).
std::optional<QString> supportRefusal(const PaymentCase& in, QDate today)
{
    const QDate returned = in.dossier.file().returnedOn;
    if (in.programme.supportMonths == 0 || !returned.isValid()
        || isLifted(in.dossier, RuleKind::Window, in.package.id))
        return std::nullopt;
    return windowRefusal(Window{returned, in.programme.supportMonths, WindowUnit::Months}, today, nullptr);
}

} // namespace

Result<PaymentCase> paymentCaseOf(
    const Store& store, const Id<CaseFile>& caseId, const Id<Instalment>& instalment)
{
    auto dossier = dossierOf(store, caseId);
    const Instalment* found = dossier ? dossier->find(instalment) : nullptr;
    const Package* package = found ? dossier->find(found->package) : nullptr;
    if (!package)
        return Error{Error::Kind::NotFound,
            Words::tr("This case has no such instalment. Open its plan and choose one."), {}};
    const PlanVersion* version = dossier->find(package->planVersion);
    const auto programme
        = store.of<Programme>().find(version ? version->programme : dossier->file().programme);
    if (!programme)
        return Error{Error::Kind::NotFound,
            Words::tr("The case's programme is not in this file. Import its catalogue."), {}};
    PaymentCase in{{}, *package, *found, *programme};
    in.dossier = *std::move(dossier);
    return in;
}

Result<FrozenRates> ratesFor(const Store& store, Currency payment, Currency programme, QDate day)
{
    if (payment == programme)
        return FrozenRates{{1, 0}, {1, 0}, day, Words::tr("the same currency")};
    QList<ListedRate> listings;
    for (const ExchangeRate& rate : store.of<ExchangeRate>().all())
        listings.append({rate.currencyCode, rate.effectiveOn, rate.rate, rate.listing, rate.source});
    const auto ofPayment = rateInForce(listings, payment, day);
    if (!ofPayment)
        return ofPayment.error();
    const auto ofProgramme = rateInForce(listings, programme, day);
    if (!ofProgramme)
        return ofProgramme.error();
    return FrozenRates{ofPayment->rate, ofProgramme->rate, ofPayment->effectiveOn, ofPayment->source};
}

std::optional<Obstacle> obstacleToRequest(const Desk& desk, const PaymentCase& in)
{
    const Dossier& dossier = in.dossier;
    if (!in.package.planVersion.isNull() && !isApproved(dossier, in.package.planVersion))
        return refusal(
            Words::tr("%1: its plan is not approved yet. Have the plan approved first.").arg(nameOf(in)));
    const PlanVersion* plan = approvedPlan(dossier);
    if (plan && !in.package.planVersion.isNull() && in.package.planVersion != plan->id)
        return refusal(
            Words::tr("%1: version %2 of the plan replaced it. Ask for the instalment of that version.")
                .arg(nameOf(in))
                .arg(plan->number));
    const InstalmentFacts facts = factsOf(dossier, in.package, in.instalment);
    if (facts.stopped)
        return refusal(Words::tr("%1 was stopped. Nothing is paid for it.").arg(nameOf(in)));
    if (facts.paid)
        return refusal(
            Words::tr("%1 is paid already. If that payment was recorded in error, correct it first.")
                .arg(nameOf(in)));
    if (facts.requested)
        return refusal(
            Words::tr("%1 was requested already. See its request under Payments.").arg(nameOf(in)));
    QStringList missing;
    if (!conditionsMet(dossier, in.package, in.instalment, &missing)
        && !isLifted(dossier, RuleKind::Condition, in.package.id))
        return liftable(in, RuleKind::Condition,
            Words::tr("%1: %2 is not on file yet. File it first, or ask for an exception.")
                .arg(nameOf(in), missing.join(u", "_s)));
    if (auto refused = livelihoodRefusal(in))
        return refusal(*refused);
    if (auto refused = supportRefusal(in, desk.today()))
        return liftable(in, RuleKind::Window, *refused);
    if (auto agreed = undisputed(desk.store, dossier.file().id); !agreed)
        return Obstacle{agreed.error()};
    return std::nullopt;
}

QList<DutyDone> dutiesDone(const PaymentCase& in, const PaymentRequest& request)
{
    QList<DutyDone> done{{Duty::Request, request.requestedBy.uuid()}};
    if (const Approval* approval = approvalOf(in.dossier, request))
        done.append({Duty::Approve, approval->approvedBy.uuid()});
    if (const PayeeAccount* account = in.dossier.find(request.payeeAccount))
        done.append({Duty::ChangePayee, account->changedBy.uuid()});
    return done;
}
