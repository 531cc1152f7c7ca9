#pragma once

#include "core/base/money.h"
#include "core/domain/fields.h"
#include "core/domain/records/officeenums.h"
#include "core/domain/validation.h"

#include <QByteArray>
#include <QDate>
#include <QString>

/// An office that keeps cases, at home or abroad.
struct Office {
    Id<Office> id;
    QString code; ///< 2–5 capital letters, the head of its references: EVN
    QString name;
    QString country; ///< ISO 3166-1 alpha-2
    OfficeRole role = OfficeRole::Unknown;
    Currency currency; ///< what the office pays in

    friend bool operator==(const Office&, const Office&) = default;
};

template <>
struct Description<Office> {
    static constexpr Kind kind{
        1, "office", Nature::Register, Home::Office, QT_TRANSLATE_NOOP("kinds", "Office")};
    static constexpr Fields fields{
        Field{1, "code", &Office::code, QT_TRANSLATE_NOOP("fields", "Code")},
        Field{2, "name", &Office::name, QT_TRANSLATE_NOOP("fields", "Name")},
        Field{3, "country", &Office::country, QT_TRANSLATE_NOOP("fields", "Country")},
        Field{4, "role", &Office::role, QT_TRANSLATE_NOOP("fields", "Role")},
        Field{5, "currency", &Office::currency, QT_TRANSLATE_NOOP("fields", "Currency")},
    };
};

/// Someone who works with the file. The name stays when cases are anonymised: it signs their history.
struct Staff {
    Id<Staff> id;
    Id<Office> office;
    QString name;
    QString jobTitle;
    bool active = true; ///< false once they left: may sign no more
    QString language; ///< ISO 639, of their screens and letters

    friend bool operator==(const Staff&, const Staff&) = default;
};

template <>
struct Description<Staff> {
    static constexpr Kind kind{
        2, "staff", Nature::Register, Home::Office, QT_TRANSLATE_NOOP("kinds", "Member of staff")};
    static constexpr Fields fields{
        Field{1, "office", &Staff::office, QT_TRANSLATE_NOOP("fields", "Office")},
        Field{2, "name", &Staff::name, QT_TRANSLATE_NOOP("fields", "Name")},
        Field{3, "job_title", &Staff::jobTitle, QT_TRANSLATE_NOOP("fields", "Job title")},
        Field{4, "active", &Staff::active, QT_TRANSLATE_NOOP("fields", "Active")},
        Field{5, "language", &Staff::language, QT_TRANSLATE_NOOP("fields", "Language")},
    };
};

/// A laptop that writes changes. After a restore it goes on under a new code and a new origin.
struct Device {
    Id<Device> id;
    Id<Office> office;
    QString code; ///< one or two letters, then the incarnation from the second on: A, A2
    QString name;
    QByteArray publicKey; ///< Ed25519, 32 bytes
    QByteArray sealingKey; ///< X25519, 32 bytes
    QByteArray origin; ///< 16 bytes: the name of its log

    friend bool operator==(const Device&, const Device&) = default;
};

template <>
struct Description<Device> {
    static constexpr Kind kind{
        7, "device", Nature::Register, Home::Office, QT_TRANSLATE_NOOP("kinds", "Laptop")};
    static constexpr Fields fields{
        Field{1, "office", &Device::office, QT_TRANSLATE_NOOP("fields", "Office")},
        Field{2, "code", &Device::code, QT_TRANSLATE_NOOP("fields", "Code")},
        Field{3, "name", &Device::name, QT_TRANSLATE_NOOP("fields", "Name")},
        Field{4, "public_key", &Device::publicKey, QT_TRANSLATE_NOOP("fields", "Public key")},
        Field{5, "sealing_key", &Device::sealingKey, QT_TRANSLATE_NOOP("fields", "Sealing key")},
        Field{6, "origin", &Device::origin, QT_TRANSLATE_NOOP("fields", "Origin")},
    };
};

/// The code makes references and cannot be ambiguous: it is required, the rest may be unknown.
Problems validate(const Office& office, QDate today);
/// One or two capital letters, and the number of a later incarnation; keys and origin have their lengths, or
/// are not known yet.
Problems validate(const Device& device, QDate today);
/// A name is required: it stands under what they sign.
Problems validate(const Staff& staff, QDate today);
