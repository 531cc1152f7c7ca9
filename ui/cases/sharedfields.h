#pragma once

#include "core/domain/records/person.h"

#include <QList>

/// A field that two records of one person should share: what it says, and how it is taken over.
struct SharedField {
    const char* name; ///< as in the description of Person
    QString (*text)(const Person&);
    void (*take)(Person& to, const Person& from);
};
const QList<SharedField>& sharedFields();
