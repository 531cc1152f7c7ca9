#pragma once

#include "core/domain/fields.h"
#include "core/domain/records/protectionenums.h"
#include "core/domain/validation.h"

#include <QDate>
#include <QString>

struct Attachment;
struct CaseFile;
struct Person;

/// One risk or protective factor of a person, the household, the community or the structures around.
struct Vulnerability {
    Id<Vulnerability> id;
    Id<CaseFile> caseId;
    Id<Person> person; ///< null: not of one person
    VulnerabilityCode code = VulnerabilityCode::Unknown;
    FactorLevel level = FactorLevel::Unknown;
    FactorDirection direction = FactorDirection::Unknown;
    QString note;

    friend bool operator==(const Vulnerability&, const Vulnerability&) = default;
};

template <>
struct Description<Vulnerability> {
    static constexpr Kind kind{
        26, "vulnerability", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Vulnerability")};
    static constexpr Fields fields{
        Field{1, "person", &Vulnerability::person, QT_TRANSLATE_NOOP("fields", "Person")},
        Field{2, "code", &Vulnerability::code, QT_TRANSLATE_NOOP("fields", "Vulnerability"),
            Mark::Restricted | Mark::Personal},
        Field{3, "level", &Vulnerability::level, QT_TRANSLATE_NOOP("fields", "Level")},
        Field{4, "direction", &Vulnerability::direction, QT_TRANSLATE_NOOP("fields", "Direction")},
        Field{5, "note", &Vulnerability::note, QT_TRANSLATE_NOOP("fields", "Note"),
            Mark::Restricted | Mark::Personal},
    };
};

/// Who answers for a child, on what basis, from when until when.
struct Guardianship {
    Id<Guardianship> id;
    Id<CaseFile> caseId;
    Id<Person> child;
    Id<Person> guardian; ///< null: not a person of the file, then by name
    QString guardianName;
    GuardianshipBasis basis = GuardianshipBasis::Unknown;
    Id<Attachment> document;
    QDate startsOn;
    QDate endsOn; ///< null: not known to end
    QDate bestInterestsOn; ///< null: not decided; an unaccompanied child does not depart before
    QDate familyTracedOn; ///< null: not traced

    friend bool operator==(const Guardianship&, const Guardianship&) = default;
};

template <>
struct Description<Guardianship> {
    static constexpr Kind kind{
        27, "guardianship", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Guardianship")};
    static constexpr Fields fields{
        Field{1, "child", &Guardianship::child, QT_TRANSLATE_NOOP("fields", "Child")},
        Field{2, "guardian", &Guardianship::guardian, QT_TRANSLATE_NOOP("fields", "Guardian")},
        Field{3, "guardian_name", &Guardianship::guardianName, QT_TRANSLATE_NOOP("fields", "Guardian's name"),
            Mark::Personal},
        Field{4, "basis", &Guardianship::basis, QT_TRANSLATE_NOOP("fields", "Basis")},
        Field{5, "document", &Guardianship::document, QT_TRANSLATE_NOOP("fields", "Document")},
        Field{6, "starts_on", &Guardianship::startsOn, QT_TRANSLATE_NOOP("fields", "Starts on")},
        Field{7, "ends_on", &Guardianship::endsOn, QT_TRANSLATE_NOOP("fields", "Ends on")},
        Field{8, "best_interests_on", &Guardianship::bestInterestsOn,
            QT_TRANSLATE_NOOP("fields", "Best interests decided on")},
        Field{9, "family_traced_on", &Guardianship::familyTracedOn,
            QT_TRANSLATE_NOOP("fields", "Family traced on")},
    };
};

/// Whether lists, exports and papers leave the factor out unless asked: trafficking, health and orientation
/// by our domain's rule, and torture and violence, which tell of health as well.
bool isRestricted(VulnerabilityCode code);
/// The guardian is another person than the child; no decision lies in the future.
Problems validate(const Guardianship& guardianship, QDate today);
