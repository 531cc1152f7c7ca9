#pragma once

#include "core/domain/fields.h"
#include "core/domain/records/referraloutcome.h"
#include "core/domain/validation.h"

#include <QDate>
#include <QString>

struct CaseFile;
struct Person;
struct Staff;

/// A free remark on a case.
struct Note {
    Id<Note> id;
    Id<CaseFile> caseId;
    QDate writtenOn;
    Id<Staff> author;
    QString text;
    bool restricted = false;

    friend bool operator==(const Note&, const Note&) = default;
};

template <>
struct Description<Note> {
    static constexpr Kind kind{35, "note", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Note")};
    static constexpr Fields fields{
        Field{1, "written_on", &Note::writtenOn, QT_TRANSLATE_NOOP("fields", "Written on")},
        Field{2, "author", &Note::author, QT_TRANSLATE_NOOP("fields", "Author")},
        Field{3, "text", &Note::text, QT_TRANSLATE_NOOP("fields", "Text"), Mark::Personal},
        Field{4, "restricted", &Note::restricted, QT_TRANSLATE_NOOP("fields", "Restricted")},
    };
};

/// Something to be done for a case by a day.
struct Task {
    Id<Task> id;
    Id<CaseFile> caseId;
    QString title;
    QDate dueOn;
    Id<Staff> assignedTo;
    QDate doneOn; ///< null: open
    QDate snoozedUntil;
    QString rule; ///< the code of the rule that raised it; empty: a person did

    friend bool operator==(const Task&, const Task&) = default;
};

template <>
struct Description<Task> {
    static constexpr Kind kind{36, "task", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Task")};
    static constexpr Fields fields{
        Field{1, "title", &Task::title, QT_TRANSLATE_NOOP("fields", "Title"), Mark::Personal},
        Field{2, "due_on", &Task::dueOn, QT_TRANSLATE_NOOP("fields", "Due on")},
        Field{3, "assigned_to", &Task::assignedTo, QT_TRANSLATE_NOOP("fields", "Assigned to")},
        Field{4, "done_on", &Task::doneOn, QT_TRANSLATE_NOOP("fields", "Done on")},
        Field{5, "snoozed_until", &Task::snoozedUntil, QT_TRANSLATE_NOOP("fields", "Snoozed until")},
        Field{6, "rule", &Task::rule, QT_TRANSLATE_NOOP("fields", "Rule")},
    };
};

/// A person sent on to a service of another organisation.
struct Referral {
    Id<Referral> id;
    Id<CaseFile> caseId;
    Id<Person> person; ///< null: the household
    QString service;
    QString provider;
    QDate referredOn;
    ReferralOutcome outcome = ReferralOutcome::Unknown;
    QDate outcomeOn;
    QString note;

    friend bool operator==(const Referral&, const Referral&) = default;
};

template <>
struct Description<Referral> {
    static constexpr Kind kind{
        37, "referral", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Referral")};
    static constexpr Fields fields{
        Field{1, "person", &Referral::person, QT_TRANSLATE_NOOP("fields", "Person")},
        Field{2, "service", &Referral::service, QT_TRANSLATE_NOOP("fields", "Service"),
            Mark::Restricted | Mark::Personal},
        Field{3, "provider", &Referral::provider, QT_TRANSLATE_NOOP("fields", "Provider"),
            Mark::Restricted | Mark::Personal},
        Field{4, "referred_on", &Referral::referredOn, QT_TRANSLATE_NOOP("fields", "Referred on")},
        Field{5, "outcome", &Referral::outcome, QT_TRANSLATE_NOOP("fields", "Outcome")},
        Field{6, "outcome_on", &Referral::outcomeOn, QT_TRANSLATE_NOOP("fields", "Outcome on")},
        Field{7, "note", &Referral::note, QT_TRANSLATE_NOOP("fields", "Note"),
            Mark::Restricted | Mark::Personal},
    };
};

/// A note says something.
Problems validate(const Note& note, QDate today);
/// A task says what is to be done, or which rule asks for it; what is done was done by today.
Problems validate(const Task& task, QDate today);
/// A referral says to which service; its outcome is not before it.
Problems validate(const Referral& referral, QDate today);
