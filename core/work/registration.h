#pragma once

#include "core/domain/records/casefile.h"
#include "core/domain/records/identity.h"
#include "core/domain/records/person.h"
#include "core/work/desk.h"

/// A person to be registered, with what is known besides. Ids are given by the act.
struct NewPerson {
    Person person;
    QList<NameSpelling> spellings;
    QList<IdentityDocument> documents;
    QList<Contact> contacts;
};

/// A case to be registered. Exactly one person is the principal. The reference is made by the act.
struct Registration {
    CaseFile file;
    QDate registeredOn;
    QList<NewPerson> persons;
    QList<ExternalId> externalIds;
};

/// The ids that a registration got, the persons in the order given.
struct Registered {
    Id<CaseFile> caseFile;
    QString reference;
    QList<Id<Person>> persons;
};

/// Adds a member to the household of a case that is registered.
Result<Id<Person>> addMember(const Desk& desk, const Id<CaseFile>& caseId, const NewPerson& member);

/// Registers a household: its case with a new reference, its persons, and the stage "registered".
Result<Registered> registerCase(const Desk& desk, const Registration& registration);
