#pragma once

#include "core/domain/records/casefile.h"
#include "core/domain/records/mission.h"

class Store;

/// Which cases a mission might visit; what is null or empty does not narrow it.
struct MissionWish {
    QString country = {}; ///< of return
    QString area = {}; ///< of return
    Id<Programme> programme = {};
    QDate returnedFrom = {}, returnedUntil = {};
    bool notYetVisited = false; ///< nobody was there since the return

    friend bool operator==(const MissionWish&, const MissionWish&) = default;
};

/// Cases that returned and are not on the mission yet, in the order of their references; at most `limit`.
QList<Id<CaseFile>> missionCandidates(
    const Store& store, const Id<Mission>& mission, const MissionWish& wish, int limit);

/// A case of a mission, and how far its visit is.
struct MissionStop {
    MissionCase planned;
    QString reference, name, area;
    bool visited = false;
    bool discrepancy = false; ///< found at a visit of this mission, and not settled
};
/// By day and place in the day, then by reference; those without a day at the end.
QList<MissionStop> missionStops(const Store& store, const Id<Mission>& mission);
