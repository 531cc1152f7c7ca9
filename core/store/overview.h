#pragma once

#include "core/domain/records/account.h"
#include "core/domain/records/disbursement.h"
#include "core/domain/records/exchangerate.h"
#include "core/domain/records/mission.h"
#include "core/domain/records/payment.h"
#include "core/domain/records/stageenums.h"

class Store;

// What the places of the desk show of the whole file. Each reads only what it returns.

QList<Disbursement> latestPayments(const Store& store, int limit);
/// Requests that nobody decided on yet, the oldest first.
QList<PaymentRequest> openRequests(const Store& store, int limit);
/// The rate in force of each currency, the newest of each.
QList<ExchangeRate> ratesInForce(const Store& store, QDate day);

struct MissionLine {
    Mission mission;
    int cases = 0;
    int visited = 0;
    QStringList organisations;
};
QList<MissionLine> missionLines(const Store& store);

struct FileCounts {
    int cases = 0;
    int persons = 0;
    QList<std::pair<Stage, int>> byStage; ///< in the order of a case's life
};
FileCounts countsOf(const Store& store);
