#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QList>

/// An amount of money as it was paid and as the programme counts it.
struct MoneyPair {
    Money amount; ///< in the payment's currency
    Money programmeAmount;

    friend bool operator==(const MoneyPair&, const MoneyPair&) = default;
};

/// Parts of `whole` in proportion to the weights (permille, or any whole numbers), by largest remainder: each
/// part is its exact share rounded down or up, the smallest units left over go to the largest remainders, of
/// equal ones to the earlier. The parts always sum to the whole and none has the opposite sign; a weight of 0
/// gets nothing. Refuses weights below 0 and weights that are all 0.
Result<QList<Money>> split(Money whole, const QList<int>& weights);

/// Splits both amounts of a payment by the same weights; each side sums to its own whole.
Result<QList<MoneyPair>> splitBoth(const MoneyPair& whole, const QList<int>& weights);

/// What is wrong with parts that somebody typed: another currency, or a sum that misses the whole.
std::optional<QString> splitProblem(Money whole, const QList<Money>& parts);
