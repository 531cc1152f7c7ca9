#include "core/work/payments.h"

#include "core/domain/rules/ratetolerance.h"
#include "core/domain/rules/split.h"
#include "core/store/signature.h"
#include "core/work/caseledger.h"
#include "core/work/custody.h"
#include "core/work/decision.h"
#include "core/work/limits.h"
#include "core/work/paymentrules.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Payments)
};

Error refusal(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

/// The request with its amounts in both currencies; an error where a rate is missing or the sum is too high.
Result<PaymentRequest> priced(const Desk& desk, const PaymentCase& in, const PaymentTerms& terms)
{
    const Money planned = in.instalment.amount;
    const Currency currency = !terms.amount.isNull() ? terms.amount.currency()
        : terms.currency.isNull()                    ? planned.currency()
                                                     : terms.currency;
    const auto rates = ratesFor(desk.store, currency, planned.currency(), desk.today());
    if (!rates)
        return rates.error();
    PaymentRequest request;
    request.rate = rates->payment;
    request.programmeRate = rates->programme;
    request.rateOn = rates->on;
    request.rateSource = rates->source;
    request.amount = terms.amount;
    request.programmeAmount = planned;
    const auto other = terms.amount.isNull()
        ? converted(planned, rates->programme, currency, rates->payment)
        : converted(terms.amount, rates->payment, planned.currency(), rates->programme);
    if (!other)
        return refusal(Words::tr("The amount is too large to be counted. Check it."));
    (terms.amount.isNull() ? request.amount : request.programmeAmount) = *other;
    if (request.programmeAmount > planned)
        return refusal(
            Words::tr("That is %1, which passes the instalment's %2 by %3. Lower it, or change the plan.")
                .arg(request.programmeAmount.text(), planned.text(),
                    (request.programmeAmount - planned).text()));
    return request;
}

/// Refuses where today's rates make the payment dearer than the programme's tolerance allows.
Result<void> withinTolerance(const Desk& desk, const PaymentCase& in, const PaymentRequest& request)
{
    const Currency programme = request.programmeAmount.currency();
    const auto today = ratesFor(desk.store, request.amount.currency(), programme, desk.today());
    if (!today)
        return today.error();
    const auto verdict = rateVerdict({request.amount, {request.rate, request.programmeRate},
        {today->payment, today->programme}, programme, in.programme.rateTolerancePermille});
    if (!verdict)
        return verdict.error();
    if (!verdict->allowed() && !isLifted(in.dossier, RuleKind::RateTolerance, in.package.id))
        return refusal(verdict->refusal);
    return {};
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

/// The case, instalment and so on of a request, and the request itself.
struct Asked {
    PaymentCase in;
    PaymentRequest request;
};
Result<Asked> askedFor(const Store& store, const Id<CaseFile>& caseId, const Id<PaymentRequest>& id)
{
    const auto request = store.of<PaymentRequest>().find(id);
    if (!request)
        return Error{Error::Kind::NotFound, Words::tr("There is no such payment request."), {}};
    auto in = paymentCaseOf(store, caseId, request->instalment);
    if (!in)
        return in.error();
    return Asked{*std::move(in), *request};
}

Disbursement disbursementOf(const Desk& desk, const PaymentRequest& request, const PaymentDone& done)
{
    Disbursement payment;
    payment.caseId = request.caseId;
    payment.request = request.id;
    payment.instalment = request.instalment;
    payment.package = request.package;
    payment.account = done.account;
    payment.payee = request.payee;
    payment.payeeAccount = request.payeeAccount;
    payment.amount = request.amount;
    payment.programmeAmount = request.programmeAmount;
    payment.rate = request.rate;
    payment.programmeRate = request.programmeRate;
    payment.rateOn = request.rateOn;
    payment.rateSource = request.rateSource;
    payment.method = request.method;
    payment.paidOn = desk.today();
    payment.paidBy = desk.actor.staff;
    payment.voucher = done.voucher;
    payment.receivedBy = done.receivedBy;
    payment.identitySeen = done.identitySeen;
    return payment;
}

std::optional<Error> payRefusal(const Desk& desk, const Asked& asked, const PaymentDone& done)
{
    const InstalmentFacts facts = factsOf(asked.in.dossier, asked.in.package, asked.in.instalment);
    if (!approvalOf(asked.in.dossier, asked.request))
        return refusal(Words::tr("This payment is not approved. Have the request approved first."));
    if (facts.paid)
        return refusal(Words::tr("This instalment is paid already. Nothing was recorded."));
    if (facts.stopped)
        return refusal(Words::tr("This instalment was stopped. Nothing is paid for it."));
    if (auto refused = dutyRefusal(Duty::Pay, desk.actor.staff.uuid(), dutiesDone(asked.in, asked.request),
            dutyPairsOf(desk.store, asked.in.programme.id)))
        return Error{Error::Kind::NotAllowed, *refused, {}};
    if (auto agreed = undisputed(desk.store, done.caseId); !agreed)
        return agreed.error();
    if (auto held = hasCustody(desk.store, done.account, asked.request.amount.currency()); !held)
        return held.error();
    if (auto within = withinTolerance(desk, asked.in, asked.request); !within)
        return within.error();
    if (asked.request.method == PaymentMethod::Cash && done.receivedBy.trimmed().isEmpty())
        return refusal(Words::tr("Cash was handed to somebody: enter who received it."));
    return std::nullopt;
}

} // namespace

Result<Id<PaymentRequest>> requestPayment(const Desk& desk, const PaymentTerms& terms)
{
    const auto in = paymentCaseOf(desk.store, terms.caseId, terms.instalment);
    if (!in)
        return in.error();
    if (auto allowed = mayDo(desk, Right::RequestPayments, in->programme.id); !allowed)
        return allowed.error();
    if (const auto obstacle = obstacleToRequest(desk, *in))
        return obstacle->error;
    auto request = priced(desk, *in, terms);
    if (!request)
        return request.error();
    const auto key = signingKey(desk);
    if (!key)
        return key.error();
    Act act(desk.store, desk.act("request-payment"));
    request->id = act.newId<PaymentRequest>();
    request->caseId = terms.caseId;
    request->instalment = in->instalment.id;
    request->package = in->package.id;
    request->payee = in->package.payee;
    request->payeeAccount = in->package.payeeAccount;
    request->method = terms.method;
    request->requestedOn = desk.today();
    request->requestedBy = desk.actor.staff;
    if (const Problems problems = validate(*request); !problems.isEmpty())
        return errorOf(problems, desk.store.registry().find(Description<PaymentRequest>::kind.number));
    sign(*request, *key, desk.actor.key);
    act.add(*request);
    act.commit();
    return request->id;
}

Result<Id<Approval>> decidePayment(const Desk& desk, const Id<CaseFile>& caseId,
    const Id<PaymentRequest>& request, bool approved, const QString& note)
{
    const auto asked = askedFor(desk.store, caseId, request);
    if (!asked)
        return asked.error();
    const Id<Programme> programme = asked->in.programme.id;
    if (auto allowed = mayDo(desk, Right::ApprovePayments, programme); !allowed)
        return allowed.error();
    if (auto refused = dutyRefusal(Duty::Approve, desk.actor.staff.uuid(),
            dutiesDone(asked->in, asked->request), dutyPairsOf(desk.store, programme)))
        return Error{Error::Kind::NotAllowed, *refused, {}};
    if (auto refused = approvalRefusal(approvalLimitsOf(desk.store, programme),
            rolesOf(desk.store, desk.actor.staff, programme, desk.today()), asked->request.programmeAmount,
            desk.today());
        approved && refused)
        return Error{Error::Kind::NotAllowed, *refused, {}};
    if (auto agreed = undisputed(desk.store, caseId); approved && !agreed)
        return agreed.error();
    const auto key = signingKey(desk);
    if (!key)
        return key.error();
    Act act(desk.store, desk.act(approved ? "approve-payment" : "refuse-payment", note));
    const Approval approval
        = signedDecision(act, desk, *key, asked->request, {ApprovalSubject::PaymentRequest, approved, note});
    act.add(approval);
    act.commit();
    return approval.id;
}

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
    Disbursement payment = disbursementOf(desk, asked->request, done);
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
