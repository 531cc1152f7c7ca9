#pragma once

#include "core/domain/fields.h"
#include "core/domain/records/visitenums.h"
#include "core/domain/validation.h"

#include <QDate>
#include <QString>

#include <optional>

struct CaseFile;
struct Mission;
struct Person;
struct Staff;

/// One monitoring contact with one case. The seven grades of satisfaction are our form's, of no instrument.
struct Visit {
    Id<Visit> id;
    Id<CaseFile> caseId;
    Id<Mission> mission; ///< null: outside a mission
    QDate visitedOn; ///< null: not yet
    QDate plannedOn;
    QString place;
    VisitMode how = VisitMode::Unknown;
    Id<Staff> monitor;
    QString organisation; ///< of the monitor
    EmploymentState employment = EmploymentState::Unknown;
    QString employmentNote;
    BusinessState businessState = BusinessState::Unknown;
    HousingState housing = HousingState::Unknown;
    QString health;
    std::optional<int> satisfactionInformation; ///< 1 to 5; null: not asked; so the six below
    std::optional<int> satisfactionTravel;
    std::optional<int> satisfactionReception;
    std::optional<int> satisfactionAssistance;
    std::optional<int> satisfactionAmount;
    std::optional<int> satisfactionTiming;
    std::optional<int> satisfactionStaff;
    Intention intention = Intention::Unknown;
    QString aspiration;
    QString narrative;
    QString discrepancy; ///< what was found and should not be; empty: none

    friend bool operator==(const Visit&, const Visit&) = default;
};

template <>
struct Description<Visit> {
    static constexpr Kind kind{
        45, "visit", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Visit")};
    static constexpr Fields fields{
        Field{1, "mission", &Visit::mission, QT_TRANSLATE_NOOP("fields", "Mission")},
        Field{2, "visited_on", &Visit::visitedOn, QT_TRANSLATE_NOOP("fields", "Visited on")},
        Field{3, "planned_on", &Visit::plannedOn, QT_TRANSLATE_NOOP("fields", "Planned on")},
        Field{4, "place", &Visit::place, QT_TRANSLATE_NOOP("fields", "Place"), Mark::Personal},
        Field{5, "how", &Visit::how, QT_TRANSLATE_NOOP("fields", "How")},
        Field{6, "monitor", &Visit::monitor, QT_TRANSLATE_NOOP("fields", "Monitor")},
        Field{7, "organisation", &Visit::organisation, QT_TRANSLATE_NOOP("fields", "Organisation")},
        Field{8, "employment", &Visit::employment, QT_TRANSLATE_NOOP("fields", "Employment")},
        Field{9, "employment_note", &Visit::employmentNote, QT_TRANSLATE_NOOP("fields", "On employment"),
            Mark::Personal},
        Field{10, "business_state", &Visit::businessState, QT_TRANSLATE_NOOP("fields", "Business")},
        Field{11, "housing", &Visit::housing, QT_TRANSLATE_NOOP("fields", "Housing")},
        Field{12, "health", &Visit::health, QT_TRANSLATE_NOOP("fields", "Health"),
            Mark::Restricted | Mark::Personal},
        Field{13, "satisfaction_information", &Visit::satisfactionInformation,
            QT_TRANSLATE_NOOP("fields", "Satisfied with information")},
        Field{14, "satisfaction_travel", &Visit::satisfactionTravel,
            QT_TRANSLATE_NOOP("fields", "Satisfied with travel")},
        Field{15, "satisfaction_reception", &Visit::satisfactionReception,
            QT_TRANSLATE_NOOP("fields", "Satisfied with reception")},
        Field{16, "satisfaction_assistance", &Visit::satisfactionAssistance,
            QT_TRANSLATE_NOOP("fields", "Satisfied with assistance")},
        Field{17, "satisfaction_amount", &Visit::satisfactionAmount,
            QT_TRANSLATE_NOOP("fields", "Satisfied with amount")},
        Field{18, "satisfaction_timing", &Visit::satisfactionTiming,
            QT_TRANSLATE_NOOP("fields", "Satisfied with timing")},
        Field{19, "satisfaction_staff", &Visit::satisfactionStaff,
            QT_TRANSLATE_NOOP("fields", "Satisfied with staff")},
        Field{20, "intention", &Visit::intention, QT_TRANSLATE_NOOP("fields", "Intention")},
        Field{
            21, "aspiration", &Visit::aspiration, QT_TRANSLATE_NOOP("fields", "Aspiration"), Mark::Personal},
        Field{22, "narrative", &Visit::narrative, QT_TRANSLATE_NOOP("fields", "Narrative"), Mark::Personal},
        Field{23, "discrepancy", &Visit::discrepancy, QT_TRANSLATE_NOOP("fields", "Discrepancy"),
            Mark::Personal},
    };
};

/// A person met at a visit.
struct VisitPresence {
    Id<VisitPresence> id;
    Id<CaseFile> caseId;
    Id<Visit> visit;
    Id<Person> person;

    friend bool operator==(const VisitPresence&, const VisitPresence&) = default;
};

template <>
struct Description<VisitPresence> {
    static constexpr Kind kind{46, "visit_presence", Nature::Register, Home::Case,
        QT_TRANSLATE_NOOP("kinds", "Presence at a visit")};
    static constexpr Fields fields{
        Field{1, "visit", &VisitPresence::visit, QT_TRANSLATE_NOOP("fields", "Visit"), Mark::Owner},
        Field{2, "person", &VisitPresence::person, QT_TRANSLATE_NOOP("fields", "Person")},
    };
};

/// Grades run from 1 to 5; a visit made is not in the future, a planned one may be.
Problems validate(const Visit& visit, QDate today);
