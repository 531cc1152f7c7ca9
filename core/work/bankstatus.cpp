#include "core/work/bankstatus.h"

#include "core/work/caseledger.h"

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BankStatus)
};

Error refusal(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

/// What stands against the news.
std::optional<Error> contradiction(
    const Dossier& dossier, const Disbursement& paid, const BankNews& news, QDate day)
{
    if (paid.method == PaymentMethod::Cash)
        return refusal(
            Words::tr("This was paid in cash, which is there once it is handed over. Correct it if "
                      "it was not."));
    if (!stands(dossier, paid))
        return refusal(Words::tr("That payment was corrected or came back already. Nothing was recorded."));
    if (day < paid.paidOn)
        return refusal(Words::tr("The money left on %1, so nothing happened to it on %2. Enter the day it "
                                 "did.")
                           .arg(paid.paidOn.toString(Qt::ISODate), day.toString(Qt::ISODate)));
    const QList<PaymentStatus> before = dossier.where(&PaymentStatus::disbursement, paid.id);
    const bool said = std::ranges::any_of(before, [&](const PaymentStatus& one) {
        return one.status == news.status
            || (one.status == BankStatus::Confirmed && news.status == BankStatus::Sent);
    });
    if (said)
        return refusal(Words::tr("That is on file already. Nothing was recorded."));
    return std::nullopt;
}

} // namespace

Result<Id<PaymentStatus>> reportStatus(const Desk& desk, const BankNews& news)
{
    if (auto allowed = mayDo(desk, Right::Pay); !allowed)
        return allowed.error();
    const auto dossier = dossierOf(desk.store, news.caseId);
    const Disbursement* paid = dossier ? dossier->find(news.disbursement) : nullptr;
    if (!paid)
        return Error{Error::Kind::NotFound, Words::tr("There is no such payment in this case."), {}};
    const QDate day = news.happenedOn.isNull() ? desk.today() : news.happenedOn;
    if (day > desk.today())
        return refusal(Words::tr("%1 is still to come. Enter the day it happened, today at the latest.")
                           .arg(day.toString(Qt::ISODate)));
    if (auto against = contradiction(*dossier, *paid, news, day))
        return *against;
    PaymentStatus status;
    status.caseId = news.caseId;
    status.disbursement = news.disbursement;
    status.status = news.status;
    status.happenedOn = day;
    status.reference = news.reference;
    status.recordedBy = desk.actor.staff;
    const char* verb = news.status == BankStatus::Returned ? "return-payment" : "confirm-payment";
    return addRecord(desk, Right::Pay, verb, status);
}

void reportSent(const Desk& desk, const Id<CaseFile>& caseId, const Id<PaymentRequest>& request)
{
    const auto paid = desk.store.of<Disbursement>().firstWhere(
        "case_id = ? AND payment_request = ? ORDER BY id DESC", caseId, request);
    if (paid && (paid->method == PaymentMethod::BankTransfer || paid->method == PaymentMethod::MobileMoney))
        (void)reportStatus(desk, {caseId, paid->id, BankStatus::Sent, paid->paidOn});
}
