#pragma once

#include "core/domain/fields.h"
#include "core/domain/records/officeenums.h"

#include <QByteArray>
#include <QDate>
#include <QString>

struct Programme;
struct Staff;
struct StaffKey;

/// A role given to a member of staff; ended by a RoleEnd.
struct RoleGrant {
    Id<RoleGrant> id;
    Id<Staff> staff;
    StaffRole role = StaffRole::Unknown;
    Id<Programme> programme; ///< null: every programme
    QDate validFrom;
    Id<StaffKey> signedWith; ///< null: the office root signed
    int canonicalForm = 1; ///< the version of the byte form that is signed
    QByteArray signature;

    friend bool operator==(const RoleGrant&, const RoleGrant&) = default;
};

template <>
struct Description<RoleGrant> {
    static constexpr Kind kind{
        4, "role_grant", Nature::Fact, Home::Office, QT_TRANSLATE_NOOP("kinds", "Grant of a role")};
    static constexpr Fields fields{
        Field{1, "staff", &RoleGrant::staff, QT_TRANSLATE_NOOP("fields", "Member of staff")},
        Field{2, "role", &RoleGrant::role, QT_TRANSLATE_NOOP("fields", "Role")},
        Field{3, "programme", &RoleGrant::programme, QT_TRANSLATE_NOOP("fields", "Programme")},
        Field{4, "valid_from", &RoleGrant::validFrom, QT_TRANSLATE_NOOP("fields", "Valid from")},
        Field{5, "signed_with", &RoleGrant::signedWith, QT_TRANSLATE_NOOP("fields", "Signed with")},
        Field{6, "canonical_form", &RoleGrant::canonicalForm, QT_TRANSLATE_NOOP("fields", "Canonical form")},
        Field{7, "signature", &RoleGrant::signature, QT_TRANSLATE_NOOP("fields", "Signature")},
    };
};

/// From `endsOn` on, the grant counts no more.
struct RoleEnd {
    Id<RoleEnd> id;
    Id<RoleGrant> grant;
    QDate endsOn;
    QString reason;
    Id<StaffKey> signedWith;
    int canonicalForm = 1; ///< the version of the byte form that is signed
    QByteArray signature;

    friend bool operator==(const RoleEnd&, const RoleEnd&) = default;
};

template <>
struct Description<RoleEnd> {
    static constexpr Kind kind{
        5, "role_end", Nature::Fact, Home::Office, QT_TRANSLATE_NOOP("kinds", "End of a role")};
    static constexpr Fields fields{
        Field{1, "role_grant", &RoleEnd::grant, QT_TRANSLATE_NOOP("fields", "Grant")},
        Field{2, "ends_on", &RoleEnd::endsOn, QT_TRANSLATE_NOOP("fields", "Ends on")},
        Field{3, "reason", &RoleEnd::reason, QT_TRANSLATE_NOOP("fields", "Reason")},
        Field{4, "signed_with", &RoleEnd::signedWith, QT_TRANSLATE_NOOP("fields", "Signed with")},
        Field{5, "canonical_form", &RoleEnd::canonicalForm, QT_TRANSLATE_NOOP("fields", "Canonical form")},
        Field{6, "signature", &RoleEnd::signature, QT_TRANSLATE_NOOP("fields", "Signature")},
    };
};
