#pragma once

#include "core/domain/labels.h"
#include "core/domain/records/evidencetype.h"

/// The three dimensions of the Reintegration Handbook, and what is given on arrival without a plan.
enum class AssistanceCategory {
    Unknown,
    Economic,
    Social,
    Psychosocial,
    Immediate,
};

template <>
inline constexpr Label<AssistanceCategory> labels<AssistanceCategory>[] = {
    {AssistanceCategory::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {AssistanceCategory::Economic, "economic", QT_TRANSLATE_NOOP("labels", "Economic")},
    {AssistanceCategory::Social, "social", QT_TRANSLATE_NOOP("labels", "Social")},
    {AssistanceCategory::Psychosocial, "psychosocial", QT_TRANSLATE_NOOP("labels", "Psychosocial")},
    {AssistanceCategory::Immediate, "immediate", QT_TRANSLATE_NOOP("labels", "Immediate")},
};

/// What kind of help a need asks for and a package gives, in the order of the categories.
enum class AssistanceType {
    Unknown,
    MicroBusiness,
    JointBusiness,
    WageSubsidy,
    JobPlacement,
    VocationalTraining,
    BusinessTraining,
    Mentoring,
    Accommodation,
    HouseRefurbishment,
    MedicalCare,
    Medication,
    Schooling,
    Childcare,
    LegalHelp,
    IndividualCounselling,
    FamilyCounselling,
    SpecialisedCare,
    ArrivalPickUp,
    OnwardTransport,
    TemporaryAccommodation,
    UrgentMedicalCare,
    PocketMoney,
};

template <>
inline constexpr Label<AssistanceType> labels<AssistanceType>[] = {
    {AssistanceType::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {AssistanceType::MicroBusiness, "micro-business", QT_TRANSLATE_NOOP("labels", "Micro-business")},
    {AssistanceType::JointBusiness, "joint-business", QT_TRANSLATE_NOOP("labels", "Joint business")},
    {AssistanceType::WageSubsidy, "wage-subsidy",
        QT_TRANSLATE_NOOP("labels", "Wage subsidy or salary top-up")},
    {AssistanceType::JobPlacement, "job-placement", QT_TRANSLATE_NOOP("labels", "Job placement")},
    {AssistanceType::VocationalTraining, "vocational-training",
        QT_TRANSLATE_NOOP("labels", "Vocational training")},
    {AssistanceType::BusinessTraining, "business-training", QT_TRANSLATE_NOOP("labels", "Business training")},
    {AssistanceType::Mentoring, "mentoring", QT_TRANSLATE_NOOP("labels", "Mentoring")},
    {AssistanceType::Accommodation, "accommodation", QT_TRANSLATE_NOOP("labels", "Accommodation (rent)")},
    {AssistanceType::HouseRefurbishment, "house-refurbishment",
        QT_TRANSLATE_NOOP("labels", "House refurbishment and furniture")},
    {AssistanceType::MedicalCare, "medical-care", QT_TRANSLATE_NOOP("labels", "Medical care")},
    {AssistanceType::Medication, "medication", QT_TRANSLATE_NOOP("labels", "Medication")},
    {AssistanceType::Schooling, "schooling", QT_TRANSLATE_NOOP("labels", "Schooling")},
    {AssistanceType::Childcare, "childcare", QT_TRANSLATE_NOOP("labels", "Childcare")},
    {AssistanceType::LegalHelp, "legal-help", QT_TRANSLATE_NOOP("labels", "Legal help and documents")},
    {AssistanceType::IndividualCounselling, "individual-counselling",
        QT_TRANSLATE_NOOP("labels", "Individual counselling")},
    {AssistanceType::FamilyCounselling, "family-counselling",
        QT_TRANSLATE_NOOP("labels", "Family counselling")},
    {AssistanceType::SpecialisedCare, "specialised-care",
        QT_TRANSLATE_NOOP("labels", "Referral to specialised care")},
    {AssistanceType::ArrivalPickUp, "arrival-pick-up", QT_TRANSLATE_NOOP("labels", "Arrival pick-up")},
    {AssistanceType::OnwardTransport, "onward-transport", QT_TRANSLATE_NOOP("labels", "Onward transport")},
    {AssistanceType::TemporaryAccommodation, "temporary-accommodation",
        QT_TRANSLATE_NOOP("labels", "Temporary accommodation")},
    {AssistanceType::UrgentMedicalCare, "urgent-medical-care",
        QT_TRANSLATE_NOOP("labels", "Urgent medical care")},
    {AssistanceType::PocketMoney, "pocket-money", QT_TRANSLATE_NOOP("labels", "Pocket money")},
};

/// The category a type belongs to; Unknown for an unknown type. Leans on the order of AssistanceType.
constexpr AssistanceCategory categoryOf(AssistanceType type)
{
    if (type == AssistanceType::Unknown)
        return AssistanceCategory::Unknown;
    if (type <= AssistanceType::Mentoring)
        return AssistanceCategory::Economic;
    if (type <= AssistanceType::LegalHelp)
        return AssistanceCategory::Social;
    if (type <= AssistanceType::SpecialisedCare)
        return AssistanceCategory::Psychosocial;
    return AssistanceCategory::Immediate;
}
