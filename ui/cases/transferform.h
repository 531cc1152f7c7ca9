#pragma once

#include "ui/cases/casetab.h"
#include "ui/kit/lines.h"

/// Moves money between two packages of the plan in force: says what is free, and asks for a signature.
void moveMoney(Session& session, const CaseView& view, QWidget* parent);
/// The transfers of the plan in force, a line each, the latest first.
QList<Line> transferLines(const CaseView& view);
