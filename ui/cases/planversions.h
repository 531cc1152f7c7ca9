#pragma once

#include "core/domain/records/evidence.h"
#include "core/domain/records/plan.h"
#include "ui/cases/casetab.h"

/// Shows the versions of a case's plan side by side: a line each package, what changed marked.
void comparePlanVersions(Session& session, const CaseView& view, QWidget* parent);
/// The returnee's signed acceptance of a version: the evidence of that kind for one of its packages; null
/// where none is on file.
const Evidence* acceptanceOf(const Dossier& dossier, const PlanVersion& version);
/// Files that acceptance for the version in force.
void fileAcceptance(Session& session, const CaseView& view, QWidget* parent);
