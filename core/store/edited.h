#pragma once

#include "core/store/store.h"

/// Whether any field of the record was written again after the record was made, in this file or another.
/// False where there is no such row.
bool isEdited(const Store& store, int kind, const RecordKey& key);
