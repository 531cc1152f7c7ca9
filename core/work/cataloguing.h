#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/records/exchangerate.h"
#include "core/work/desk.h"

/// Takes a catalogue in: new entries are added, changed ones changed, all in one act; returns how many of
/// either. The same catalogue again changes nothing. Entries that it no longer names stay, since packages may
/// rest on them.
Result<int> importCatalogue(const Desk& desk, const Catalogue& catalogue);
Result<int> importWorkDays(const Desk& desk, const QList<WorkDay>& days);

/// Types a rate in, with the source people will see on each payment at it.
Result<Id<ExchangeRate>> addRate(const Desk& desk, const ExchangeRate& rate);
