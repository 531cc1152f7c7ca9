#include "core/domain/rules/ratetolerance.h"

#include <QCoreApplication>

namespace {

__extension__ typedef __int128 Wide;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RateTolerance)
};

std::optional<Money> cost(const RateQuestion& question, const RatePair& rates)
{
    if (question.payment.currency() == question.programme)
        return question.payment;
    return converted(question.payment, rates.payment, question.programme, rates.programme);
}

Error noRate(const RateQuestion& question)
{
    return {Error::Kind::NotFound,
        Words::tr("There is no rate to turn %1 into %2. Import or enter the rate of the day first.")
            .arg(question.payment.text(), question.programme.code()),
        {}};
}

} // namespace

Result<RateVerdict> rateVerdict(const RateQuestion& question)
{
    const auto atPlan = cost(question, question.atPlan);
    const auto today = cost(question, question.today);
    if (!atPlan || !today)
        return noRate(question);
    return attempt([&] {
        RateVerdict verdict{*atPlan, *today, *today - *atPlan, {}};
        const Wide more = Wide(verdict.difference.minorUnits()) * 1000;
        if (more > 0 && more > Wide(atPlan->minorUnits()) * question.tolerancePermille)
            verdict.refusal
                = Words::tr(
                    "%1 cost %2 at the plan's rate and cost %3 today: %4 more, which passes the programme's "
                    "tolerance of %5 per thousand. Ask for an exception to the rate tolerance.")
                      .arg(question.payment.text(), atPlan->text(), today->text(), verdict.difference.text())
                      .arg(question.tolerancePermille);
        return verdict;
    });
}
