#pragma once

#include "core/domain/labels.h"

#include <QList>
#include <QStringList>

/// What a column of a sheet says of a person or of the case they belong to. None takes an amount or a decimal
/// fraction, so nobody is asked how a sheet writes them: sums come in by a list of opening entries.
enum class Meaning {
    Unknown, ///< the column is not taken in
    CaseNumber, ///< of any system; rows that share it are one household
    Relation,
    GivenName,
    FamilyName,
    FullName,
    ScriptName,
    Sex,
    Birth,
    BirthPlace,
    Nationality,
    Language,
    TravelStatus,
    DocumentType,
    DocumentNumber,
    Phone,
    HostCountry,
    CountryOfReturn,
    AreaOfReturn,
    AppliedOn,
    ReturnedOn,
    Unaccompanied,
};

template <>
inline constexpr Label<Meaning> labels<Meaning>[] = {
    {Meaning::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not taken in")},
    {Meaning::CaseNumber, "case-number", QT_TRANSLATE_NOOP("labels", "Case number")},
    {Meaning::Relation, "relation", QT_TRANSLATE_NOOP("labels", "Relation to the principal")},
    {Meaning::GivenName, "given-name", QT_TRANSLATE_NOOP("labels", "Given name")},
    {Meaning::FamilyName, "family-name", QT_TRANSLATE_NOOP("labels", "Family name")},
    {Meaning::FullName, "full-name", QT_TRANSLATE_NOOP("labels", "Whole name")},
    {Meaning::ScriptName, "script-name", QT_TRANSLATE_NOOP("labels", "Name in own script")},
    {Meaning::Sex, "sex", QT_TRANSLATE_NOOP("labels", "Sex")},
    {Meaning::Birth, "birth", QT_TRANSLATE_NOOP("labels", "Date of birth")},
    {Meaning::BirthPlace, "birth-place", QT_TRANSLATE_NOOP("labels", "Place of birth")},
    {Meaning::Nationality, "nationality", QT_TRANSLATE_NOOP("labels", "Nationality")},
    {Meaning::Language, "language", QT_TRANSLATE_NOOP("labels", "Language")},
    {Meaning::TravelStatus, "travel-status", QT_TRANSLATE_NOOP("labels", "Travel status")},
    {Meaning::DocumentType, "document-type", QT_TRANSLATE_NOOP("labels", "Type of document")},
    {Meaning::DocumentNumber, "document-number", QT_TRANSLATE_NOOP("labels", "Document number")},
    {Meaning::Phone, "phone", QT_TRANSLATE_NOOP("labels", "Phone")},
    {Meaning::HostCountry, "host-country", QT_TRANSLATE_NOOP("labels", "Host country")},
    {Meaning::CountryOfReturn, "country-of-return", QT_TRANSLATE_NOOP("labels", "Country of return")},
    {Meaning::AreaOfReturn, "area-of-return", QT_TRANSLATE_NOOP("labels", "Area of return")},
    {Meaning::AppliedOn, "applied-on", QT_TRANSLATE_NOOP("labels", "Applied on")},
    {Meaning::ReturnedOn, "returned-on", QT_TRANSLATE_NOOP("labels", "Returned on")},
    {Meaning::Unaccompanied, "unaccompanied", QT_TRANSLATE_NOOP("labels", "Unaccompanied child")},
};

/// What the header of a column means in English, French, Russian or Armenian; Unknown where none is known.
Meaning meaningOf(const QString& header);
/// The same for a whole row of headers: each meaning once, to the column it fits best.
QList<Meaning> meaningsOf(const QStringList& headers);

/// A word of a list in one of those languages: "F", "femme", "жен.", "իգական" as the code "female"; empty
/// where it is not known. `list` is "sex", "relation", "travel-status", "document-type" or "truth".
QString codeOfWord(const QByteArray& list, const QString& word);
