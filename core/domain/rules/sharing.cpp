#include "core/domain/rules/sharing.h"

#include <algorithm>

bool mayShare(
    const QList<Consent>& consents, const Id<Person>& person, const QString& organisation, QDate day)
{
    return std::ranges::any_of(consents, [&](const Consent& consent) {
        return consent.scope == ConsentScope::Sharing && (consent.person.isNull() || consent.person == person)
            && consent.sharedWith.contains(organisation, Qt::CaseInsensitive)
            && !(consent.givenOn.isValid() && consent.givenOn > day)
            && !(consent.withdrawnOn.isValid() && consent.withdrawnOn <= day);
    });
}
