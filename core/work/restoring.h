#pragma once

#include "core/store/history.h"
#include "core/work/desk.h"

/// Whether `restoreField` can write what stood before the entry: a field that people type, of a record that
/// was there before. What acts keep (a reference, a signature, an amount) is not put back one by one.
bool isRestorable(const HistoryEntry& entry);

/// Writes the field as it stood before the entry; the record's other fields stay as they are now. Refused
/// where the record is gone, where the field says so already, or where the record's rules forbid the value.
Result<void> restoreField(const Desk& desk, const HistoryEntry& entry);
