#pragma once

#include "core/domain/fields.h"
#include "core/domain/records/assistance.h"
#include "core/domain/records/counsellingtype.h"
#include "core/domain/validation.h"

#include <QDate>
#include <QString>

#include <optional>

struct CaseFile;
struct PackageType;
struct Person;
struct Staff;

/// One session with the household or some of it.
struct Counselling {
    Id<Counselling> id;
    Id<CaseFile> caseId;
    CounsellingType type = CounsellingType::Unknown;
    QDate heldOn;
    QString language; ///< ISO 639
    Id<Staff> staff;
    QString place;
    QString note;
    QString requestedPackage;
    Id<PackageType> requestedType; ///< null: none of the catalogue

    friend bool operator==(const Counselling&, const Counselling&) = default;
};

template <>
struct Description<Counselling> {
    static constexpr Kind kind{
        32, "counselling", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Counselling")};
    static constexpr Fields fields{
        Field{1, "type", &Counselling::type, QT_TRANSLATE_NOOP("fields", "Type")},
        Field{2, "held_on", &Counselling::heldOn, QT_TRANSLATE_NOOP("fields", "Held on")},
        Field{3, "language", &Counselling::language, QT_TRANSLATE_NOOP("fields", "Language")},
        Field{4, "staff", &Counselling::staff, QT_TRANSLATE_NOOP("fields", "Counsellor")},
        Field{5, "place", &Counselling::place, QT_TRANSLATE_NOOP("fields", "Place"), Mark::Personal},
        Field{6, "note", &Counselling::note, QT_TRANSLATE_NOOP("fields", "Note"),
            Mark::Restricted | Mark::Personal},
        Field{7, "requested_package", &Counselling::requestedPackage,
            QT_TRANSLATE_NOOP("fields", "Package requested, in words"), Mark::Personal},
        Field{8, "requested_type", &Counselling::requestedType,
            QT_TRANSLATE_NOOP("fields", "Package requested")},
    };
};

/// Who took part, of the household or from outside.
struct CounsellingParticipant {
    Id<CounsellingParticipant> id;
    Id<CaseFile> caseId;
    Id<Counselling> counselling;
    Id<Person> person; ///< null: not of the case, then by name
    QString name;

    friend bool operator==(const CounsellingParticipant&, const CounsellingParticipant&) = default;
};

template <>
struct Description<CounsellingParticipant> {
    static constexpr Kind kind{33, "counselling_participant", Nature::Register, Home::Case,
        QT_TRANSLATE_NOOP("kinds", "Participant of a counselling")};
    static constexpr Fields fields{
        Field{1, "counselling", &CounsellingParticipant::counselling,
            QT_TRANSLATE_NOOP("fields", "Counselling"), Mark::Owner},
        Field{2, "person", &CounsellingParticipant::person, QT_TRANSLATE_NOOP("fields", "Person")},
        Field{3, "name", &CounsellingParticipant::name, QT_TRANSLATE_NOOP("fields", "Name"), Mark::Personal},
    };
};

/// What a person or the household lacks, as they say or a counsellor sees.
struct Need {
    Id<Need> id;
    Id<CaseFile> caseId;
    Id<Person> person; ///< null: the household
    AssistanceCategory category = AssistanceCategory::Unknown;
    AssistanceType type = AssistanceType::Unknown;
    std::optional<int> priority; ///< 1 is the most pressing; null: not ranked
    QDate statedOn;
    Id<Counselling> counselling;
    QString note;
    bool restricted = false; ///< lists say "Assistance" instead

    friend bool operator==(const Need&, const Need&) = default;
};

template <>
struct Description<Need> {
    static constexpr Kind kind{34, "need", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Need")};
    static constexpr Fields fields{
        Field{1, "person", &Need::person, QT_TRANSLATE_NOOP("fields", "Person")},
        Field{2, "category", &Need::category, QT_TRANSLATE_NOOP("fields", "Category")},
        Field{3, "type", &Need::type, QT_TRANSLATE_NOOP("fields", "Type")},
        Field{4, "priority", &Need::priority, QT_TRANSLATE_NOOP("fields", "Priority")},
        Field{5, "stated_on", &Need::statedOn, QT_TRANSLATE_NOOP("fields", "Stated on")},
        Field{6, "counselling", &Need::counselling, QT_TRANSLATE_NOOP("fields", "Counselling")},
        Field{7, "note", &Need::note, QT_TRANSLATE_NOOP("fields", "Note"), Mark::Personal},
        Field{8, "restricted", &Need::restricted, QT_TRANSLATE_NOOP("fields", "Restricted")},
    };
};

/// Held by today; its language is a code of ISO 639.
Problems validate(const Counselling& counselling, QDate today);
/// Somebody of the case, or a name.
Problems validate(const CounsellingParticipant& participant, QDate today);
/// A rank counts from 1; stated by today.
Problems validate(const Need& need, QDate today);
