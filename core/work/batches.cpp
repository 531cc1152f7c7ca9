#include "core/work/batches.h"

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Batches)
};

/// Does `work` for each line within one transaction.
template <class Line, class Work>
BatchOutcome inBatch(const Desk& desk, const QList<Line>& lines, BatchRule rule, Work work)
{
    BatchOutcome outcome;
    Batch batch(desk.store);
    for (const Line& line : lines) {
        const auto result = work(line);
        outcome.refusals.append(result ? std::nullopt : std::optional(result.error()));
    }
    outcome.isWritten = rule == BatchRule::EachAlone || outcome.done() == lines.size();
    if (outcome.isWritten)
        batch.commit();
    return outcome;
}

/// Refuses lines that are no one list.
Result<void> isOneList(const Store& store, const QList<PaymentDone>& lines)
{
    PaymentMethod method = PaymentMethod::Unknown;
    for (const PaymentDone& line : lines) {
        const auto request = store.of<PaymentRequest>().find(line.request);
        if (!request)
            continue; // refused by itself
        if (line.account != lines.first().account)
            return Error{Error::Kind::Invalid,
                Words::tr("One batch leaves one account. Pay those of another account as a batch of their "
                          "own."),
                {}};
        if (method != PaymentMethod::Unknown && request->method != method)
            return Error{Error::Kind::Invalid,
                Words::tr("One batch has one method, and this one mixes %1 and %2. Pay each as a batch of "
                          "its own.")
                    .arg(name(method), name(request->method)),
                {}};
        method = request->method;
    }
    return {};
}

} // namespace

int BatchOutcome::done() const
{
    return int(std::ranges::count(refusals, false, &std::optional<Error>::has_value));
}

BatchOutcome requestAll(const Desk& desk, const QList<PaymentTerms>& lines, BatchRule rule)
{
    return inBatch(desk, lines, rule, [&](const PaymentTerms& line) { return requestPayment(desk, line); });
}

BatchOutcome decideAll(
    const Desk& desk, const QList<RequestLine>& lines, bool approved, const QString& note, BatchRule rule)
{
    return inBatch(desk, lines, rule, [&](const RequestLine& line) {
        return decidePayment(desk, line.caseId, line.request, approved, note);
    });
}

Result<BatchOutcome> payAll(const Desk& desk, const QList<PaymentDone>& lines, BatchRule rule)
{
    if (auto isOne = isOneList(desk.store, lines); !isOne)
        return isOne.error();
    return inBatch(desk, lines, rule, [&](const PaymentDone& line) { return pay(desk, line); });
}
