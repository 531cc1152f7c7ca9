#include "core/store/signature.h"
#include "core/work/caseledger.h"
#include "core/work/moneyfindings.h"

#include <algorithm>

// What the records of one case tell against each other, without the programme's rules.

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MoneyFindings)
};

using Kind = MoneyFinding::Kind;

/// Gathers the findings of one case.
class Findings {
public:
    explicit Findings(const Dossier& dossier) : dossier_(dossier) { }
    QList<MoneyFinding> all()
    {
        paidTwice();
        for (const PaymentRequest& request : dossier_.of<PaymentRequest>())
            approvals(request);
        for (const Disbursement& payment : dossier_.of<Disbursement>())
            corrections(payment);
        std::ranges::stable_sort(found_, {}, &MoneyFinding::kind);
        return found_;
    }

private:
    void paidTwice();
    void approvals(const PaymentRequest& request);
    void corrections(const Disbursement& payment);
    bool isPaid(const Id<Instalment>& instalment) const;
    QString titleOf(const Id<Package>& package) const;
    void add(Kind kind, const Uuid& record, const QString& what, const QString& advice);

    const Dossier& dossier_;
    QList<MoneyFinding> found_;
};

QString Findings::titleOf(const Id<Package>& id) const
{
    const Package* package = dossier_.find(id);
    return !package || package->restricted ? Words::tr("Assistance") : package->title;
}

void Findings::add(Kind kind, const Uuid& record, const QString& what, const QString& advice)
{
    found_.append({kind, dossier_.file().id, record, what, advice,
        Words::tr("%1, %2. %3", "case, what is wrong, what to do")
            .arg(dossier_.file().reference, what, advice)});
}

bool Findings::isPaid(const Id<Instalment>& instalment) const
{
    return std::ranges::any_of(dossier_.where(&Disbursement::instalment, instalment),
        [&](const Disbursement& paid) { return stands(dossier_, paid); });
}

void Findings::paidTwice()
{
    for (const Package& package : currentPackages(dossier_)) {
        const auto budget = budgetOf(dossier_, package);
        for (const Uuid& instalment : budget ? budget->paidTwice : QList<Uuid>())
            add(Kind::PaidTwice, instalment, Words::tr("Paid twice: %1").arg(titleOf(package.id)),
                Words::tr("Correct the payment that was recorded in error, or call the money back."));
    }
}

void Findings::approvals(const PaymentRequest& request)
{
    bool own = false, stale = false;
    for (const Approval& approval : dossier_.where(&Approval::subject, request.id.uuid().raw())) {
        if (!approval.approved)
            return; // it was refused
        own = own || approval.approvedBy == request.requestedBy;
        stale = stale || approval.content != contentOf(request);
    }
    if ((!own && !stale) || approvalOf(dossier_, request))
        return;
    const QString advice = isPaid(request.instalment)
        ? Words::tr(
            "It was paid all the same. Another person decides on it now, or the money is called back.")
        : Words::tr("Another person decides on it as it is now; nothing is paid before.");
    add(own ? Kind::OwnApproval : Kind::StaleApproval, request.id.uuid(),
        (own ? Words::tr("Approved by the person who asked for it: %1")
             : Words::tr("Changed since it was approved: %1"))
            .arg(titleOf(request.package)),
        advice);
}

/// Until the instalment is paid anew, once, or stopped.
void Findings::corrections(const Disbursement& payment)
{
    if (dossier_.where(&Correction::disbursement, payment.id).size() < 2 || isPaid(payment.instalment)
        || !dossier_.where(&InstalmentStop::instalment, payment.instalment).isEmpty())
        return;
    add(Kind::CorrectedTwice, payment.id.uuid(),
        Words::tr("Corrected twice: %1, voucher %2").arg(titleOf(payment.package), payment.voucher),
        Words::tr(
            "It counts once. Ask the other office whether it paid anew; then pay it once, or stop it."));
}

} // namespace

QList<MoneyFinding> ledgerFindingsOf(const Dossier& dossier)
{
    return Findings(dossier).all();
}
