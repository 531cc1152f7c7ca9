#include "core/domain/rules/ratetolerance.h"
#include "core/domain/rules/split.h"
#include "core/store/signature.h"
#include "core/work/caseledger.h"
#include "core/work/custody.h"
#include "core/work/limits.h"
#include "core/work/moneyfindings.h"
#include "core/work/payeebook.h"
#include "core/work/paymentrules.h"
#include "core/work/payments.h"
#include "core/work/periods.h"

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Payments)
};

Error refusal(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

/// What the payment costs the programme at the rates of its day, and whether a moved rate makes it dearer
/// than the tolerance allows. At the request's own rates it costs what was requested, to the cent.
Result<RateVerdict> costOf(const Asked& asked, const FrozenRates& rates)
{
    const PaymentRequest& request = asked.request;
    if (rates.payment == request.rate && rates.programme == request.programmeRate)
        return RateVerdict{request.programmeAmount, request.programmeAmount,
            Money(0, request.programmeAmount.currency()), {}};
    return rateVerdict(
        {request.amount, {request.rate, request.programmeRate}, {rates.payment, rates.programme},
            request.programmeAmount.currency(), asked.in.programme.rateTolerancePermille});
}

Result<QList<DisbursementSplit>> splitsOf(const PaymentCase& in, const Disbursement& payment)
{
    const auto funding = in.dossier.where(&PackageFunding::package, in.package.id);
    QList<int> weights;
    for (const PackageFunding& line : funding)
        weights.append(line.sharePermille);
    const auto parts = splitBoth({payment.amount, payment.programmeAmount}, weights);
    if (!parts)
        return parts.error();
    QList<DisbursementSplit> splits;
    for (qsizetype i = 0; i < parts->size(); ++i) {
        DisbursementSplit split;
        split.caseId = payment.caseId;
        split.fundingLine = funding[i].fundingLine;
        split.amount = (*parts)[i].amount;
        split.programmeAmount = (*parts)[i].programmeAmount;
        splits.append(split);
    }
    return splits;
}

QDate dayOf(const Desk& desk, const PaymentDone& done)
{
    return done.paidOn.isNull() ? desk.today() : done.paidOn;
}

Result<FrozenRates> ratesOf(const Desk& desk, const Asked& asked, const PaymentDone& done)
{
    return ratesFor(desk.store, asked.request.amount.currency(), asked.request.programmeAmount.currency(),
        dayOf(desk, done));
}

Disbursement disbursementOf(
    const Desk& desk, const Asked& asked, const PaymentDone& done, const FrozenRates& rates, Money cost)
{
    const PaymentRequest& request = asked.request;
    Disbursement payment;
    payment.caseId = request.caseId;
    payment.request = request.id;
    payment.instalment = request.instalment;
    payment.package = request.package;
    payment.account = done.account;
    payment.payee = request.payee;
    payment.payeeAccount = request.payeeAccount;
    payment.amount = request.amount;
    payment.programmeAmount = cost;
    payment.rate = rates.payment;
    payment.programmeRate = rates.programme;
    payment.rateOn = rates.on;
    payment.rateSource = rates.source;
    payment.method = request.method;
    payment.paidOn = dayOf(desk, done);
    payment.paidBy = desk.actor.staff;
    payment.voucher = done.voucher;
    payment.receivedBy = done.receivedBy;
    payment.identitySeen = done.identitySeen;
    return payment;
}

/// What the books and the account say against paying on that day.
Result<void> mayLeave(const Desk& desk, const Asked& asked, const PaymentDone& done, QDate approvedOn)
{
    const QDate day = dayOf(desk, done);
    if (day > desk.today())
        return refusal(Words::tr("%1 is still to come. Enter the day the money left, today at the latest.")
                           .arg(day.toString(Qt::ISODate)));
    if (day < approvedOn)
        return refusal(Words::tr("The payment was approved on %1 only, so no money left for it on %2. Enter "
                                 "the day it left.")
                           .arg(approvedOn.toString(Qt::ISODate), day.toString(Qt::ISODate)));
    if (auto open = isOpenOn(desk.store, done.account, {}, day); !open)
        return open.error();
    if (auto agreed = undisputed(desk.store, done.caseId); !agreed)
        return agreed.error();
    if (auto held = hasCustody(desk.store, done.account, asked.request.amount.currency()); !held)
        return held.error();
    return holds(desk.store, done.account, asked.request.amount);
}

/// What an exception can set aside: who pays, what was granted together, a programme that was closed, and a
/// rate that moved.
std::optional<Obstacle> ruleAgainst(const Desk& desk, const Asked& asked, const PaymentDone& done)
{
    const PaymentCase& in = asked.in;
    if (auto refused = dutyRefusal(Duty::Pay, desk.actor.staff.uuid(), dutiesDone(in, asked.request),
            dutyPairsOf(desk.store, in.programme.id));
        refused && !isLifted(in.dossier, RuleKind::Duty, in.package.id))
        return liftable(
            in.dossier.file().id, in.package.id, RuleKind::Duty, {Error::Kind::NotAllowed, *refused, {}});
    if (const auto passed = ceilingAgainst(desk.store, in.dossier, in.package))
        return liftable(in, RuleKind::Ceiling, *passed);
    if (auto closed = closedAgainst(desk, in))
        return closed;
    const auto rates = ratesOf(desk, asked, done);
    const auto cost = rates ? costOf(asked, *rates) : Result<RateVerdict>(rates.error());
    if (!cost)
        return Obstacle{cost.error()};
    if (!cost->allowed() && !isLifted(in.dossier, RuleKind::RateTolerance, in.package.id))
        return liftable(in, RuleKind::RateTolerance, cost->refusal);
    return std::nullopt;
}

std::optional<Obstacle> obstacleTo(const Desk& desk, const Asked& asked, const PaymentDone& done)
{
    if (auto allowed = mayDo(desk, Right::Pay, asked.in.programme.id); !allowed)
        return Obstacle{allowed.error()};
    const InstalmentFacts facts = factsOf(asked.in.dossier, asked.in.package, asked.in.instalment);
    const Approval* approval = approvalOf(asked.in.dossier, asked.request);
    if (auto problem = approvalProblem(desk.store, asked))
        return Obstacle{*problem};
    if (facts.paid)
        return Obstacle{refusal(Words::tr("This instalment is paid already. Nothing was recorded."))};
    if (facts.stopped)
        return Obstacle{refusal(Words::tr("This instalment was stopped. Nothing is paid for it."))};
    if (auto settled = payeeSettled(desk.store, asked.in.dossier, asked.request.payeeAccount); !settled)
        return Obstacle{settled.error()};
    if (auto leaves = mayLeave(desk, asked, done, approval->approvedOn); !leaves)
        return Obstacle{leaves.error()};
    if (asked.request.method == PaymentMethod::Cash && done.receivedBy.trimmed().isEmpty())
        return Obstacle{refusal(Words::tr("Cash was handed to somebody: enter who received it."))};
    return ruleAgainst(desk, asked, done);
}

} // namespace

