#include "core/store/ledgercheck.h"

#include "core/domain/records/account.h"
#include "core/domain/records/approval.h"
#include "core/domain/records/corrections.h"
#include "core/domain/records/disbursement.h"
#include "core/domain/records/instalment.h"
#include "core/domain/records/payment.h"
#include "core/domain/records/paymentstatus.h"
#include "core/domain/rules/split.h"
#include "core/store/records.h"
#include "core/store/signature.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LedgerCheck)
};

template <class Record>
const Record* byId(const QList<Record>& records, const Id<Record>& id)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? nullptr : &*found;
}

/// What the payment costs the programme: what was requested, or, at rates that moved since, what its own make
/// of it; nothing where they make nothing.
std::optional<Money> costOf(const Disbursement& payment, const PaymentRequest& request)
{
    if (payment.rate == request.rate && payment.programmeRate == request.programmeRate)
        return request.programmeAmount;
    return converted(payment.amount, payment.rate, request.programmeAmount.currency(), payment.programmeRate);
}

/// The money of one case.
class CaseLedger {
public:
    CaseLedger(CheckScope& scope, const Id<CaseFile>& caseId) : scope_(scope), caseId_(caseId)
    {
        read(requests_);
        read(approvals_);
        read(disbursements_);
        read(splits_);
        read(statuses_);
        read(corrections_);
        read(recoveries_);
        read(instalments_);
    }

    void check()
    {
        for (const Disbursement& payment : disbursements_) {
            checkSplits(payment);
            checkRequest(payment);
            checkCurrencies(payment);
            checkRecoveries(payment);
        }
        checkPaidTwice();
        checkCorrections();
    }

private:
    template <class Record>
    void read(QList<Record>& records)
    {
        records = Records<Record>(scope_.database).ofCase(caseId_);
    }
    template <class Record>
    void find(const Record& record, const QString& sentence, const QString& detail = {})
    {
        scope_.findings.add(CheckFinding::Area::Ledger,
            {Description<Record>::kind.number, record.id.uuid(), caseId_.uuid()}, sentence, detail);
    }
    bool isCorrected(const Disbursement& payment) const;
    bool isApproved(const PaymentRequest& request) const;
    bool isRefused(const Recovery& recovery) const; ///< a write-off that another person did not grant
    void checkSplits(const Disbursement& payment);
    void checkRequest(const Disbursement& payment);
    void checkCurrencies(const Disbursement& payment);
    void checkRecoveries(const Disbursement& payment);
    void checkPaidTwice();
    void checkCorrections();

    CheckScope& scope_;
    Id<CaseFile> caseId_;
    QList<PaymentRequest> requests_;
    QList<Approval> approvals_;
    QList<Disbursement> disbursements_;
    QList<DisbursementSplit> splits_;
    QList<PaymentStatus> statuses_;
    QList<Correction> corrections_;
    QList<Recovery> recoveries_;
    QList<Instalment> instalments_;
};

bool CaseLedger::isCorrected(const Disbursement& payment) const
{
    return std::ranges::find(corrections_, payment.id, &Correction::disbursement) != corrections_.end()
        || std::ranges::any_of(statuses_, [&](const PaymentStatus& status) {
               return status.disbursement == payment.id && status.status == BankStatus::Returned;
           });
}

bool CaseLedger::isApproved(const PaymentRequest& request) const
{
    return std::ranges::any_of(approvals_, [&](const Approval& approval) {
        return approval.approved && approval.subjectKind == ApprovalSubject::PaymentRequest
            && view(approval.subject) == idValue(request.id.uuid()).bytes
            && approval.approvedBy != request.requestedBy && approval.content == contentOf(request);
    });
}

bool CaseLedger::isRefused(const Recovery& recovery) const
{
    return std::ranges::any_of(approvals_, [&](const Approval& approval) {
        return !approval.approved && approval.subjectKind == ApprovalSubject::Recovery
            && view(approval.subject) == idValue(recovery.id.uuid()).bytes;
    });
}

