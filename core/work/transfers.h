#pragma once

#include "core/domain/records/transfer.h"
#include "core/work/desk.h"
#include "core/work/obstacle.h"

/// Moves an amount from one package of the plan in force to another: signed, and never edited afterwards. The
/// next version of the plan begins from what it left. It takes who may approve plans, since it changes one.
///
/// Refused where source or target is not of the plan in force, the currencies differ, more is moved than the
/// source has free, or the target would pass a ceiling that no approved exception lifts.
Result<Id<Transfer>> transferMoney(const Desk& desk, Transfer transfer);

/// What would make `transferMoney` refuse, with the exception that sets it aside where one can; nothing where
/// it would be done. Writes nothing.
std::optional<Obstacle> obstacleToTransfer(const Desk& desk, const Transfer& transfer);
