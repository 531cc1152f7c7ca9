#pragma once

#include "core/domain/fields.h"
#include "core/domain/validation.h"

#include <QDate>
#include <QString>

#include <optional>

struct CaseFile;
struct Staff;

/// A journey of staff, often of several organisations, that visits many cases.
struct Mission {
    Id<Mission> id;
    QString title;
    QString country; ///< ISO 3166-1 alpha-2
    QDate startsOn;
    QDate endsOn;
    QString note;

    friend bool operator==(const Mission&, const Mission&) = default;
};

template <>
struct Description<Mission> {
    static constexpr Kind kind{
        42, "mission", Nature::Register, Home::Office, QT_TRANSLATE_NOOP("kinds", "Mission")};
    static constexpr Fields fields{
        Field{1, "title", &Mission::title, QT_TRANSLATE_NOOP("fields", "Title")},
        Field{2, "country", &Mission::country, QT_TRANSLATE_NOOP("fields", "Country")},
        Field{3, "starts_on", &Mission::startsOn, QT_TRANSLATE_NOOP("fields", "Starts on")},
        Field{4, "ends_on", &Mission::endsOn, QT_TRANSLATE_NOOP("fields", "Ends on")},
        Field{5, "note", &Mission::note, QT_TRANSLATE_NOOP("fields", "Note")},
    };
};

/// Who travels, of our staff or of another organisation.
struct MissionParticipant {
    Id<MissionParticipant> id;
    Id<Mission> mission;
    QString organisation;
    QString name; ///< staff, not a returnee
    Id<Staff> staff; ///< null: of another organisation

    friend bool operator==(const MissionParticipant&, const MissionParticipant&) = default;
};

template <>
struct Description<MissionParticipant> {
    static constexpr Kind kind{43, "mission_participant", Nature::Register, Home::Office,
        QT_TRANSLATE_NOOP("kinds", "Participant of a mission")};
    static constexpr Fields fields{
        Field{
            1, "mission", &MissionParticipant::mission, QT_TRANSLATE_NOOP("fields", "Mission"), Mark::Owner},
        Field{2, "organisation", &MissionParticipant::organisation,
            QT_TRANSLATE_NOOP("fields", "Organisation")},
        Field{3, "name", &MissionParticipant::name, QT_TRANSLATE_NOOP("fields", "Name")},
        Field{4, "staff", &MissionParticipant::staff, QT_TRANSLATE_NOOP("fields", "Member of staff")},
    };
};

/// A case to be visited on a mission, and when.
struct MissionCase {
    Id<MissionCase> id;
    Id<CaseFile> caseId;
    Id<Mission> mission;
    QDate plannedOn;
    std::optional<int> position; ///< order of visits within the day; null: any
    QString note;

    friend bool operator==(const MissionCase&, const MissionCase&) = default;
};

template <>
struct Description<MissionCase> {
    static constexpr Kind kind{
        44, "mission_case", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Case of a mission")};
    static constexpr Fields fields{
        Field{1, "mission", &MissionCase::mission, QT_TRANSLATE_NOOP("fields", "Mission")},
        Field{2, "planned_on", &MissionCase::plannedOn, QT_TRANSLATE_NOOP("fields", "Planned on")},
        Field{3, "position", &MissionCase::position, QT_TRANSLATE_NOOP("fields", "Position")},
        Field{4, "note", &MissionCase::note, QT_TRANSLATE_NOOP("fields", "Note"), Mark::Personal},
    };
};

/// Never ends before it starts.
Problems validate(const Mission& mission, QDate today);
