#pragma once

#include "core/domain/rules/approval.h"
#include "core/domain/rules/rateinforce.h"
#include "core/store/dossier.h"
#include "core/work/desk.h"
#include "core/work/obstacle.h"

/// An instalment and all that its acts ask about.
struct PaymentCase {
    Dossier dossier;
    Package package;
    Instalment instalment;
    Programme programme;
};

/// NotFound where the file has not all of it.
Result<PaymentCase> paymentCaseOf(
    const Store& store, const Id<CaseFile>& caseId, const Id<Instalment>& instalment);

/// A request and all that its acts ask about.
struct Asked {
    PaymentCase in;
    PaymentRequest request;
};
/// NotFound where the case has no such request.
Result<Asked> askedFor(const Store& store, const Id<CaseFile>& caseId, const Id<PaymentRequest>& id);

/// The rates of a payment: of its currency and of the programme's, both per US dollar, with the day and
/// source.
struct FrozenRates {
    Rate payment;
    Rate programme;
    QDate on;
    QString source;
};
/// Where payment and programme have one currency both rates are 1 and no listing is asked.
Result<FrozenRates> ratesFor(const Store& store, Currency payment, Currency programme, QDate day);

/// Why the instalment cannot be asked for today; nothing where it can.
std::optional<Obstacle> obstacleToRequest(const Desk& desk, const PaymentCase& in);
/// Why the request cannot be paid on its approval: none, or one by somebody who had not the right or the band
/// that day, such as one whose role ended before it; nothing where the approval holds.
std::optional<Error> approvalProblem(const Store& store, const Asked& asked);
/// That the programme was closed, and what lifts it; nothing while it is open or where an exception stands.
std::optional<Obstacle> closedAgainst(const Desk& desk, const PaymentCase& in);
/// What an exception for the package sets aside.
Obstacle liftable(const PaymentCase& in, RuleKind rule, const QString& message);
Obstacle liftable(const Id<CaseFile>& caseId, const Id<Package>& package, RuleKind rule, const Error& error);
/// Who did what about a request so far, for the incompatible duties.
QList<DutyDone> dutiesDone(const PaymentCase& in, const PaymentRequest& request);
