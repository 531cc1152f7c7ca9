#include "core/domain/rules/instalmentstate.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

namespace {

const QDate due(2014, 6, 30);

InstalmentFacts met()
{
    InstalmentFacts facts;
    facts.due = due;
    facts.graceDays = 5;
    facts.conditionsMet = true;
    return facts;
}

} // namespace

TEST_CASE("An instalment is planned until its due date, then payable, then late", "[rules]")
{
    CHECK(stateOf(met(), due.addDays(-1)) == InstalmentState::Planned);
    CHECK(stateOf(met(), due) == InstalmentState::Payable);
    CHECK(stateOf(met(), due.addDays(5)) == InstalmentState::Payable);
    CHECK(stateOf(met(), due.addDays(6)) == InstalmentState::Late);
    InstalmentFacts undated = met();
    undated.due = QDate();
    CHECK(stateOf(undated, due) == InstalmentState::Planned);
}

TEST_CASE("A missing condition is said from the due date on, and before lateness", "[rules]")
{
    InstalmentFacts facts = met();
    facts.conditionsMet = false;
    CHECK(stateOf(facts, due.addDays(-1)) == InstalmentState::Planned);
    CHECK(stateOf(facts, due) == InstalmentState::ConditionMissing);
    CHECK(stateOf(facts, due.addDays(60)) == InstalmentState::ConditionMissing);
}

TEST_CASE("A request and an approval show until the instalment is late", "[rules]")
{
    InstalmentFacts facts = met();
    facts.requested = true;
    CHECK(stateOf(facts, due.addDays(-9)) == InstalmentState::Requested);
    CHECK(stateOf(facts, due) == InstalmentState::Requested);
    facts.approved = true;
    CHECK(stateOf(facts, due) == InstalmentState::Approved);
    CHECK(stateOf(facts, due.addDays(6)) == InstalmentState::Late);
}

TEST_CASE("What the money did goes before everything else", "[rules]")
{
    InstalmentFacts facts = met();
    facts.approved = true;
    facts.returnedByBank = true;
    CHECK(stateOf(facts, due) == InstalmentState::Returned);
    facts.stopped = true;
    CHECK(stateOf(facts, due) == InstalmentState::Stopped);
    facts.sent = true;
    CHECK(stateOf(facts, due) == InstalmentState::Sent);
    facts.paid = true; // recorded, and not heard of yet
    CHECK(stateOf(facts, due) == InstalmentState::Sent);
    facts.sent = false;
    CHECK(stateOf(facts, due) == InstalmentState::Paid);
    facts.sent = facts.evidenced = true;
    CHECK(stateOf(facts, due) == InstalmentState::Evidenced);
    facts.paid = facts.sent = facts.stopped = facts.returnedByBank = facts.approved = false;
    CHECK(stateOf(facts, due) == InstalmentState::Payable);
}

TEST_CASE("Every state of an instalment has a name", "[rules]")
{
    for (int state = 0; state <= int(InstalmentState::Returned); ++state)
        CHECK_FALSE(name(InstalmentState(state)).isEmpty());
}
