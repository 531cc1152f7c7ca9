#include "core/work/paymentrules.h"

#include "core/domain/records/office.h"
#include "core/domain/rules/window.h"
#include "core/work/caseledger.h"
#include "core/work/limits.h"
#include "core/work/moneyfindings.h"
#include "core/work/payeebook.h"
#include "core/work/periods.h"
#include "core/work/planning.h"
#include "core/work/rates.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaymentRules)
};

Obstacle refusal(const QString& message)
{
    return {{Error::Kind::Invalid, message, {}}};
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

/// What the programme's rules say, most of which an exception can set aside.
std::optional<Obstacle> ruleAgainst(const Desk& desk, const PaymentCase& in)
{
    const Dossier& dossier = in.dossier;
    QStringList missing;
    if (!conditionsMet(dossier, in.package, in.instalment, &missing)
        && !isLifted(dossier, RuleKind::Condition, in.package.id))
        return liftable(in, RuleKind::Condition,
            Words::tr("%1: %2 is not on file yet. File it first, or ask for an exception.")
                .arg(nameOf(in), missing.join(u", "_s)));
    if (auto agreed = payeeSettled(desk.store, dossier, in.package.payeeAccount); !agreed)
        return Obstacle{agreed.error()};
    if (auto refused = livelihoodRefusal(in))
        return refusal(*refused);
    if (auto refused = supportRefusal(in, desk.today()))
        return liftable(in, RuleKind::Window, *refused);
    if (auto closed = closedAgainst(desk, in))
        return closed;
    if (const auto passed = ceilingAgainst(desk.store, dossier, in.package))
        return liftable(in, RuleKind::Ceiling, *passed);
    if (auto agreed = undisputed(desk.store, dossier.file().id); !agreed)
        return Obstacle{agreed.error()};
    return std::nullopt;
}

} // namespace

Obstacle liftable(const Id<CaseFile>& caseId, const Id<Package>& package, RuleKind rule, const Error& error)
{
    Obstacle obstacle{error, RuleException()};
    obstacle.exception->caseId = caseId;
    obstacle.exception->rule = rule;
    obstacle.exception->package = package;
    return obstacle;
}

Obstacle liftable(const PaymentCase& in, RuleKind rule, const QString& message)
{
    return liftable(in.dossier.file().id, in.package.id, rule, {Error::Kind::Invalid, message, {}});
}

std::optional<Obstacle> closedAgainst(const Desk& desk, const PaymentCase& in)
{
    const auto open = isOpenOn(desk.store, {}, in.programme.id, desk.today());
    if (open || isLifted(in.dossier, RuleKind::ClosedPeriod, in.package.id))
        return std::nullopt;
    return liftable(in.dossier.file().id, in.package.id, RuleKind::ClosedPeriod, open.error());
}

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

Result<Asked> askedFor(const Store& store, const Id<CaseFile>& caseId, const Id<PaymentRequest>& id)
{
    const auto request = store.of<PaymentRequest>().find(id);
    if (!request)
        return Error{Error::Kind::NotFound,
            Words::tr("There is no such payment request. See the requests of the case."), {}};
    auto in = paymentCaseOf(store, caseId, request->instalment);
    if (!in)
        return in.error();
    return Asked{*std::move(in), *request};
}

Result<FrozenRates> ratesFor(const Store& store, Currency payment, Currency programme, QDate day)
{
    if (payment == programme)
        return FrozenRates{{1, 0}, {1, 0}, day, Words::tr("the same currency")};
    const auto ofPayment = rateOf(store, payment, day);
    if (!ofPayment)
        return ofPayment.error();
    const auto ofProgramme = rateOf(store, programme, day);
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
    return ruleAgainst(desk, in);
}

std::optional<Error> approvalProblem(const Store& store, const Asked& asked)
{
    const Approval* approval = approvalOf(asked.in.dossier, asked.request);
    if (!approval)
        return refusal(Words::tr("This payment is not approved. Have the request approved first.")).error;
    const Id<Programme> programme = asked.in.programme.id;
    const auto refused = approvalRefusal(approvalLimitsOf(store, programme),
        rolesOf(store, approval->approvedBy, programme, approval->approvedOn), asked.request.programmeAmount,
        approval->approvedOn);
    if (!refused)
        return std::nullopt;
    const auto approver = store.of<Staff>().find(approval->approvedBy);
    return refusal(Words::tr("%1 approved this on %2 without the right to: the role had ended, or the amount "
                             "was above its limit. Have it approved anew.")
                       .arg(approver ? approver->name : Words::tr("Somebody"),
                           approval->approvedOn.toString(Qt::ISODate)))
        .error;
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
