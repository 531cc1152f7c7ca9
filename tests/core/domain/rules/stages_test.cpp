#include "core/domain/rules/stages.h"
#include "tests/support/tostring.h"

#include <catch2/catch_test_macros.hpp>

namespace {

using enum Stage;
const QDate day(2014, 5, 1);

CaseStanding standingAt(Stage stage)
{
    return {stage, stage, day};
}

StageRequest request(Stage stage)
{
    return {stage, day, day, true, 3, 3};
}

bool mayFollow(Stage from, Stage to)
{
    return !stageRefusal(standingAt(from), request(to));
}

} // namespace

TEST_CASE("Each stage suggests the next, from registration to closure", "[rules]")
{
    const QList<Stage> line{Unknown, Registered, Counselled, ApprovedForReturn, Departed, Arrived, Contacted,
        PlanApproved, InAssistance, Monitoring, Closed};
    for (qsizetype i = 1; i < line.size(); ++i) {
        CHECK(suggestedAfter(line[i - 1]) == line[i]);
        CHECK(mayFollow(line[i - 1], line[i]));
    }
    CHECK_FALSE(suggestedAfter(Closed));
    CHECK_FALSE(suggestedAfter(LostContact));
    CHECK(suggestedAfter(Withdrawn) == Closed);
}

TEST_CASE("A case starts with its registration and with nothing else", "[rules]")
{
    for (int stage = int(Counselled); stage <= int(Reopened); ++stage)
        CHECK_FALSE(mayFollow(Unknown, Stage(stage)));
}

TEST_CASE("Stages are not skipped or gone back but where life does", "[rules]")
{
    CHECK(mayFollow(Registered, Contacted));
    CHECK_FALSE(mayFollow(Registered, Departed));
    CHECK_FALSE(mayFollow(Registered, PlanApproved));
    CHECK(mayFollow(Arrived, InAssistance));
    CHECK(mayFollow(Contacted, InAssistance));
    CHECK(mayFollow(Monitoring, InAssistance));
    CHECK_FALSE(mayFollow(Departed, InAssistance));
    CHECK_FALSE(mayFollow(Contacted, Arrived));
    CHECK_FALSE(mayFollow(Arrived, Arrived));
}

TEST_CASE("A person withdraws before departure and re-migrates after arrival", "[rules]")
{
    CHECK(mayFollow(ApprovedForReturn, Withdrawn));
    CHECK_FALSE(mayFollow(Departed, Withdrawn));
    CHECK(mayFollow(ApprovedForReturn, NotDeparted));
    CHECK_FALSE(mayFollow(Counselled, NotDeparted));
    CHECK(mayFollow(Counselled, Rejected));
    CHECK_FALSE(mayFollow(ApprovedForReturn, Rejected));
    CHECK_FALSE(mayFollow(Departed, ReMigrated));
    CHECK(mayFollow(Arrived, ReMigrated));
    CHECK_FALSE(mayFollow(Departed, Closed));
    CHECK(mayFollow(Arrived, Closed));
    CHECK(mayFollow(Registered, Deceased));
    CHECK(mayFollow(Monitoring, MergedAsDuplicate));
}

TEST_CASE("A closed case is reopened where it stood", "[rules]")
{
    CHECK(mayFollow(Closed, Reopened));
    CHECK_FALSE(mayFollow(Closed, InAssistance));
    CHECK_FALSE(mayFollow(InAssistance, Reopened));
    CHECK(mayFollow(MergedAsDuplicate, Reopened));
    CHECK_FALSE(mayFollow(MergedAsDuplicate, Closed));

    const QList<StageStep> steps{{Registered, day, 1}, {InAssistance, day.addDays(1), 1},
        {LostContact, day.addDays(2), 1}, {Closed, day.addDays(3), 1}, {Reopened, day.addDays(4), 1}};
    CHECK(standingAfter(steps.first(4)) == CaseStanding{Closed, InAssistance, day.addDays(3)});
    CHECK(standingAfter(steps) == CaseStanding{InAssistance, InAssistance, day.addDays(4)});
}

TEST_CASE("Events are ordered by their day, those of one day by their sequence", "[rules]")
{
    CHECK(standingAfter({}) == CaseStanding{});
    CHECK(standingAfter({{Contacted, day.addDays(9), 1}, {Arrived, day, 5}}).stage == Contacted);
    CHECK(standingAfter({{Contacted, day, 2}, {Arrived, day, 1}}).stage == Contacted);
    CHECK(standingAfter({{Contacted, day, 1}, {Arrived, day, 2}}).stage == Arrived);
}

TEST_CASE("A refused stage says what the case can become", "[rules]")
{
    const auto refusal = stageRefusal(standingAt(Registered), request(Monitoring));
    REQUIRE(refusal);
    CHECK(refusal->contains(u"“Registered”"));
    CHECK(refusal->contains(u"“Monitoring”"));
    CHECK(refusal->contains(u"Counselled, Arrived, Contacted"));
}

TEST_CASE("A stage happens on a day from the last event until today", "[rules]")
{
    const auto on = [](QDate happened) {
        StageRequest asked = request(Contacted);
        asked.day = happened;
        asked.today = day.addDays(14);
        return stageRefusal(standingAt(Arrived), asked);
    };
    CHECK(on(day.addDays(-1))->contains(u"2014-05-01"));
    CHECK_FALSE(on(day));
    CHECK_FALSE(on(day.addDays(14)));
    CHECK(on(day.addDays(15))->contains(u"not come yet"));
    CHECK(on({}));
}

TEST_CASE("A case is closed for a reason", "[rules]")
{
    StageRequest closing = request(Closed);
    closing.hasReason = false;
    CHECK(stageRefusal(standingAt(Monitoring), closing)->contains(u"reason"));
    closing.hasReason = true;
    CHECK_FALSE(stageRefusal(standingAt(Monitoring), closing));
}

TEST_CASE("Contact is lost after the logged attempts that the programme asks for", "[rules]")
{
    StageRequest lost = request(LostContact);
    lost.attempts = 2;
    const auto refusal = stageRefusal(standingAt(InAssistance), lost);
    REQUIRE(refusal);
    CHECK(refusal->contains(u"2 are on file"));
    lost.attempts = 3;
    CHECK_FALSE(stageRefusal(standingAt(InAssistance), lost));
    lost.attempts = lost.attemptsNeeded = 0;
    CHECK_FALSE(stageRefusal(standingAt(InAssistance), lost));
}

TEST_CASE("Before its registration a case is told to be registered", "[rules]")
{
    const auto refusal = stageRefusal({}, request(Closed));
    REQUIRE(refusal);
    CHECK(refusal->contains(u"begins with “Registered”"));
    CHECK(refusal->contains(u"“Closed”"));
    CHECK_FALSE(stageRefusal({}, request(Registered)));
}

TEST_CASE("Every stage has a name and a way on", "[rules]")
{
    for (int stage = int(Unknown); stage <= int(Reopened); ++stage)
        CHECK_FALSE(name(Stage(stage)).isEmpty());
    for (int stage = int(Unknown); stage < int(Reopened); ++stage)
        CHECK_FALSE(followers(Stage(stage)).isEmpty());
    CHECK(name(MergedAsDuplicate) == u"Merged as duplicate");
}
