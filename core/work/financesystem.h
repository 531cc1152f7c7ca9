#pragma once

#include "core/work/batches.h"

/// The organisation's finance system, which pays what was approved here and answers with posting numbers.

/// Approved requests that are not paid yet, as CSV for it: request, case, payee, account, amount, currency,
/// method, requested and approved on. What is restricted says "Assistance".
QByteArray approvedForFinance(const Store& store);

/// What its confirmations did, line by line.
struct ConfirmationsTaken {
    QStringList refusals; ///< each with its line; empty where all was taken
    int confirmed = 0;
};
/// Takes its answer in, whole or not at all: CSV whose first row names the columns request, status
/// (confirmed, returned-by-bank), date and posting. Each confirms the payment of that request.
Result<ConfirmationsTaken> takeConfirmations(const Desk& desk, const QByteArray& csv);
