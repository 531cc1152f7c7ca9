#pragma once

#include "core/domain/records/exception.h"
#include "ui/forms/exceptionform.h"
#include "ui/kit/lines.h"

class Session;
struct CaseView;

// Rules set aside in one case: asked for with a reason, decided by somebody else's signature.

void askForExceptionInCase(Session& session, const CaseView& view, QWidget* parent);
/// Opens the decision on the exception; says so where it was decided already or another person must.
void decideOnException(Session& session, const Id<RuleException>& id, QWidget* parent);
/// The exceptions of a case, the open ones first; each line's target is its id.
QList<Line> exceptionLines(const CaseView& view);
