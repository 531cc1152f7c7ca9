#pragma once

#include "core/domain/records/mission.h"
#include "ui/session/session.h"

class QWidget;

/// Opens the dialog that writes what one laptop of the mission takes along, tells which cases stay at home
/// and why, and at the end shows the seven words that open it.
void openPackWriting(Session& session, const Id<Mission>& mission, QWidget* parent);
