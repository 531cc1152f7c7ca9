#pragma once

#include "core/store/scope.h"
#include "core/store/store.h"

/// What lives of a case (or, with a null id, of the records without one) as another file may see it: its
/// changes in their order, each with only those fields whose value is shown or stands beside the shown one.
/// What was replaced, what the scope withholds and the salts are not in it; an insertion stays even where
/// nothing of it lives. Reasons of acts go along only for colleagues.
ChangeList livingChanges(const Store& store, const Scope& scope, const Uuid& caseId);

/// Fills a new, empty file with what lives of the cases and of the records without one, and makes it a file
/// of that scope. `target` must be opened anew behind it. Own changes made there name all that `source` had
/// seen.
void fillWith(const Store& source, const Scope& scope, const QList<Uuid>& cases, Store& target);
