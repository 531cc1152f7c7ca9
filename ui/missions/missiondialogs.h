#pragma once

#include "core/domain/records/mission.h"
#include "ui/session/session.h"

#include <functional>

class QWidget;

/// Opens the form of a new mission: where, when and who travels, one a line; then calls `then`.
void openNewMission(
    Session& session, const std::function<void(const Id<Mission>& made)>& then, QWidget* parent);
/// Opens the form that picks cases for the mission, all that fit or a sample of them drawn by its seed.
void openPickCases(Session& session, const Id<Mission>& mission, QWidget* parent);
/// Asks how many cases are visited a day, and gives those without a day one.
void openSpread(Session& session, const Id<Mission>& mission, QWidget* parent);
