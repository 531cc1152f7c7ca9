#pragma once

#include "core/work/payments.h"

/// How a batch meets a refusal.
enum class BatchRule {
    AllOrNothing, ///< one refusal leaves everything as it was
    EachAlone, ///< what can be done is done, the rest says why not
};

/// What became of each line, in the order they were given.
struct BatchOutcome {
    QList<std::optional<Error>> refusals; ///< nothing where the line was done
    bool isWritten = false; ///< false where a refusal held everything back
    int done() const; ///< how many lines were not refused
};

/// A request to be decided on.
struct RequestLine {
    Id<CaseFile> caseId;
    Id<PaymentRequest> request;
};

/// Asks for many instalments in one transaction.
BatchOutcome requestAll(const Desk& desk, const QList<PaymentTerms>& lines, BatchRule rule);
/// Approves or refuses many requests in one transaction; each line is signed by itself, over its own content.
BatchOutcome decideAll(
    const Desk& desk, const QList<RequestLine>& lines, bool approved, const QString& note, BatchRule rule);
/// Records many payments in one transaction, each signed by itself. All must have one method and leave one
/// account: a batch is one list for a bank or one morning at the cash desk.
Result<BatchOutcome> payAll(const Desk& desk, const QList<PaymentDone>& lines, BatchRule rule);
