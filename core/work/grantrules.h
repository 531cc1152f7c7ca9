#pragma once

#include "core/work/planning.h"

/// What a grant is judged against.
struct GrantCase {
    const Desk& desk;
    const Dossier& dossier;
    const PlanVersion& version;
    QDate day;
};

/// What stands against granting the package by the catalogue, its window, the cooling-off period and the
/// ceilings, with the exception that would set it aside where one can; nothing where nothing does.
std::optional<Obstacle> obstacleOf(const GrantCase& in, const Grantable& grantable);

/// What ceilings say against moving the amount between two packages of the version.
std::optional<Obstacle> obstacleToMove(
    const GrantCase& in, const Package& from, const Package& to, const Money& amount);
