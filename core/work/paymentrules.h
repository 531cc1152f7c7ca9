#pragma once

#include "core/domain/rules/approval.h"
#include "core/domain/rules/rateinforce.h"
#include "core/store/dossier.h"
#include "core/work/desk.h"
#include "core/work/obstacle.h"

/// A request and all that its acts ask about.
struct PaymentCase {
    Dossier dossier;
    Package package;
    Instalment instalment;
    Programme programme;
};

/// NotFound where the file has not all of it.
Result<PaymentCase> paymentCaseOf(
    const Store& store, const Id<CaseFile>& caseId, const Id<Instalment>& instalment);

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
/// Who did what about a request so far, for the incompatible duties.
QList<DutyDone> dutiesDone(const PaymentCase& in, const PaymentRequest& request);
