#pragma once

#include "core/domain/fields.h"
#include "core/domain/records/consentenums.h"
#include "core/domain/validation.h"

#include <QDate>
#include <QString>

struct Attachment;
struct CaseFile;
struct Person;

/// Given by someone, for someone, in a capacity and a scope; can be withdrawn.
struct Consent {
    Id<Consent> id;
    Id<CaseFile> caseId;
    Id<Person> person; ///< null: the household
    Id<Person> givenBy;
    ConsentCapacity capacity = ConsentCapacity::Unknown;
    ConsentScope scope = ConsentScope::Unknown;
    QString sharedWith; ///< for the scope of sharing; empty: nobody named
    QString withhold; ///< what from whom, in words
    QDate givenOn;
    QDate withdrawnOn; ///< null: stands
    Id<Attachment> document;

    friend bool operator==(const Consent&, const Consent&) = default;
};

template <>
struct Description<Consent> {
    static constexpr Kind kind{
        28, "consent", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Consent")};
    static constexpr Fields fields{
        Field{1, "person", &Consent::person, QT_TRANSLATE_NOOP("fields", "For")},
        Field{2, "given_by", &Consent::givenBy, QT_TRANSLATE_NOOP("fields", "Given by")},
        Field{3, "capacity", &Consent::capacity, QT_TRANSLATE_NOOP("fields", "Capacity")},
        Field{4, "scope", &Consent::scope, QT_TRANSLATE_NOOP("fields", "Scope")},
        Field{5, "shared_with", &Consent::sharedWith, QT_TRANSLATE_NOOP("fields", "Shared with"),
            Mark::Personal},
        Field{6, "withhold", &Consent::withhold, QT_TRANSLATE_NOOP("fields", "To withhold"), Mark::Personal},
        Field{7, "given_on", &Consent::givenOn, QT_TRANSLATE_NOOP("fields", "Given on")},
        Field{8, "withdrawn_on", &Consent::withdrawnOn, QT_TRANSLATE_NOOP("fields", "Withdrawn on")},
        Field{9, "document", &Consent::document, QT_TRANSLATE_NOOP("fields", "Document")},
    };
};

/// Given and withdrawn by today, in that order; who consents for oneself is that person.
Problems validate(const Consent& consent, QDate today);
