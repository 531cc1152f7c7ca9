#pragma once

#include "ui/cases/casetab.h"

// What is done with a plan: each opens its form, or acts at once and says what came of it.

/// A draft of the first version, or of the next, which needs its reason.
void draftPlanVersion(Session& session, const CaseView& view, QWidget* parent);
void grantPackage(Session& session, const CaseView& view, const PlanVersion& draft, QWidget* parent);
/// Asks once, then approves by the signature of whoever is at the laptop.
void approvePlanVersion(Session& session, const CaseView& view, const PlanVersion& draft, QWidget* parent);
