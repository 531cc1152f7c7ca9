#pragma once

#include "core/domain/records/identity.h"
#include "core/domain/records/person.h"

class Store;

/// What is known of a person whom the file may know already.
struct Sketch {
    Person person; ///< its id names who is not meant: the person itself; null: nobody
    QList<NameSpelling> spellings;
    QList<IdentityDocument> documents;
    QList<Contact> contacts;
};

/// What the file knows of somebody in it.
Sketch sketchOf(const Store& store, const Person& person);
