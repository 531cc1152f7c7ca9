#pragma once

#include "core/domain/records/approval.h"
#include "core/domain/records/disbursement.h"
#include "core/domain/records/evidence.h"
#include "core/domain/records/exception.h"
#include "core/domain/records/payment.h"
#include "core/work/desk.h"
#include "core/work/obstacle.h"

/// What an instalment is to be paid with.
struct PaymentTerms {
    Id<CaseFile> caseId;
    Id<Instalment> instalment;
    Money amount; ///< in the currency to be paid; null asks for the instalment's amount in `currency`
    Currency currency; ///< where `amount` is null; null: the instalment's own
    PaymentMethod method = PaymentMethod::Unknown;
};

/// Asks for an instalment at the rates in force today, which stay on the request. Refused while what must be
/// on file is missing, outside the package's window, after its job ended, while it is stopped, requested or
/// paid, and where it passes the instalment's amount.
Result<Id<PaymentRequest>> requestPayment(const Desk& desk, const PaymentTerms& terms);

/// Approves or refuses a request by signature over exactly its content. The requester never can.
Result<Id<Approval>> decidePayment(const Desk& desk, const Id<CaseFile>& caseId,
    const Id<PaymentRequest>& request, bool approved, const QString& note);

/// How an approved request was paid.
struct PaymentDone {
    Id<CaseFile> caseId;
    Id<PaymentRequest> request;
    Id<Account> account;
    QString voucher;
    QString receivedBy; ///< cash: who took it
    QString identitySeen; ///< cash: the document that was seen
    QDate paidOn = {}; ///< the day the money left; null: today
};

/// Records the money that left, split over the package's funding lines to the cent, at the rates in force on
/// the day it left, which stay on it; a rate that moved beyond the programme's tolerance takes an exception.
/// Only the laptop that has custody of the account can. The day is none to come, none before the approval and
/// none in a closed period; a cash box pays no more than it holds.
Result<Id<Disbursement>> pay(const Desk& desk, const PaymentDone& done);

/// Why it cannot be recorded, and the exception that would let it through; nothing where it can.
std::optional<Obstacle> obstacleToPay(const Desk& desk, const PaymentDone& done);

/// Answers a payment that was recorded but never moved money; the instalment is payable again. A closed
/// period of the account does not stand in its way, a closed programme does.
Result<void> correctPayment(
    const Desk& desk, const Id<CaseFile>& caseId, const Id<Disbursement>& payment, const QString& reason);
/// Why it cannot be corrected, and the exception that would let it through; nothing where it can.
std::optional<Obstacle> obstacleToCorrection(
    const Desk& desk, const Id<CaseFile>& caseId, const Id<Disbursement>& payment);

/// Files what proves something: for one instalment, or for the whole package.
Result<Id<Evidence>> fileEvidence(const Desk& desk, Evidence evidence);

/// Asks that a rule be set aside; and decides on it, by signature, as another person.
Result<Id<RuleException>> askException(const Desk& desk, RuleException exception);
Result<Id<Approval>> decideException(const Desk& desk, const Id<CaseFile>& caseId,
    const Id<RuleException>& exception, bool approved, const QString& note);
