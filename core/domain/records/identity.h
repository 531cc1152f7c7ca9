#pragma once

#include "core/domain/fields.h"
#include "core/domain/records/identityenums.h"
#include "core/domain/validation.h"

#include <QDate>
#include <QString>

struct CaseFile;
struct Person;

/// A paper that says who a person is; its number is the strongest sign of being the same person.
struct IdentityDocument {
    Id<IdentityDocument> id;
    Id<CaseFile> caseId;
    Id<Person> person;
    DocumentType type = DocumentType::Unknown;
    QString number;
    QString country; ///< ISO 3166-1 alpha-2
    QDate issuedOn;
    QDate expiresOn;
    QString machineReadable; ///< as read (ICAO 9303), lines apart by newline

    friend bool operator==(const IdentityDocument&, const IdentityDocument&) = default;
};

template <>
struct Description<IdentityDocument> {
    static constexpr Kind kind{20, "identity_document", Nature::Register, Home::Case,
        QT_TRANSLATE_NOOP("kinds", "Identity document")};
    static constexpr Fields fields{
        Field{1, "person", &IdentityDocument::person, QT_TRANSLATE_NOOP("fields", "Person"), Mark::Owner},
        Field{2, "type", &IdentityDocument::type, QT_TRANSLATE_NOOP("fields", "Type")},
        Field{3, "number", &IdentityDocument::number, QT_TRANSLATE_NOOP("fields", "Number"), Mark::Personal},
        Field{4, "country", &IdentityDocument::country, QT_TRANSLATE_NOOP("fields", "Issued by"),
            Mark::Personal},
        Field{5, "issued_on", &IdentityDocument::issuedOn, QT_TRANSLATE_NOOP("fields", "Issued on"),
            Mark::Personal},
        Field{6, "expires_on", &IdentityDocument::expiresOn, QT_TRANSLATE_NOOP("fields", "Expires on"),
            Mark::Personal},
        Field{7, "machine_readable", &IdentityDocument::machineReadable,
            QT_TRANSLATE_NOOP("fields", "Machine-readable lines"), Mark::Personal},
    };
};

/// A way to reach a person or the household. Families share phones: a repeated number is no error.
struct Contact {
    Id<Contact> id;
    Id<CaseFile> caseId;
    Id<Person> person; ///< null: the household
    ContactType type = ContactType::Unknown;
    QString value;
    QDate validUntil; ///< the last day it was known to work; null: still valid
    QString note;

    friend bool operator==(const Contact&, const Contact&) = default;
};

template <>
struct Description<Contact> {
    static constexpr Kind kind{
        21, "contact", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Contact")};
    static constexpr Fields fields{
        Field{1, "person", &Contact::person, QT_TRANSLATE_NOOP("fields", "Person"), Mark::Owner},
        Field{2, "type", &Contact::type, QT_TRANSLATE_NOOP("fields", "Type")},
        Field{3, "value", &Contact::value, QT_TRANSLATE_NOOP("fields", "Number or address"), Mark::Personal},
        Field{4, "valid_until", &Contact::validUntil, QT_TRANSLATE_NOOP("fields", "Valid until")},
        Field{5, "note", &Contact::note, QT_TRANSLATE_NOOP("fields", "Note"), Mark::Personal},
    };
};

/// A document is neither issued in the future nor before nor on the day it expires.
Problems validate(const IdentityDocument& document, QDate today);
/// A phone number must look like one; an address may be anything.
Problems validate(const Contact& contact, QDate today);
