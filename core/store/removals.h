#pragma once

#include "core/store/store.h"

/// Records that one person removed while another changed them: hidden, and a conflict in the field "Removed"
/// until a person decides. That the two met is noted when the second arrives; whether it still is a conflict
/// is told from the log each time it is asked, so that the notes need not travel.

/// Notes that the change met something of its record that neither side had seen.
void noteDisputedRemoval(sql::Database& database, int kind, const RecordKey& key);
/// Those of one case, or of all where `caseId` is null.
QList<Conflict> disputedRemovals(const Store& store, const std::optional<Uuid>& caseId = {});
