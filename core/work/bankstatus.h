#pragma once

#include "core/domain/records/paymentstatus.h"
#include "core/work/desk.h"

struct PaymentRequest;

/// What became of a payment on its way.
struct BankNews {
    Id<CaseFile> caseId;
    Id<Disbursement> disbursement;
    BankStatus status = BankStatus::Unknown;
    QDate happenedOn = {}; ///< null: today
    QString reference = {}; ///< the bank's, or the posting number of the finance system
};

/// Records that a payment was sent, arrived, or was given back by the bank; one given back leaves its
/// instalment payable again. Refused for cash, which arrives as it is handed over, for a day before the
/// payment, and for what was said already.
Result<Id<PaymentStatus>> reportStatus(const Desk& desk, const BankNews& news);
/// What a bank or a phone company is to carry is on its way from the payment of the request until they say
/// that it arrived; cash is there. Records that, where it was not yet.
void reportSent(const Desk& desk, const Id<CaseFile>& caseId, const Id<PaymentRequest>& request);
