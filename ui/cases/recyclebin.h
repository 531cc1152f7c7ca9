#pragma once

#include "ui/cases/casetab.h"

/// Shows what was removed from the case, with who did it and when; each can be brought back.
void showRemoved(Session& session, const Id<CaseFile>& caseId, QWidget* parent);
