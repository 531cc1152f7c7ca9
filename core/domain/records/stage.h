#pragma once

#include "core/domain/fields.h"
#include "core/domain/records/personeventenums.h"
#include "core/domain/records/stageenums.h"

#include <QByteArray>
#include <QDate>
#include <QString>

struct CaseFile;
struct Person;
struct Staff;
struct StaffKey;

/// A case reaches a stage by this and leaves it only by another one. Closing and reopening are signed.
struct StageEvent {
    Id<StageEvent> id;
    Id<CaseFile> caseId;
    Stage stage = Stage::Unknown;
    QDate happenedOn;
    ClosureReason closureReason = ClosureReason::Unknown; ///< only with Closed
    QString note;
    Id<Staff> recordedBy;
    Id<StaffKey> signedWith; ///< null: not signed
    int canonicalForm = 1; ///< the version of the byte form that is signed
    QByteArray signature;

    friend bool operator==(const StageEvent&, const StageEvent&) = default;
};

template <>
struct Description<StageEvent> {
    static constexpr Kind kind{
        29, "stage_event", Nature::Fact, Home::Case, QT_TRANSLATE_NOOP("kinds", "Stage")};
    static constexpr Fields fields{
        Field{1, "stage", &StageEvent::stage, QT_TRANSLATE_NOOP("fields", "Stage")},
        Field{2, "happened_on", &StageEvent::happenedOn, QT_TRANSLATE_NOOP("fields", "On")},
        Field{3, "closure_reason", &StageEvent::closureReason,
            QT_TRANSLATE_NOOP("fields", "Reason of closure")},
        Field{4, "note", &StageEvent::note, QT_TRANSLATE_NOOP("fields", "Note"), Mark::Personal},
        Field{5, "recorded_by", &StageEvent::recordedBy, QT_TRANSLATE_NOOP("fields", "Recorded by")},
        Field{6, "signed_with", &StageEvent::signedWith, QT_TRANSLATE_NOOP("fields", "Signed with")},
        Field{7, "canonical_form", &StageEvent::canonicalForm, QT_TRANSLATE_NOOP("fields", "Canonical form")},
        Field{8, "signature", &StageEvent::signature, QT_TRANSLATE_NOOP("fields", "Signature")},
    };
};

/// One member's death, re-migration or absence: never the household's end.
struct PersonEvent {
    Id<PersonEvent> id;
    Id<CaseFile> caseId;
    Id<Person> person;
    PersonEventType event = PersonEventType::Unknown;
    QDate happenedOn;
    QString note;
    Id<Staff> recordedBy;

    friend bool operator==(const PersonEvent&, const PersonEvent&) = default;
};

template <>
struct Description<PersonEvent> {
    static constexpr Kind kind{
        30, "person_event", Nature::Fact, Home::Case, QT_TRANSLATE_NOOP("kinds", "Event of a person")};
    static constexpr Fields fields{
        Field{1, "person", &PersonEvent::person, QT_TRANSLATE_NOOP("fields", "Person")},
        Field{2, "event", &PersonEvent::event, QT_TRANSLATE_NOOP("fields", "Event")},
        Field{3, "happened_on", &PersonEvent::happenedOn, QT_TRANSLATE_NOOP("fields", "On")},
        Field{4, "note", &PersonEvent::note, QT_TRANSLATE_NOOP("fields", "Note"), Mark::Personal},
        Field{5, "recorded_by", &PersonEvent::recordedBy, QT_TRANSLATE_NOOP("fields", "Recorded by")},
    };
};

/// A try to reach the household; so many fruitless ones make Lost contact.
struct ContactAttempt {
    Id<ContactAttempt> id;
    Id<CaseFile> caseId;
    QDate attemptedOn;
    AttemptChannel channel = AttemptChannel::Unknown;
    AttemptOutcome outcome = AttemptOutcome::Unknown;
    QString note;
    Id<Staff> attemptedBy;

    friend bool operator==(const ContactAttempt&, const ContactAttempt&) = default;
};

template <>
struct Description<ContactAttempt> {
    static constexpr Kind kind{
        31, "contact_attempt", Nature::Fact, Home::Case, QT_TRANSLATE_NOOP("kinds", "Attempt to contact")};
    static constexpr Fields fields{
        Field{1, "attempted_on", &ContactAttempt::attemptedOn, QT_TRANSLATE_NOOP("fields", "On")},
        Field{2, "channel", &ContactAttempt::channel, QT_TRANSLATE_NOOP("fields", "Channel")},
        Field{3, "outcome", &ContactAttempt::outcome, QT_TRANSLATE_NOOP("fields", "Outcome")},
        Field{4, "note", &ContactAttempt::note, QT_TRANSLATE_NOOP("fields", "Note"), Mark::Personal},
        Field{5, "attempted_by", &ContactAttempt::attemptedBy, QT_TRANSLATE_NOOP("fields", "Attempted by")},
    };
};
