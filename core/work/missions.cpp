#include "core/work/missions.h"

#include "core/base/entropy.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Missions)
};

Error refusal(const QString& sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

Error noSuchMission()
{
    return {Error::Kind::NotFound, Words::tr("This file has no such mission. Choose one of the list."), {}};
}

} // namespace

Result<Id<Mission>> planMission(const Desk& desk, const PlannedMission& planned)
{
    if (auto allowed = mayDo(desk, Right::KeepCatalogue); !allowed)
        return allowed.error();
    Mission mission = planned.mission;
    if (mission.title.isEmpty() || !mission.startsOn.isValid() || !mission.endsOn.isValid())
        return refusal(Words::tr("Give the mission a title, its first day and its last."));
    if (planned.participants.isEmpty())
        return refusal(Words::tr("Say who travels: an organisation at least."));
    if (const Problems problems = validate(mission, desk.today()); !problems.isEmpty())
        return errorOf(problems, desk.store.registry().find(Description<Mission>::kind.number));
    Act act(desk.store, desk.act("plan-mission"));
    mission.id = act.newId<Mission>();
    act.add(mission);
    for (MissionParticipant one : planned.participants) {
        one.id = act.newId<MissionParticipant>();
        one.mission = mission.id;
        act.add(one);
    }
    act.commit();
    return mission.id;
}

Result<int> pickCases(const Desk& desk, const Id<Mission>& mission, const QList<Id<CaseFile>>& cases)
{
    if (auto allowed = mayDo(desk, Right::Visit); !allowed)
        return allowed.error();
    if (!desk.store.of<Mission>().find(mission))
        return noSuchMission();
    QList<Id<CaseFile>> there;
    for (const MissionStop& stop : missionStops(desk.store, mission))
        there.append(stop.planned.caseId);
    Act act(desk.store, desk.act("pick-cases"));
    int added = 0;
    for (const Id<CaseFile>& id : cases) {
        if (there.contains(id))
            continue;
        if (!desk.store.of<CaseFile>().find(id))
            return refusal(Words::tr("A case that was picked is not in this file. Pick again."));
        act.add(MissionCase{act.newId<MissionCase>(), id, mission, {}, {}, {}});
        there.append(id);
        ++added;
    }
    act.commit();
    return added;
}

Result<void> spreadCases(const Desk& desk, const Id<Mission>& id, int eachDay)
{
    if (auto allowed = mayDo(desk, Right::Visit); !allowed)
        return allowed;
    const auto mission = desk.store.of<Mission>().find(id);
    if (!mission)
        return noSuchMission();
    const QList<MissionStop> stops = missionStops(desk.store, id);
    QHash<QDate, int> taken;
    for (const MissionStop& stop : stops)
        if (stop.planned.plannedOn.isValid())
            ++taken[stop.planned.plannedOn];
    QDate day = mission->startsOn;
    Act act(desk.store, desk.act("spread-cases"));
    for (const MissionStop& stop : stops) {
        if (stop.planned.plannedOn.isValid())
            continue;
        while (day <= mission->endsOn && taken[day] >= eachDay)
            day = day.addDays(1);
        if (day > mission->endsOn || eachDay < 1)
            return refusal(
                Words::tr("The mission has too few days for its cases. Take more of them a day, or fewer "
                          "cases."));
        MissionCase after = stop.planned;
        after.plannedOn = day;
        after.position = ++taken[day];
        act.save(stop.planned, after);
    }
    act.commit();
    return {};
}

Result<void> planStop(const Desk& desk, const MissionStop& stop, QDate day)
{
    if (auto allowed = mayDo(desk, Right::Visit); !allowed)
        return allowed;
    const auto mission = desk.store.of<Mission>().find(stop.planned.mission);
    if (!mission)
        return noSuchMission();
    if (day.isValid() && (day < mission->startsOn || day > mission->endsOn))
        return refusal(
            Words::tr("The mission lasts from %1 to %2. Choose one of its days.")
                .arg(mission->startsOn.toString(Qt::ISODate), mission->endsOn.toString(Qt::ISODate)));
    MissionCase after = stop.planned;
    after.plannedOn = day;
    Act act(desk.store, desk.act("plan-stop"));
    act.save(stop.planned, after);
    act.commit();
    return {};
}

QList<Id<CaseFile>> drawnCases(QList<Id<CaseFile>> cases, int count, quint64 seed)
{
    std::ranges::sort(cases);
    SeededEntropy random(seed);
    const int drawn = std::clamp(count, 0, int(cases.size()));
    for (int i = 0; i < drawn; ++i)
        std::swap(cases[i], cases[i + random.below(int(cases.size()) - i)]);
    return cases.mid(0, drawn);
}
