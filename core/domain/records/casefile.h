#pragma once

#include "core/domain/fields.h"
#include "core/domain/validation.h"

#include <QDate>
#include <QString>

struct Office;
struct Person;
struct Programme;
struct Staff;

/// One application for return and reintegration, with its household. Its case id is its own id.
struct CaseFile {
    Id<CaseFile> id;
    Id<CaseFile> caseId;
    QString reference; ///< as reference() makes it: EVN-2014-A-00012-V
    QString series; ///< office, year and device the counter runs in: EVN-2014-A
    Id<Programme> programme;
    Id<Office> hostOffice;
    Id<Office> returnOffice;
    QString hostCountry; ///< ISO 3166-1 alpha-2
    QString countryOfReturn; ///< ISO 3166-1 alpha-2
    QString areaOfReturn; ///< first-level area: P-code or ISO 3166-2, opaque; outlives anonymisation
    Id<Person> principal;
    QDate appliedOn;
    QDate returnedOn; ///< of the household; a person's own day stands with the person
    Id<Staff> assignedTo;
    Id<Office> receivedFrom; ///< the office that handed the case over; null: opened here
    bool anonymised = false;

    friend bool operator==(const CaseFile&, const CaseFile&) = default;
};

template <>
struct Description<CaseFile> {
    static constexpr Kind kind{
        16, "case_file", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Case")};
    static constexpr Fields fields{
        Field{1, "reference", &CaseFile::reference, QT_TRANSLATE_NOOP("fields", "Reference")},
        Field{2, "series", &CaseFile::series, QT_TRANSLATE_NOOP("fields", "Series")},
        Field{3, "programme", &CaseFile::programme, QT_TRANSLATE_NOOP("fields", "Programme")},
        Field{4, "host_office", &CaseFile::hostOffice, QT_TRANSLATE_NOOP("fields", "Host office")},
        Field{5, "return_office", &CaseFile::returnOffice, QT_TRANSLATE_NOOP("fields", "Return office")},
        Field{6, "host_country", &CaseFile::hostCountry, QT_TRANSLATE_NOOP("fields", "Host country")},
        Field{7, "country_of_return", &CaseFile::countryOfReturn,
            QT_TRANSLATE_NOOP("fields", "Country of return")},
        Field{8, "area_of_return", &CaseFile::areaOfReturn, QT_TRANSLATE_NOOP("fields", "Area of return")},
        Field{9, "principal", &CaseFile::principal, QT_TRANSLATE_NOOP("fields", "Principal")},
        Field{10, "applied_on", &CaseFile::appliedOn, QT_TRANSLATE_NOOP("fields", "Applied on")},
        Field{11, "returned_on", &CaseFile::returnedOn, QT_TRANSLATE_NOOP("fields", "Returned on")},
        Field{12, "assigned_to", &CaseFile::assignedTo, QT_TRANSLATE_NOOP("fields", "Assigned to")},
        Field{13, "received_from", &CaseFile::receivedFrom, QT_TRANSLATE_NOOP("fields", "Received from")},
        Field{14, "anonymised", &CaseFile::anonymised, QT_TRANSLATE_NOOP("fields", "Anonymised")},
    };
};

/// A further programme the case stands in, since donors share cases.
struct CaseProgramme {
    Id<CaseProgramme> id;
    Id<CaseFile> caseId;
    Id<Programme> programme;
    QDate enrolledOn;
    QDate endsOn;

    friend bool operator==(const CaseProgramme&, const CaseProgramme&) = default;
};

template <>
struct Description<CaseProgramme> {
    static constexpr Kind kind{17, "case_programme", Nature::Register, Home::Case,
        QT_TRANSLATE_NOOP("kinds", "Programme of a case")};
    static constexpr Fields fields{
        Field{1, "programme", &CaseProgramme::programme, QT_TRANSLATE_NOOP("fields", "Programme")},
        Field{2, "enrolled_on", &CaseProgramme::enrolledOn, QT_TRANSLATE_NOOP("fields", "Enrolled on")},
        Field{3, "ends_on", &CaseProgramme::endsOn, QT_TRANSLATE_NOOP("fields", "Ends on")},
    };
};

/// A number another system gave: RIAT, MiMOSA, a donor's.
struct ExternalId {
    Id<ExternalId> id;
    Id<CaseFile> caseId;
    Id<Person> person; ///< null: of the whole case
    QString scheme;
    QString value;

    friend bool operator==(const ExternalId&, const ExternalId&) = default;
};

template <>
struct Description<ExternalId> {
    static constexpr Kind kind{
        22, "external_id", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "External number")};
    static constexpr Fields fields{
        Field{1, "person", &ExternalId::person, QT_TRANSLATE_NOOP("fields", "Person")},
        Field{2, "scheme", &ExternalId::scheme, QT_TRANSLATE_NOOP("fields", "System")},
        Field{3, "value", &ExternalId::value, QT_TRANSLATE_NOOP("fields", "Number"), Mark::Personal},
    };
};

/// A return or an application in the future is a plan, not a fact: a stage or a mission holds plans.
Problems validate(const CaseFile& caseFile, QDate today);
Problems validate(const CaseProgramme& caseProgramme, QDate today);
