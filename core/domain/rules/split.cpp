#include "core/domain/rules/split.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <vector>

namespace {

__extension__ typedef __int128 Wide;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Split)
};

std::optional<QString> problem(const QList<int>& weights)
{
    if (std::ranges::any_of(weights, [](int weight) { return weight < 0; }))
        return Words::tr("A share cannot be below zero. Correct the shares.");
    if (std::ranges::all_of(weights, [](int weight) { return weight == 0; }))
        return Words::tr("An amount cannot be split without a share. Give at least one share above zero.");
    return std::nullopt;
}

} // namespace

Result<QList<Money>> split(Money whole, const QList<int>& weights)
{
    if (const auto message = problem(weights))
        return Error{Error::Kind::Invalid, *message, {}};

    const Wide total = std::accumulate(weights.begin(), weights.end(), Wide(0));
    const int sign = whole.minorUnits() < 0 ? -1 : 1;
    const Wide size = Wide(whole.minorUnits()) * sign;
    const auto count = size_t(weights.size());
    std::vector<Wide> parts(count);
    std::vector<Wide> remainders(count);
    Wide left = size;
    for (size_t i = 0; i < count; ++i) {
        const Wide share = size * weights[qsizetype(i)];
        parts[i] = share / total;
        remainders[i] = share % total;
        left -= parts[i];
    }
    std::vector<size_t> byRemainder(count);
    std::iota(byRemainder.begin(), byRemainder.end(), size_t(0));
    std::ranges::stable_sort(byRemainder, [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    for (size_t i = 0; i < size_t(left); ++i)
        ++parts[byRemainder[i]];

    QList<Money> amounts;
    for (const Wide part : parts)
        amounts.append(Money(qint64(part * sign), whole.currency()));
    return amounts;
}

Result<QList<MoneyPair>> splitBoth(const MoneyPair& whole, const QList<int>& weights)
{
    const auto amounts = split(whole.amount, weights);
    if (!amounts)
        return amounts.error();
    const auto programmeAmounts = split(whole.programmeAmount, weights);
    QList<MoneyPair> pairs;
    for (qsizetype i = 0; i < weights.size(); ++i)
        pairs.append({(*amounts)[i], (*programmeAmounts)[i]});
    return pairs;
}

std::optional<QString> splitProblem(Money whole, const QList<Money>& parts)
{
    Money sum(0, whole.currency());
    for (const Money part : parts) {
        if (!part.isNull() && part.currency() != whole.currency())
            return Words::tr("%1 is split, but one part is in %2. Give every part in %3.")
                .arg(whole.text(), part.currency().code(), whole.currency().code());
        sum += part;
    }
    if (sum == whole)
        return std::nullopt;
    const QString text = sum < whole ? Words::tr("The parts sum to %1: %2 of %3 is missing. Correct a part.")
                                     : Words::tr("The parts sum to %1: %2 more than %3. Correct a part.");
    return text.arg(sum.text(), (sum < whole ? whole - sum : sum - whole).text(), whole.text());
}
