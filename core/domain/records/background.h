#pragma once

#include "core/base/partialdate.h"
#include "core/domain/fields.h"
#include "core/domain/validation.h"

#include <QDate>
#include <QString>

struct CaseFile;
struct Person;

/// What a person learned, can do and belongs to.
struct Profile {
    Id<Profile> id;
    Id<CaseFile> caseId;
    Id<Person> person;
    QString education;
    QString skills;
    QString occupations;
    QString memberships;
    QString languages;
    QString note;

    friend bool operator==(const Profile&, const Profile&) = default;
};

template <>
struct Description<Profile> {
    static constexpr Kind kind{
        23, "profile", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Profile")};
    static constexpr Fields fields{
        Field{1, "person", &Profile::person, QT_TRANSLATE_NOOP("fields", "Person"), Mark::Owner},
        Field{2, "education", &Profile::education, QT_TRANSLATE_NOOP("fields", "Education"), Mark::Personal},
        Field{3, "skills", &Profile::skills, QT_TRANSLATE_NOOP("fields", "Skills"), Mark::Personal},
        Field{4, "occupations", &Profile::occupations, QT_TRANSLATE_NOOP("fields", "Occupations"),
            Mark::Personal},
        Field{5, "memberships", &Profile::memberships, QT_TRANSLATE_NOOP("fields", "Memberships"),
            Mark::Personal},
        Field{6, "languages", &Profile::languages, QT_TRANSLATE_NOOP("fields", "Languages"), Mark::Personal},
        Field{7, "note", &Profile::note, QT_TRANSLATE_NOOP("fields", "Note"), Mark::Personal},
    };
};

/// One journey of a person before the return, and why.
struct Migration {
    Id<Migration> id;
    Id<CaseFile> caseId;
    Id<Person> person;
    PartialDate departedOn;
    QString fromCountry; ///< ISO 3166-1 alpha-2
    QString toCountry; ///< ISO 3166-1 alpha-2
    QString status; ///< asylum, visa, residence, none
    QString reasonForLeaving;
    QString reasonForReturning;
    QString note;

    friend bool operator==(const Migration&, const Migration&) = default;
};

template <>
struct Description<Migration> {
    static constexpr Kind kind{
        24, "migration", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Migration")};
    static constexpr Fields fields{
        Field{1, "person", &Migration::person, QT_TRANSLATE_NOOP("fields", "Person"), Mark::Owner},
        Field{2, "departed_on", &Migration::departedOn, QT_TRANSLATE_NOOP("fields", "Departed on"),
            Mark::Personal},
        Field{3, "from_country", &Migration::fromCountry, QT_TRANSLATE_NOOP("fields", "Departed from"),
            Mark::Personal},
        Field{4, "to_country", &Migration::toCountry, QT_TRANSLATE_NOOP("fields", "Arrived in"),
            Mark::Personal},
        Field{5, "status", &Migration::status, QT_TRANSLATE_NOOP("fields", "Status there"), Mark::Personal},
        Field{6, "reason_for_leaving", &Migration::reasonForLeaving,
            QT_TRANSLATE_NOOP("fields", "Reason for leaving"), Mark::Personal},
        Field{7, "reason_for_returning", &Migration::reasonForReturning,
            QT_TRANSLATE_NOOP("fields", "Reason for returning"), Mark::Personal},
        Field{8, "note", &Migration::note, QT_TRANSLATE_NOOP("fields", "Note"), Mark::Personal},
    };
};

/// No departure in the future; countries by their two letters.
Problems validate(const Migration& migration, QDate today);