void CaseLedger::checkSplits(const Disbursement& payment)
{
    QList<Money> amounts, programmeAmounts;
    for (const DisbursementSplit& split : splits_)
        if (split.disbursement == payment.id) {
            amounts.append(split.amount);
            programmeAmounts.append(split.programmeAmount);
        }
    const auto result = attempt([&]() -> Result<std::optional<QString>> {
        auto problem = splitProblem(payment.amount, amounts);
        return problem ? problem : splitProblem(payment.programmeAmount, programmeAmounts);
    });
    if (!result)
        find(payment, Words::tr("%1: its shares are too large to be added up. Have them corrected."));
    else if (*result)
        find(payment,
            Words::tr(
                "%1 does not come to its shares of the funding lines. Correct the payment and pay anew."),
            **result);
}

void CaseLedger::checkRequest(const Disbursement& payment)
{
    const PaymentRequest* request = byId(requests_, payment.request);
    if (!request && Records<PaymentRequest>(scope_.database).find(payment.request))
        find(payment, Words::tr("%1 answers a request of another case. Correct the payment."));
    if (!request)
        return;
    if (request->amount != payment.amount || costOf(payment, *request) != payment.programmeAmount)
        find(payment,
            Words::tr("%1 is not what was requested. Recover the difference, or correct the payment."),
            u"%1 / %2"_s.arg(payment.amount.text(), request->amount.text()));
    if (!isApproved(*request))
        find(payment,
            Words::tr("%1 was paid without the approval of another person. Have a manager look into it."));
}

void CaseLedger::checkCurrencies(const Disbursement& payment)
{
    const auto account = Records<Account>(scope_.database).find(payment.account);
    if (account && account->currencyCode != payment.amount.currency())
        find(payment,
            Words::tr("%1 is in another currency than the account it was paid from. Correct the payment."));
    const Instalment* instalment = byId(instalments_, payment.instalment);
    if (instalment && instalment->amount.currency() != payment.programmeAmount.currency())
        find(payment,
            Words::tr("%1 is counted in another currency than its instalment. Correct the payment."));
}

void CaseLedger::checkRecoveries(const Disbursement& payment)
{
    Money called(0, payment.amount.currency());
    Money settled = called;
    for (const Recovery& recovery : recoveries_) {
        if (recovery.disbursement != payment.id || isRefused(recovery))
            continue;
        if (recovery.amount.currency() != payment.amount.currency())
            return find(recovery,
                Words::tr("%1 is in another currency than its payment. Record it in that currency."));
        Money& sum = recovery.step == RecoveryStep::Receivable ? called : settled;
        if (recovery.amount > payment.amount - sum)
            return find(recovery, Words::tr("%1 goes beyond what was paid. Have a manager look into it."));
        sum += recovery.amount;
    }
}

void CaseLedger::checkPaidTwice()
{
    std::map<Uuid, int> payments;
    for (const Disbursement& payment : disbursements_)
        if (!payment.instalment.isNull() && !isCorrected(payment)
            && ++payments[payment.instalment.uuid()] == 2)
            find(payment,
                Words::tr("%1 pays an instalment that was paid already. Correct it or recover the money."));
}

void CaseLedger::checkCorrections()
{
    QSet<Uuid> corrected;
    for (const Correction& correction : corrections_) {
        if (!byId(disbursements_, correction.disbursement))
            find(
                correction, Words::tr("%1 corrects a payment that is not in its case. Ask who recorded it."));
        else if (corrected.contains(correction.disbursement.uuid()))
            find(correction,
                Words::tr("%1 corrects a payment that was corrected already. One of the two has no effect; "
                          "have a manager settle it."));
        corrected.insert(correction.disbursement.uuid());
    }
}

} // namespace

void checkLedger(CheckScope& scope)
{
    const auto cases
        = scope.database.all("SELECT case_id FROM disbursement UNION SELECT case_id FROM correction",
            [](sql::Row& row) { return row.at<Id<CaseFile>>(0); });
    for (const Id<CaseFile>& caseId : cases) {
        scope.advance();
        CaseLedger(scope, caseId).check();
    }
}
