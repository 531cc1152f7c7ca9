#pragma once

#include "core/store/missionlist.h"
#include "core/store/overview.h"
#include "ui/kit/tableplace.h"
#include "ui/session/session.h"

/// The monitoring missions of the file; of the one chosen the cases by day, how far their visits are, and
/// what they found. A case opens at its visits.
class MissionsPlace : public TablePlace {
    Q_OBJECT

public:
    explicit MissionsPlace(Session& session);
    void refresh() override;

private:
    void addTables();
    void choose(const Id<Mission>& mission);
    void planNew();
    void pick();
    void spread();
    void pack();
    QPushButton* addAction(const QString& text, void (MissionsPlace::*act)());

    Session& session_;
    Id<Mission> chosen_;
    QList<QPushButton*> ofMission_; ///< what needs a mission
    RowTable<MissionLine>* missions_;
    RowTable<MissionStop>* stops_;
};
