#include "core/domain/rules/instalmentstate.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InstalmentState)
};

} // namespace

InstalmentState stateOf(const InstalmentFacts& facts, QDate today)
{
    if (facts.paid)
        return facts.evidenced ? InstalmentState::Evidenced : InstalmentState::Paid;
    if (facts.sent)
        return InstalmentState::Sent;
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

QString stateName(InstalmentState state)
{
    switch (state) {
    case InstalmentState::Planned:
        return Words::tr("planned");
    case InstalmentState::ConditionMissing:
        return Words::tr("condition missing");
    case InstalmentState::Payable:
        return Words::tr("payable");
    case InstalmentState::Requested:
        return Words::tr("requested");
    case InstalmentState::Approved:
        return Words::tr("approved");
    case InstalmentState::Sent:
        return Words::tr("sent");
    case InstalmentState::Paid:
        return Words::tr("paid");
    case InstalmentState::Evidenced:
        return Words::tr("evidenced");
    case InstalmentState::Late:
        return Words::tr("late");
    case InstalmentState::Stopped:
        return Words::tr("stopped");
    case InstalmentState::Returned:
        return Words::tr("returned by bank");
    }
    return {};
}
