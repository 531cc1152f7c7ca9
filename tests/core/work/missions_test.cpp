#include "core/store/overview.h"
#include "core/work/missions.h"
#include "core/work/synthetic.h"
#include "core/work/visiting.h"
#include "tests/support/demo.h"

namespace {

/// An office with a mission of three days and many returned cases.
struct Journey : Demo {
    Id<Mission> mission;

    Journey()
    {
        NoProgress progress;
        REQUIRE(makeSyntheticCases(*store, clock, {cast[0], cast[2], cast[3]}, {30, 5}, progress));
        clock.setDay({2015, 9, 1});
        mission = *planMission(desk(0), planned());
    }
    static PlannedMission planned()
    {
        PlannedMission one;
        one.mission.title = "Autumn";
        one.mission.country = "AM";
        one.mission.startsOn = {2015, 9, 7};
        one.mission.endsOn = {2015, 9, 9};
        for (const char* organisation : {"IOM", "Fedasil"}) {
            MissionParticipant participant;
            participant.organisation = organisation;
            one.participants.append(participant);
        }
        return one;
    }
    QList<Id<CaseFile>> candidates(const MissionWish& wish = {}) const
    {
        return missionCandidates(*store, mission, wish, 1000);
    }
};

} // namespace

TEST_CASE("A mission has a title, days and somebody who travels", "[missions]")
{
    Journey journey;
    const auto refused = [&](auto change) {
        PlannedMission one = Journey::planned();
        change(one);
        return !planMission(journey.desk(0), one);
    };
    CHECK_FALSE(refused([](PlannedMission&) {}));
    CHECK(refused([](PlannedMission& one) { one.mission.title.clear(); }));
    CHECK(refused([](PlannedMission& one) { one.mission.endsOn = {2015, 9, 6}; }));
    CHECK_FALSE(refused([](PlannedMission& one) { one.mission.endsOn = one.mission.startsOn; }));
    CHECK(refused([](PlannedMission& one) { one.participants.clear(); }));
    CHECK_FALSE(planMission(journey.desk(3), Journey::planned())); // finance
    CHECK(missionLines(*journey.store).first().organisations == QStringList{"IOM", "Fedasil"});
}

TEST_CASE("Cases are picked by where and when they returned, and whether anybody was there", "[missions]")
{
    Journey journey;
    const auto all = journey.candidates();
    REQUIRE(all.size() > 10);
    CHECK(journey.candidates({.country = "GE"}).isEmpty());
    const QDate first = journey.store->of<CaseFile>().find(all.first())->returnedOn;
    for (const Id<CaseFile>& id : journey.candidates({.returnedFrom = first, .returnedUntil = first}))
        CHECK(journey.store->of<CaseFile>().find(id)->returnedOn == first);
    const auto fresh = journey.candidates({.notYetVisited = true});
    CHECK(fresh.size() < all.size());
    for (const Id<CaseFile>& id : fresh)
        CHECK(journey.store->of<Visit>().ofCase(id).isEmpty());
    CHECK(pickCases(journey.desk(4), journey.mission, all.mid(0, 4)));
    CHECK(*pickCases(journey.desk(4), journey.mission, all.mid(2, 4)) == 2); // two were on it already
    CHECK(journey.candidates().size() == all.size() - 6);
}

TEST_CASE("A sample is the same for the same seed, whatever the order of the cases", "[missions]")
{
    Journey journey;
    auto all = journey.candidates();
    const auto drawn = drawnCases(all, 5, 7);
    CHECK(drawn.size() == 5);
    std::ranges::reverse(all);
    CHECK(drawnCases(all, 5, 7) == drawn);
    CHECK(drawnCases(all, 5, 8) != drawn);
    CHECK(drawnCases(all, 5000, 7).size() == all.size());
    CHECK(drawnCases({}, 5, 7).isEmpty());
    CHECK(QSet<Id<CaseFile>>(drawn.begin(), drawn.end()).size() == 5);
}

TEST_CASE("Cases are spread over the days of the mission, as many as they hold", "[missions]")
{
    Journey journey;
    REQUIRE(pickCases(journey.desk(4), journey.mission, journey.candidates().mid(0, 6)));
    CHECK_FALSE(spreadCases(journey.desk(4), journey.mission, 1)); // three days hold three
    CHECK_FALSE(missionStops(*journey.store, journey.mission).first().planned.plannedOn.isValid());
    CHECK(spreadCases(journey.desk(4), journey.mission, 2));
    QStringList days;
    for (const MissionStop& stop : missionStops(*journey.store, journey.mission))
        days += QString("%1/%2").arg(stop.planned.plannedOn.day()).arg(*stop.planned.position);
    CHECK(days.join(' ') == "7/1 7/2 8/1 8/2 9/1 9/2");
    const MissionStop stop = missionStops(*journey.store, journey.mission).first();
    CHECK_FALSE(planStop(journey.desk(4), stop, {2015, 9, 10}));
    CHECK(planStop(journey.desk(4), stop, {2015, 9, 9}));
}

TEST_CASE("A visit is planned, made, and what it found is settled once", "[missions]")
{
    Journey journey;
    const Id<CaseFile> id = journey.candidates({.notYetVisited = true}).first();
    REQUIRE(pickCases(journey.desk(4), journey.mission, {id}));
    journey.clock.setDay({2015, 9, 8});
    Visit visit;
    visit.caseId = id;
    visit.mission = journey.mission;
    visit.plannedOn = {2015, 9, 8};
    visit.id = *recordVisit(journey.desk(4), visit, {});
    CHECK_FALSE(missionStops(*journey.store, journey.mission).first().visited);
    Visit made = visit;
    made.visitedOn = {2015, 9, 8};
    made.discrepancy = "no lease was ever signed";
    const auto principal = journey.store->of<CaseFile>().find(id)->principal;
    REQUIRE(changeVisit(journey.desk(4), visit, made, {principal}));
    CHECK(journey.store->of<VisitPresence>().ofCase(id).size() == 1);
    CHECK(missionStops(*journey.store, journey.mission).first().visited);
    CHECK(missionStops(*journey.store, journey.mission).first().discrepancy);
    CHECK_FALSE(settleDiscrepancy(journey.desk(4), visit.id, "accepted", "seen")); // takes a manager
    CHECK_FALSE(settleDiscrepancy(journey.desk(0), visit.id, "accepted", "")); // without a reason
    CHECK(settleDiscrepancy(journey.desk(0), visit.id, "accepted", "the lease was oral"));
    CHECK_FALSE(settleDiscrepancy(journey.desk(0), visit.id, "accepted", "again"));
    CHECK_FALSE(missionStops(*journey.store, journey.mission).first().discrepancy);
    Visit early = made;
    early.visitedOn = journey.store->of<CaseFile>().find(id)->returnedOn.addDays(-1);
    CHECK_FALSE(changeVisit(journey.desk(4), made, early, {}));
    REQUIRE(changeVisit(journey.desk(4), made, made, {}));
    CHECK(journey.store->of<VisitPresence>().ofCase(id).isEmpty());
}
