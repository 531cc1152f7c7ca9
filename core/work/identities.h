#pragma once

#include "core/domain/records/sameperson.h"
#include "core/work/desk.h"

/// Two persons of the file are one: both stay, references never move, and it can be taken back.
Result<Id<SamePerson>> saySame(
    const Desk& desk, const Id<Person>& a, const Id<Person>& b, const QString& reason);
/// Two persons look alike and are not one: not proposed again.
Result<Id<NotSamePerson>> sayNotSame(
    const Desk& desk, const Id<Person>& a, const Id<Person>& b, const QString& reason);
/// Takes back either kind of decision; both persons are as they were.
Result<Id<IdentityWithdrawal>> takeBackIdentity(
    const Desk& desk, const Uuid& decision, const QString& reason);
/// All who are the person by decisions that stand, through any number of steps; the person not among them.
QList<Id<Person>> samePersons(const Store& store, const Id<Person>& person);
