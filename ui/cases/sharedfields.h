#pragma once

#include "core/store/lookalikes.h"

#include <QList>

class Store;

/// A field that two records of one person should share: what it says, and how it is taken over.
struct SharedField {
    const char* name; ///< as in the description of Person
    QString (*text)(const Person&);
    void (*take)(Person& to, const Person& from);
};
const QList<SharedField>& sharedFields();

/// All of a registered person that the check for duplicates asks about.
Sketch sketchOf(const Store& store, const Person& person);
