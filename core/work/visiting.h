#pragma once

#include "core/domain/records/visit.h"
#include "core/work/desk.h"

/// Why the visit cannot be written down as it is: by whoever may visit, of people of the household, not
/// before the return, and by its own rules. Nothing is written.
Result<void> checkVisit(const Desk& desk, const Visit& visit, const QList<Id<Person>>& present);

/// Changes a visit that was planned or recorded, and who was met: planned ones become done, what was found is
/// written down. Fields that others changed meanwhile stay. Refused as recordVisit() refuses.
Result<void> changeVisit(
    const Desk& desk, const Visit& before, const Visit& after, const QList<Id<Person>>& present);

/// Settles what a visit found and should not be, with a decision and its reason: once, and for good.
/// Invalid where nothing was found or where it is settled already.
Result<void> settleDiscrepancy(
    const Desk& desk, const Id<Visit>& visit, const QString& decision, const QString& note);
/// What was decided on a visit's discrepancy; nothing while it is open.
std::optional<QString> settlementOf(const Store& store, const Id<Visit>& visit);
