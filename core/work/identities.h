#pragma once

#include "core/domain/records/sameperson.h"
#include "core/work/desk.h"

/// Two persons of the file are one: both stay, references never move, and it can be taken back. Where
/// `better` is given, the fields of `identityOf` are written to both as they stand in it, in the same act.
Result<Id<SamePerson>> saySame(const Desk& desk, const Id<Person>& a, const Id<Person>& b,
    const QString& reason, const Person* better = nullptr);
/// Two persons look alike and are not one: not proposed again.
Result<Id<NotSamePerson>> sayNotSame(
    const Desk& desk, const Id<Person>& a, const Id<Person>& b, const QString& reason);
/// `person` with the fields that tell who somebody is (names, birth, sex, nationality, language) as in
/// `source`; what belongs to a case, as the relation and the travel status, stays.
Person identityOf(const Person& source, Person person);
/// Takes back either kind of decision; both persons are as they were, but for fields edited since.
Result<Id<IdentityWithdrawal>> takeBackIdentity(
    const Desk& desk, const Uuid& decision, const QString& reason);
/// All who are the person by decisions that stand, through any number of steps; the person not among them.
QList<Id<Person>> samePersons(const Store& store, const Id<Person>& person);
/// The decision that stands between two persons; nothing where nobody decided.
struct IdentityDecision {
    Uuid id;
    bool same = false;
    QDate decidedOn;
};
std::optional<IdentityDecision> decisionBetween(const Store& store, const Id<Person>& a, const Id<Person>& b);
