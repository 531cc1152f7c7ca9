#pragma once

#include "app/homeward/commands.h"
#include "ui/shell/quicksearch.h"

/// What the quick search shows for a query: people and cases, then the commands that it names, and last the
/// search in the notes. The target of a command is its id.
Finds findsOf(Session& session, const QString& query, const QList<Command>& commands);
