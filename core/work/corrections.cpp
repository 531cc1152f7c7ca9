#include "core/domain/records/reconciliation.h"
#include "core/store/signature.h"
#include "core/work/caseledger.h"
#include "core/work/paymentrules.h"
#include "core/work/payments.h"

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Payments)
};

Error refusal(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

/// What shows that the money did move.
std::optional<Error> didMove(const Store& store, const Dossier& dossier, const Disbursement& paid)
{
    if (!dossier.where(&Recovery::disbursement, paid.id).isEmpty())
        return refusal(Words::tr(
            "Money of this payment is being recovered, so it did move. A correction is for money that "
            "never moved."));
    for (const PaymentStatus& status : dossier.where(&PaymentStatus::disbursement, paid.id))
        if (status.status == BankStatus::Confirmed)
            return refusal(Words::tr("The bank confirmed this payment on %1, so the money did move. Recover "
                                     "it instead, or record that the bank gave it back.")
                               .arg(status.happenedOn.toString(Qt::ISODate)));
    if (store.of<StatementMatch>().firstWhere("disbursement = ? LIMIT 1", paid.id))
        return refusal(
            Words::tr("This payment stands on the bank's statement, so the money did move. Recover "
                      "it instead."));
    return std::nullopt;
}

} // namespace

std::optional<Obstacle> obstacleToCorrection(
    const Desk& desk, const Id<CaseFile>& caseId, const Id<Disbursement>& payment)
{
    if (auto allowed = mayDo(desk, Right::Pay); !allowed)
        return Obstacle{allowed.error()};
    const auto dossier = dossierOf(desk.store, caseId);
    const Disbursement* paid = dossier ? dossier->find(payment) : nullptr;
    if (dossier && dossier->find(Id<Correction>(payment.uuid())))
        return Obstacle{
            refusal(Words::tr("That is a correction itself, and a correction is not corrected. If the "
                              "money did move after all, record the payment anew."))};
    if (!paid)
        return Obstacle{{Error::Kind::NotFound, Words::tr("There is no such payment in this case."), {}}};
    if (!stands(*dossier, *paid))
        return Obstacle{refusal(Words::tr("That payment was corrected or came back already."))};
    if (auto moved = didMove(desk.store, *dossier, *paid))
        return Obstacle{*moved};
    const auto in = paymentCaseOf(desk.store, caseId, paid->instalment);
    return in ? closedAgainst(desk, *in) : std::nullopt; // immediate assistance may have no instalment
}

Result<void> correctPayment(
    const Desk& desk, const Id<CaseFile>& caseId, const Id<Disbursement>& payment, const QString& reason)
{
    if (const auto obstacle = obstacleToCorrection(desk, caseId, payment))
        return obstacle->error;
    const auto key = signingKey(desk);
    if (!key)
        return key.error();
    Correction correction;
    correction.caseId = caseId;
    correction.disbursement = payment;
    correction.reason = reason;
    correction.correctedOn = desk.today();
    correction.correctedBy = desk.actor.staff;
    if (const Problems problems = validate(correction); !problems.isEmpty())
        return errorOf(problems, desk.store.registry().find(Description<Correction>::kind.number));
    Act act(desk.store, desk.act("correct-payment", reason));
    correction.id = act.newId<Correction>();
    sign(correction, *key, desk.actor.key);
    act.add(correction);
    act.commit();
    return {};
}
