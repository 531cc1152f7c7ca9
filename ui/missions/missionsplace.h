#pragma once

#include "core/store/overview.h"
#include "ui/kit/tableplace.h"
#include "ui/session/session.h"

/// The monitoring missions of the file, and how far they have come.
class MissionsPlace : public TablePlace {
    Q_OBJECT

public:
    explicit MissionsPlace(Session& session);
    void refresh() override;

private:
    Session& session_;
    RowTable<MissionLine>* missions_;
};
