#include "core/store/sketch.h"

#include "core/store/store.h"

Sketch sketchOf(const Store& store, const Person& person)
{
    Sketch sketch{person, {}, {}, {}};
    for (const NameSpelling& one : store.of<NameSpelling>().ofCase(person.caseId))
        if (one.person == person.id)
            sketch.spellings.append(one);
    for (const IdentityDocument& one : store.of<IdentityDocument>().ofCase(person.caseId))
        if (one.person == person.id)
            sketch.documents.append(one);
    for (const Contact& one : store.of<Contact>().ofCase(person.caseId))
        if (one.person == person.id)
            sketch.contacts.append(one);
    return sketch;
}
