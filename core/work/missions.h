#pragma once

#include "core/store/missionlist.h"
#include "core/work/desk.h"

/// A mission to be made: who travels, each of one organisation. Ids are given by the act.
struct PlannedMission {
    Mission mission;
    QList<MissionParticipant> participants;
};
/// Needs a title, both days and somebody who travels.
Result<Id<Mission>> planMission(const Desk& desk, const PlannedMission& planned);

/// Puts the cases on the mission, all without a day; those that are on it already stay as they are. Returns
/// how many are new.
Result<int> pickCases(const Desk& desk, const Id<Mission>& mission, const QList<Id<CaseFile>>& cases);
/// Gives the cases of the mission their days: so many a day, in the order they stand in, from its first day
/// on; days that were given stay. Refused where the mission has too few days for them.
Result<void> spreadCases(const Desk& desk, const Id<Mission>& mission, int eachDay);
/// Gives one case of the mission its day, within the mission's.
Result<void> planStop(const Desk& desk, const MissionStop& stop, QDate day);

/// `count` of the cases, drawn at random: the same seed draws the same of the same cases, in whatever order
/// they come.
QList<Id<CaseFile>> drawnCases(QList<Id<CaseFile>> cases, int count, quint64 seed);
