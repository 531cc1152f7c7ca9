#include "core/domain/rules/ratetolerance.h"
#include "core/domain/rules/split.h"
#include "core/store/signature.h"
#include "core/work/caseledger.h"
#include "core/work/custody.h"
#include "core/work/limits.h"
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

/// What the payment costs the programme at the rates of its day; refused where a moved rate makes it dearer
/// than the tolerance allows. At the request's own rates it costs what was requested, to the cent.
Result<Money> costOf(const Asked& asked, const FrozenRates& rates)
{
    const PaymentRequest& request = asked.request;
    if (rates.payment == request.rate && rates.programme == request.programmeRate)
        return request.programmeAmount;
    const auto verdict = rateVerdict(
        {request.amount, {request.rate, request.programmeRate}, {rates.payment, rates.programme},
            request.programmeAmount.currency(), asked.in.programme.rateTolerancePermille});
    if (!verdict)
        return verdict.error();
    if (!verdict->allowed() && !isLifted(asked.in.dossier, RuleKind::RateTolerance, asked.in.package.id))
        return refusal(verdict->refusal);
    return verdict->today;
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

Result<Disbursement> disbursementOf(const Desk& desk, const Asked& asked, const PaymentDone& done)
{
    const PaymentRequest& request = asked.request;
    const auto rates = ratesFor(
        desk.store, request.amount.currency(), request.programmeAmount.currency(), dayOf(desk, done));
    if (!rates)
        return rates.error();
    const auto cost = costOf(asked, *rates);
    if (!cost)
        return cost.error();
    Disbursement payment;
    payment.caseId = request.caseId;
    payment.request = request.id;
    payment.instalment = request.instalment;
    payment.package = request.package;
    payment.account = done.account;
    payment.payee = request.payee;
    payment.payeeAccount = request.payeeAccount;
    payment.amount = request.amount;
    payment.programmeAmount = *cost;
    payment.rate = rates->payment;
    payment.programmeRate = rates->programme;
    payment.rateOn = rates->on;
    payment.rateSource = rates->source;
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
    if (auto open = isOpenOn(desk.store, done.account, asked.in.programme.id, day); !open)
        return open.error();
    if (auto agreed = undisputed(desk.store, done.caseId); !agreed)
        return agreed.error();
    if (auto held = hasCustody(desk.store, done.account, asked.request.amount.currency()); !held)
        return held.error();
    return holds(desk.store, done.account, asked.request.amount);
}

std::optional<Error> payRefusal(const Desk& desk, const Asked& asked, const PaymentDone& done)
{
    const InstalmentFacts facts = factsOf(asked.in.dossier, asked.in.package, asked.in.instalment);
    const Approval* approval = approvalOf(asked.in.dossier, asked.request);
    if (auto problem = approvalProblem(desk.store, asked))
        return problem;
    if (facts.paid)
        return refusal(Words::tr("This instalment is paid already. Nothing was recorded."));
    if (facts.stopped)
        return refusal(Words::tr("This instalment was stopped. Nothing is paid for it."));
    if (auto refused = dutyRefusal(Duty::Pay, desk.actor.staff.uuid(), dutiesDone(asked.in, asked.request),
            dutyPairsOf(desk.store, asked.in.programme.id));
        refused && !isLifted(asked.in.dossier, RuleKind::Duty, asked.in.package.id))
        return Error{Error::Kind::NotAllowed, *refused, {}};
    if (auto settled = payeeSettled(desk.store, asked.in.dossier, asked.request.payeeAccount); !settled)
        return settled.error();
    if (auto leaves = mayLeave(desk, asked, done, approval->approvedOn); !leaves)
        return leaves.error();
    if (asked.request.method == PaymentMethod::Cash && done.receivedBy.trimmed().isEmpty())
        return refusal(Words::tr("Cash was handed to somebody: enter who received it."));
    return std::nullopt;
}

} // namespace

Result<Id<Disbursement>> pay(const Desk& desk, const PaymentDone& done)
{
    const auto asked = askedFor(desk.store, done.caseId, done.request);
    if (!asked)
        return asked.error();
    if (auto allowed = mayDo(desk, Right::Pay, asked->in.programme.id); !allowed)
        return allowed.error();
    if (auto refused = payRefusal(desk, *asked, done))
        return *refused;
    const auto key = signingKey(desk);
    if (!key)
        return key.error();
    auto payment = disbursementOf(desk, *asked, done);
    if (!payment)
        return payment.error();
    auto splits = splitsOf(asked->in, *payment);
    if (!splits)
        return splits.error();
    Act act(desk.store, desk.act("pay"));
    payment->id = act.newId<Disbursement>();
    sign(*payment, *key, desk.actor.key);
    act.add(*payment);
    for (DisbursementSplit& split : *splits) {
        split.id = act.newId<DisbursementSplit>();
        split.disbursement = payment->id;
        act.add(split);
    }
    act.commit();
    return payment->id;
}
