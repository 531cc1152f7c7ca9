#include "core/work/payments.h"

#include "core/store/signature.h"
#include "core/work/caseledger.h"
#include "core/work/decision.h"
#include "core/work/limits.h"
#include "core/work/moneyfindings.h"
#include "core/work/payeebook.h"
#include "core/work/paymentrules.h"

#include <algorithm>

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

/// What stands against deciding on the request.
std::optional<Error> decisionRefusal(const Desk& desk, const Asked& asked, bool approved)
{
    const PaymentCase& in = asked.in;
    const Id<Programme> programme = in.programme.id;
    if (auto refused = dutyRefusal(Duty::Approve, desk.actor.staff.uuid(), dutiesDone(in, asked.request),
            dutyPairsOf(desk.store, programme)))
        return Error{Error::Kind::NotAllowed, *refused, {}};
    const bool paid = factsOf(in.dossier, in.package, in.instalment).paid;
    if (paid && (!approved || !approvalProblem(desk.store, asked))) // else the approval is made good
        return refusal(Words::tr("This instalment is paid already, so nothing is left to decide."));
    if (!approved)
        return std::nullopt;
    const QByteArray subject = asked.request.id.uuid().raw();
    if (!std::ranges::all_of(in.dossier.where(&Approval::subject, subject), &Approval::approved))
        return refusal(Words::tr("This request was refused. Ask for the payment anew."));
    if (!approvalProblem(desk.store, asked))
        return refusal(Words::tr("This request is approved already. Nothing was recorded."));
    if (auto refused = approvalRefusal(approvalLimitsOf(desk.store, programme),
            rolesOf(desk.store, desk.actor.staff, programme, desk.today()), asked.request.programmeAmount,
            desk.today()))
        return Error{Error::Kind::NotAllowed, *refused, {}};
    if (auto settled = payeeSettled(desk.store, in.dossier, asked.request.payeeAccount); !settled)
        return settled.error();
    if (const auto passed = ceilingAgainst(desk.store, in.dossier, in.package))
        return refusal(*passed);
    if (auto agreed = undisputed(desk.store, in.dossier.file().id); !agreed)
        return agreed.error();
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
    if (auto allowed = mayDo(desk, Right::ApprovePayments, asked->in.programme.id); !allowed)
        return allowed.error();
    if (auto refused = decisionRefusal(desk, *asked, approved))
        return *refused;
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
