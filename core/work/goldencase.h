#pragma once

#include "core/work/desk.h"
#include "core/work/staffing.h"

/// The demo: the reintegration story of an artist who returned to Armenia, as IOM Belgium published it, lived
/// through by the acts that everybody uses. Rent, medication, rates, ages and names that the story does not
/// give are assumed, and the demo says so.

/// The people who act in it, in the order of `demoRoles`. Their names say what they do; nobody real is meant.
struct DemoPart {
    const char* name;
    const char* jobTitle;
    QList<StaffRole> roles;
};
QList<DemoPart> demoRoles();

/// The two days the demo can stand at.
inline const QDate demoAutumn(2014, 10, 1);
inline const QDate demoEnd(2015, 6, 30);
/// The day the demo office is founded; before it nothing happens.
inline const QDate demoStart(2014, 4, 7);

/// Founds the demo office in a new file: office, staff (`keys` in the order of the roles), programme, account
/// and illustrative rates. Returns the cast in the order of the roles, their keys unlocked.
Result<QList<Actor>> foundDemo(
    Store& store, const seal::SigningKey& root, const QList<seal::SigningKey>& keys);

/// Plays what happens after `from` and until `until`, moving `clock`, which must be the store's.
Result<void> playDemo(Store& store, SteppedClock& clock, const QList<Actor>& cast, QDate from, QDate until);
