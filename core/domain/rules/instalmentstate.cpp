#include "core/domain/rules/instalmentstate.h"

InstalmentState stateOf(const InstalmentFacts& facts, QDate today)
{
    if (facts.paid && facts.evidenced)
        return InstalmentState::Evidenced;
    if (facts.sent)
        return InstalmentState::Sent;
    if (facts.paid)
        return InstalmentState::Paid;
    if (facts.stopped)
        return InstalmentState::Stopped;
    if (facts.returnedByBank)
        return InstalmentState::Returned;
    const bool due = facts.due.isValid() && facts.due <= today;
    if (due && !facts.conditionsMet)
        return InstalmentState::ConditionMissing;
    if (due && facts.due.addDays(facts.graceDays) < today)
        return InstalmentState::Late;
    if (facts.approved)
        return InstalmentState::Approved;
    if (facts.requested)
        return InstalmentState::Requested;
    return due ? InstalmentState::Payable : InstalmentState::Planned;
}
