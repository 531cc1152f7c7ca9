#pragma once

#include "core/domain/fields.h"
#include "core/domain/records/officeenums.h"

#include <QByteArray>
#include <QDate>
#include <QString>

struct Staff;

/// The public half of a member's signing key, from a day on until the next one.
struct StaffKey {
    Id<StaffKey> id;
    Id<Staff> staff;
    QByteArray publicKey; ///< Ed25519, 32 bytes
    QDate validFrom;
    QString reason; ///< why a new one was needed; empty for the first
    Id<StaffKey> signedWith; ///< null: the office root signed
    int canonicalForm = 1; ///< the version of the byte form that is signed
    QByteArray signature;

    friend bool operator==(const StaffKey&, const StaffKey&) = default;
};

template <>
struct Description<StaffKey> {
    static constexpr Kind kind{
        3, "staff_key", Nature::Fact, Home::Office, QT_TRANSLATE_NOOP("kinds", "Key of a member of staff")};
    static constexpr Fields fields{
        Field{1, "staff", &StaffKey::staff, QT_TRANSLATE_NOOP("fields", "Member of staff")},
        Field{2, "public_key", &StaffKey::publicKey, QT_TRANSLATE_NOOP("fields", "Public key")},
        Field{3, "valid_from", &StaffKey::validFrom, QT_TRANSLATE_NOOP("fields", "Valid from")},
        Field{4, "reason", &StaffKey::reason, QT_TRANSLATE_NOOP("fields", "Reason")},
        Field{5, "signed_with", &StaffKey::signedWith, QT_TRANSLATE_NOOP("fields", "Signed with")},
        Field{6, "canonical_form", &StaffKey::canonicalForm, QT_TRANSLATE_NOOP("fields", "Canonical form")},
        Field{7, "signature", &StaffKey::signature, QT_TRANSLATE_NOOP("fields", "Signature")},
    };
};

/// One key of the trust list that headquarters signs; the highest list version of a key counts.
struct TrustEntry {
    Id<TrustEntry> id;
    int listVersion = 0; ///< only rises
    TrustSubject subject = TrustSubject::Unknown;
    QString name;
    QByteArray publicKey; ///< Ed25519, 32 bytes
    QByteArray sealingKey; ///< X25519, 32 bytes; empty where none is needed
    bool revoked = false;
    QByteArray lastOrigin; ///< 16 bytes; with `lastSequence` the last change accepted of a revoked key
    qint64 lastSequence = 0;
    QString deviceCode;
    Id<StaffKey> signedWith; ///< null: headquarters signed
    int canonicalForm = 1; ///< the version of the byte form that is signed
    QByteArray signature;

    friend bool operator==(const TrustEntry&, const TrustEntry&) = default;
};

template <>
struct Description<TrustEntry> {
    static constexpr Kind kind{
        6, "trust_entry", Nature::Fact, Home::Office, QT_TRANSLATE_NOOP("kinds", "Entry of the trust list")};
    static constexpr Fields fields{
        Field{
            1, "list_version", &TrustEntry::listVersion, QT_TRANSLATE_NOOP("fields", "Version of the list")},
        Field{2, "subject", &TrustEntry::subject, QT_TRANSLATE_NOOP("fields", "Whose key")},
        Field{3, "name", &TrustEntry::name, QT_TRANSLATE_NOOP("fields", "Name")},
        Field{4, "public_key", &TrustEntry::publicKey, QT_TRANSLATE_NOOP("fields", "Public key")},
        Field{5, "sealing_key", &TrustEntry::sealingKey, QT_TRANSLATE_NOOP("fields", "Sealing key")},
        Field{6, "revoked", &TrustEntry::revoked, QT_TRANSLATE_NOOP("fields", "Revoked")},
        Field{7, "last_origin", &TrustEntry::lastOrigin, QT_TRANSLATE_NOOP("fields", "Last origin")},
        Field{8, "last_sequence", &TrustEntry::lastSequence,
            QT_TRANSLATE_NOOP("fields", "Last sequence number")},
        Field{9, "device_code", &TrustEntry::deviceCode, QT_TRANSLATE_NOOP("fields", "Code of the laptop")},
        Field{10, "signed_with", &TrustEntry::signedWith, QT_TRANSLATE_NOOP("fields", "Signed with")},
        Field{
            11, "canonical_form", &TrustEntry::canonicalForm, QT_TRANSLATE_NOOP("fields", "Canonical form")},
        Field{12, "signature", &TrustEntry::signature, QT_TRANSLATE_NOOP("fields", "Signature")},
    };
};
