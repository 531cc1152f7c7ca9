#pragma once

#include "core/domain/records/person.h"
#include "core/domain/records/protection.h"
#include "core/domain/records/stage.h"
#include "core/work/desk.h"

class Dossier;

// Who belongs to the household of a case, what becomes of each, and who answers for its children. Members
// are added by addMember() of registration.h.

/// Writes down what became of one person. Who became the principal is that from then on: the case names them,
/// and the relation of the principal before is turned round where that is plain (a spouse's spouse, a child's
/// parent), else not known. Refused for a day to come, and where that person is the principal already.
Result<Id<PersonEvent>> recordPersonEvent(const Desk& desk, PersonEvent event);

/// Takes a person who was registered by mistake off the household, with what is recorded of that person
/// alone; undo brings all of it back. Refused for the principal and for whoever is named by a package, a
/// consent, a guardianship, a counselling, a visit, a survey, a referral or an event.
Result<void> removeMember(const Desk& desk, const Person& person);

/// Writes who answers for a child, anew where `before` is no record yet. Refused where the guardian is one of
/// the household who is not of age for certain on the first day, or on today where none is given.
Result<void> saveGuardianship(const Desk& desk, const Guardianship& before, const Guardianship& after);

/// Why the household may not depart; nothing where it may. An unaccompanied child departs once its best
/// interests were decided on and its family was traced (our domain's rule of protection), by that day.
std::optional<QString> departureRefusal(const Dossier& dossier, QDate day);
