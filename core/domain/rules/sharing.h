#pragma once

#include "core/domain/records/consent.h"
#include "core/domain/records/person.h"

#include <QList>

/// Whether somebody consented, for the person or the whole household, to what is known of them being shared
/// with that organisation on that day: named in the consent, given by then, and not withdrawn.
bool mayShare(
    const QList<Consent>& consents, const Id<Person>& person, const QString& organisation, QDate day);
