#pragma once

#include "core/domain/records/visit.h"
#include "ui/session/session.h"

class QWidget;

/// Opens the form of a new visit to the case: planned, or made and what was found.
void recordVisitTo(Session& session, const Id<CaseFile>& caseId, QWidget* parent);
/// Opens the form of a visit that was planned or recorded; `mission` and day are kept.
void openVisit(Session& session, const Id<Visit>& visit, QWidget* parent);
/// Asks how what a visit found is settled.
void settleVisit(Session& session, const Id<Visit>& visit, QWidget* parent);
