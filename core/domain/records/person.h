#pragma once

#include "core/base/partialdate.h"
#include "core/domain/fields.h"
#include "core/domain/records/personenums.h"
#include "core/domain/validation.h"

#include <QDate>
#include <QString>

#include <optional>

struct CaseFile;

/// A member of the household of a case.
struct Person {
    Id<Person> id;
    Id<CaseFile> caseId;
    Relation relation = Relation::Unknown;
    TravelStatus travelStatus = TravelStatus::Unknown;
    Sex sex = Sex::Unknown;
    QString givenName; ///< in Latin letters, as on the travel document
    QString familyName; ///< in Latin letters; empty where people bear one name
    QString scriptName; ///< in its original script and order
    PartialDate birth; ///< Gregorian, whatever calendar it was given in
    BirthCalendar birthCalendar = BirthCalendar::Unknown;
    QString birthAsGiven;
    QString birthPlace;
    QString nationality; ///< ISO 3166-1 alpha-2
    QString language; ///< ISO 639
    QDate returnedOn;
    bool unaccompanied = false;
    std::optional<int> birthBand; ///< written when anonymised: 1980 for 1980–1984

    friend bool operator==(const Person&, const Person&) = default;
};

template <>
struct Description<Person> {
    static constexpr Kind kind{
        18, "person", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Person")};
    static constexpr Fields fields{
        Field{1, "relation", &Person::relation, QT_TRANSLATE_NOOP("fields", "Relation to the principal")},
        Field{2, "travel_status", &Person::travelStatus, QT_TRANSLATE_NOOP("fields", "Travel status")},
        Field{3, "sex", &Person::sex, QT_TRANSLATE_NOOP("fields", "Sex")},
        Field{4, "given_name", &Person::givenName, QT_TRANSLATE_NOOP("fields", "Given name"), Mark::Personal},
        Field{5, "family_name", &Person::familyName, QT_TRANSLATE_NOOP("fields", "Family name"),
            Mark::Personal},
        Field{6, "script_name", &Person::scriptName, QT_TRANSLATE_NOOP("fields", "Name in own script"),
            Mark::Personal},
        Field{7, "birth", &Person::birth, QT_TRANSLATE_NOOP("fields", "Date of birth"), Mark::Personal},
        Field{8, "birth_calendar", &Person::birthCalendar, QT_TRANSLATE_NOOP("fields", "Calendar")},
        Field{9, "birth_as_given", &Person::birthAsGiven,
            QT_TRANSLATE_NOOP("fields", "Date of birth as given"), Mark::Personal},
        Field{10, "birth_place", &Person::birthPlace, QT_TRANSLATE_NOOP("fields", "Place of birth"),
            Mark::Personal},
        Field{11, "nationality", &Person::nationality, QT_TRANSLATE_NOOP("fields", "Nationality"),
            Mark::Personal},
        Field{12, "language", &Person::language, QT_TRANSLATE_NOOP("fields", "Language"), Mark::Personal},
        Field{13, "returned_on", &Person::returnedOn, QT_TRANSLATE_NOOP("fields", "Returned on")},
        Field{
            14, "unaccompanied", &Person::unaccompanied, QT_TRANSLATE_NOOP("fields", "Unaccompanied child")},
        Field{
            15, "birth_band", &Person::birthBand, QT_TRANSLATE_NOOP("fields", "Born in the five years from")},
    };
};

/// Another way a person's name was met; none overwrites another.
struct NameSpelling {
    Id<NameSpelling> id;
    Id<CaseFile> caseId;
    Id<Person> person;
    QString text;
    QString script; ///< ISO 15924: Armn, Geor, Cyrl, Arab, Latn
    QString source; ///< a document, a letter, a list

    friend bool operator==(const NameSpelling&, const NameSpelling&) = default;
};

template <>
struct Description<NameSpelling> {
    static constexpr Kind kind{
        19, "name_spelling", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Spelling of a name")};
    static constexpr Fields fields{
        Field{1, "person", &NameSpelling::person, QT_TRANSLATE_NOOP("fields", "Person"), Mark::Owner},
        Field{2, "text", &NameSpelling::text, QT_TRANSLATE_NOOP("fields", "Name"), Mark::Personal},
        Field{3, "script", &NameSpelling::script, QT_TRANSLATE_NOOP("fields", "Script")},
        Field{4, "source", &NameSpelling::source, QT_TRANSLATE_NOOP("fields", "Met in"), Mark::Personal},
    };
};

/// The date, or an unknown one where it is 1900-01-01: blank RIAT charter cases carry that day.
PartialDate unknownIfPlaceholder(const PartialDate& birth);
/// Some name is required, and no birth in the future or before the oldest living people.
/// An anonymised person has no name and is not saved this way.
Problems validate(const Person& person, QDate today);
Problems validate(const NameSpelling& spelling, QDate today);
