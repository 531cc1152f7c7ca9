#pragma once

#include "core/domain/fields.h"

#include <QByteArray>
#include <QDate>
#include <QString>

struct Person;
struct Staff;

/// Two persons of the file, perhaps of two cases, are one. References never move, so it can be withdrawn.
struct SamePerson {
    Id<SamePerson> id;
    Id<Person> personA;
    Id<Person> personB;
    Id<Staff> decidedBy;
    QDate decidedOn;
    QString reason;

    friend bool operator==(const SamePerson&, const SamePerson&) = default;
};

template <>
struct Description<SamePerson> {
    static constexpr Kind kind{
        39, "same_person", Nature::Fact, Home::Office, QT_TRANSLATE_NOOP("kinds", "Same person")};
    static constexpr Fields fields{
        Field{1, "person_a", &SamePerson::personA, QT_TRANSLATE_NOOP("fields", "One person")},
        Field{2, "person_b", &SamePerson::personB, QT_TRANSLATE_NOOP("fields", "Other person")},
        Field{3, "decided_by", &SamePerson::decidedBy, QT_TRANSLATE_NOOP("fields", "Decided by")},
        Field{4, "decided_on", &SamePerson::decidedOn, QT_TRANSLATE_NOOP("fields", "Decided on")},
        Field{5, "reason", &SamePerson::reason, QT_TRANSLATE_NOOP("fields", "Reason"), Mark::Personal},
    };
};

/// Two persons that look alike and are not: not proposed again.
struct NotSamePerson {
    Id<NotSamePerson> id;
    Id<Person> personA;
    Id<Person> personB;
    Id<Staff> decidedBy;
    QDate decidedOn;
    QString reason;

    friend bool operator==(const NotSamePerson&, const NotSamePerson&) = default;
};

template <>
struct Description<NotSamePerson> {
    static constexpr Kind kind{
        40, "not_same_person", Nature::Fact, Home::Office, QT_TRANSLATE_NOOP("kinds", "Not the same person")};
    static constexpr Fields fields{
        Field{1, "person_a", &NotSamePerson::personA, QT_TRANSLATE_NOOP("fields", "One person")},
        Field{2, "person_b", &NotSamePerson::personB, QT_TRANSLATE_NOOP("fields", "Other person")},
        Field{3, "decided_by", &NotSamePerson::decidedBy, QT_TRANSLATE_NOOP("fields", "Decided by")},
        Field{4, "decided_on", &NotSamePerson::decidedOn, QT_TRANSLATE_NOOP("fields", "Decided on")},
        Field{5, "reason", &NotSamePerson::reason, QT_TRANSLATE_NOOP("fields", "Reason"), Mark::Personal},
    };
};

/// Takes back a SamePerson or a NotSamePerson.
struct IdentityWithdrawal {
    Id<IdentityWithdrawal> id;
    QByteArray fact; ///< 16 bytes: the id of either kind of fact
    Id<Staff> decidedBy;
    QDate decidedOn;
    QString reason;

    friend bool operator==(const IdentityWithdrawal&, const IdentityWithdrawal&) = default;
};

template <>
struct Description<IdentityWithdrawal> {
    static constexpr Kind kind{41, "identity_withdrawal", Nature::Fact, Home::Office,
        QT_TRANSLATE_NOOP("kinds", "Withdrawal of an identity")};
    static constexpr Fields fields{
        Field{1, "fact", &IdentityWithdrawal::fact, QT_TRANSLATE_NOOP("fields", "Decision withdrawn")},
        Field{2, "decided_by", &IdentityWithdrawal::decidedBy, QT_TRANSLATE_NOOP("fields", "Decided by")},
        Field{3, "decided_on", &IdentityWithdrawal::decidedOn, QT_TRANSLATE_NOOP("fields", "Decided on")},
        Field{
            4, "reason", &IdentityWithdrawal::reason, QT_TRANSLATE_NOOP("fields", "Reason"), Mark::Personal},
    };
};
