#pragma once

#include "ui/session/session.h"
#include "ui/shell/quicksearch.h"

/// What the quick search shows for a query.
Finds findsOf(Session& session, const QString& query);
