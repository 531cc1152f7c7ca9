#include "core/domain/records/visit.h"

#include "core/domain/records/rules.h"

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Visit)
};

constexpr std::optional<int> Visit::*grades[] = {&Visit::satisfactionInformation, &Visit::satisfactionTravel,
    &Visit::satisfactionReception, &Visit::satisfactionAssistance, &Visit::satisfactionAmount,
    &Visit::satisfactionTiming, &Visit::satisfactionStaff};

} // namespace

Problems validate(const Visit& visit, QDate today)
{
    Rules rules(visit);
    rules.notAfter(today, &Visit::visitedOn);
    for (const auto grade : grades) {
        const std::optional<int> given = visit.*grade;
        rules.require(!given || (*given >= 1 && *given <= 5), grade,
            Words::tr("%1: choose a grade from 1 (very unsatisfied) to 5 (very satisfied), or none.")
                .arg(rules.fieldName(grade)));
    }
    return rules.problems();
}
