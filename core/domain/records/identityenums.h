#pragma once

#include "core/domain/labels.h"

/// What a document says a person is.
enum class DocumentType {
    Unknown,
    Passport,
    NationalId,
    LaissezPasser,
    TravelDocument,
    ResidencePermit,
    BirthCertificate,
    DrivingLicence,
    Other,
};

template <>
inline constexpr Label<DocumentType> labels<DocumentType>[] = {
    {DocumentType::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {DocumentType::Passport, "passport", QT_TRANSLATE_NOOP("labels", "Passport")},
    {DocumentType::NationalId, "national-id", QT_TRANSLATE_NOOP("labels", "National identity card")},
    {DocumentType::LaissezPasser, "laissez-passer", QT_TRANSLATE_NOOP("labels", "Laissez-passer")},
    {DocumentType::TravelDocument, "travel-document",
        QT_TRANSLATE_NOOP("labels", "Travel document for one journey")},
    {DocumentType::ResidencePermit, "residence-permit", QT_TRANSLATE_NOOP("labels", "Residence permit")},
    {DocumentType::BirthCertificate, "birth-certificate", QT_TRANSLATE_NOOP("labels", "Birth certificate")},
    {DocumentType::DrivingLicence, "driving-licence", QT_TRANSLATE_NOOP("labels", "Driving licence")},
    {DocumentType::Other, "other", QT_TRANSLATE_NOOP("labels", "Other document")},
};

/// How somebody is reached.
enum class ContactType {
    Unknown,
    Phone,
    Mobile,
    Email,
    Address,
    Messenger,
};

template <>
inline constexpr Label<ContactType> labels<ContactType>[] = {
    {ContactType::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {ContactType::Phone, "phone", QT_TRANSLATE_NOOP("labels", "Phone")},
    {ContactType::Mobile, "mobile", QT_TRANSLATE_NOOP("labels", "Mobile phone")},
    {ContactType::Email, "email", QT_TRANSLATE_NOOP("labels", "E-mail")},
    {ContactType::Address, "address", QT_TRANSLATE_NOOP("labels", "Address")},
    {ContactType::Messenger, "messenger", QT_TRANSLATE_NOOP("labels", "Messenger")},
};
