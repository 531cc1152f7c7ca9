#include "core/work/paymentsteps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaymentSteps)
};

/// Gathers the steps of one instalment.
class Steps {
public:
    Steps(const Store& store, const Dossier& dossier) : store_(store), dossier_(dossier) { }

    QList<PaymentStep> of(const Instalment& instalment)
    {
        add(instalment, instalment.dueOn, Words::tr("Planned for"), {}, instalment.amount.text());
        for (const InstalmentStop& stop : dossier_.where(&InstalmentStop::instalment, instalment.id))
            add(stop, stop.stoppedOn, Words::tr("Stopped"), stop.stoppedBy, stop.reason);
        for (const Evidence& one : dossier_.where(&Evidence::instalment, instalment.id))
            add(one, one.receivedOn, Words::tr("On file: %1").arg(name(one.type)), one.receivedBy, one.note);
        for (const PaymentRequest& request : dossier_.where(&PaymentRequest::instalment, instalment.id))
            addRequest(request);
        for (const Disbursement& paid : dossier_.where(&Disbursement::instalment, instalment.id))
            addPayment(paid);
        std::ranges::stable_sort(steps_, {}, &PaymentStep::day);
        return steps_;
    }

private:
    template <class Record>
    void add(
        const Record& record, QDate day, const QString& what, const Id<Staff>& who, const QString& detail)
    {
        PaymentStep step{day, what, who, detail};
        step.kind = Description<Record>::kind.number;
        step.record = record.id.uuid();
        steps_.append(step);
    }
    void addRequest(const PaymentRequest& request);
    void addPayment(const Disbursement& paid);
    void addAftermath(const Disbursement& paid);

    const Store& store_;
    const Dossier& dossier_;
    QList<PaymentStep> steps_;
};

QString ratesText(const Disbursement& paid)
{
    if (paid.amount.currency() == paid.programmeAmount.currency())
        return paid.amount.text();
    return Words::tr("%1 = %2 at %3 and %4 per US dollar, %5, %6")
        .arg(paid.amount.text(), paid.programmeAmount.text(), paid.rate.text(), paid.programmeRate.text(),
            paid.rateOn.toString(Qt::ISODate), paid.rateSource);
}

void Steps::addRequest(const PaymentRequest& request)
{
    add(request, request.requestedOn, Words::tr("Requested"), request.requestedBy,
        u"%1, %2"_s.arg(request.amount.text(), name(request.method)));
    for (const Approval& one : dossier_.where(&Approval::subject, request.id.uuid().raw()))
        add(one, one.approvedOn, one.approved ? Words::tr("Approved") : Words::tr("Refused"), one.approvedBy,
            one.note);
}

void Steps::addPayment(const Disbursement& paid)
{
    add(paid, paid.paidOn, Words::tr("Paid"), paid.paidBy,
        paid.voucher.isEmpty() ? ratesText(paid) : u"%1, %2"_s.arg(paid.voucher, ratesText(paid)));
    steps_.last().difference = realisedDifference(dossier_, paid);
    for (const PaymentStatus& one : dossier_.where(&PaymentStatus::disbursement, paid.id))
        add(one, one.happenedOn, name(one.status), one.recordedBy, one.reference);
    for (const StatementMatch& one :
        store_.of<StatementMatch>().where("disbursement = ? ORDER BY id", paid.id)) {
        const auto line = store_.of<StatementLine>().find(one.statementLine);
        add(one, one.matchedOn, Words::tr("Reconciled"), one.matchedBy,
            line ? Words::tr("statement of %1").arg(line->bookedOn.toString(Qt::ISODate)) : QString());
    }
    addAftermath(paid);
}

void Steps::addAftermath(const Disbursement& paid)
{
    for (const Correction& one : dossier_.where(&Correction::disbursement, paid.id))
        add(one, one.correctedOn, Words::tr("Corrected"), one.correctedBy, one.reason);
    for (const Recovery& one : dossier_.where(&Recovery::disbursement, paid.id)) {
        add(one, one.happenedOn, name(one.step), one.recordedBy,
            u"%1, %2"_s.arg(one.amount.text(), one.reason));
        for (const Approval& approval : dossier_.where(&Approval::subject, one.id.uuid().raw()))
            add(approval, approval.approvedOn,
                approval.approved ? Words::tr("Write-off approved") : Words::tr("Write-off refused"),
                approval.approvedBy, approval.note);
    }
}

} // namespace

QList<PaymentStep> stepsOf(const Store& store, const Dossier& dossier, const Instalment& instalment)
{
    return Steps(store, dossier).of(instalment);
}

Money realisedDifference(const Dossier& dossier, const Disbursement& paid)
{
    const PaymentRequest* request = dossier.find(paid.request);
    if (!request || (request->rate == paid.rate && request->programmeRate == paid.programmeRate))
        return {};
    return paid.programmeAmount - request->programmeAmount;
}