std::optional<Obstacle> obstacleToPay(const Desk& desk, const PaymentDone& done)
{
    const auto asked = askedFor(desk.store, done.caseId, done.request);
    return asked ? obstacleTo(desk, *asked, done) : Obstacle{asked.error()};
}

Result<Id<Disbursement>> pay(const Desk& desk, const PaymentDone& done)
{
    const auto asked = askedFor(desk.store, done.caseId, done.request);
    if (!asked)
        return asked.error();
    if (const auto obstacle = obstacleTo(desk, *asked, done))
        return obstacle->error;
    const auto key = signingKey(desk);
    if (!key)
        return key.error();
    const auto rates = ratesOf(desk, *asked, done);
    const auto cost = rates ? costOf(*asked, *rates) : Result<RateVerdict>(rates.error());
    if (!cost)
        return cost.error();
    Disbursement payment = disbursementOf(desk, *asked, done, *rates, cost->today);
    auto splits = splitsOf(asked->in, payment);
    if (!splits)
        return splits.error();
    Act act(desk.store, desk.act("pay"));
    payment.id = act.newId<Disbursement>();
    sign(payment, *key, desk.actor.key);
    act.add(payment);
    for (DisbursementSplit& split : *splits) {
        split.id = act.newId<DisbursementSplit>();
        split.disbursement = payment.id;
        act.add(split);
    }
    act.commit();
    return payment.id;
}
