#pragma once

#include "core/domain/labels.h"

/// What a document on file proves: the list of IOM Slovakia, and the forms that cash and plans need.
enum class EvidenceType {
    Unknown,
    Invoice,
    Receipt,
    BusinessLicence,
    LandCertificate,
    PartnershipAgreement,
    RentalContract,
    WorkContract,
    Payslip,
    Diploma,
    CourseSyllabus,
    Prescription,
    HandoverCertificate,
    SignedAcceptance,
    ConsentForm,
    DistributionReport,
    IdentityDocument,
    Photo,
    Other,
};

template <>
inline constexpr Label<EvidenceType> labels<EvidenceType>[] = {
    {EvidenceType::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {EvidenceType::Invoice, "invoice", QT_TRANSLATE_NOOP("labels", "Invoice")},
    {EvidenceType::Receipt, "receipt", QT_TRANSLATE_NOOP("labels", "Receipt")},
    {EvidenceType::BusinessLicence, "business-licence", QT_TRANSLATE_NOOP("labels", "Business licence")},
    {EvidenceType::LandCertificate, "land-certificate", QT_TRANSLATE_NOOP("labels", "Land certificate")},
    {EvidenceType::PartnershipAgreement, "partnership-agreement",
        QT_TRANSLATE_NOOP("labels", "Partnership agreement")},
    {EvidenceType::RentalContract, "rental-contract", QT_TRANSLATE_NOOP("labels", "Rental contract")},
    {EvidenceType::WorkContract, "work-contract", QT_TRANSLATE_NOOP("labels", "Work contract")},
    {EvidenceType::Payslip, "payslip", QT_TRANSLATE_NOOP("labels", "Payslip")},
    {EvidenceType::Diploma, "diploma", QT_TRANSLATE_NOOP("labels", "Diploma")},
    {EvidenceType::CourseSyllabus, "course-syllabus", QT_TRANSLATE_NOOP("labels", "Course syllabus")},
    {EvidenceType::Prescription, "prescription", QT_TRANSLATE_NOOP("labels", "Prescription")},
    {EvidenceType::HandoverCertificate, "handover-certificate",
        QT_TRANSLATE_NOOP("labels", "Handover certificate")},
    {EvidenceType::SignedAcceptance, "signed-acceptance", QT_TRANSLATE_NOOP("labels", "Signed acceptance")},
    {EvidenceType::ConsentForm, "consent-form", QT_TRANSLATE_NOOP("labels", "Consent form")},
    {EvidenceType::DistributionReport, "distribution-report",
        QT_TRANSLATE_NOOP("labels", "Distribution report")},
    {EvidenceType::IdentityDocument, "identity-document", QT_TRANSLATE_NOOP("labels", "Identity document")},
    {EvidenceType::Photo, "photo", QT_TRANSLATE_NOOP("labels", "Photo")},
    {EvidenceType::Other, "other", QT_TRANSLATE_NOOP("labels", "Other document")},
};
