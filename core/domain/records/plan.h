#pragma once

#include "core/domain/fields.h"
#include "core/domain/validation.h"

#include <QDate>

struct CaseFile;
struct Programme;
struct Staff;
struct StaffKey;

/// A version of a case's reintegration plan; once approved it is never changed, a change makes the next
/// version.
struct PlanVersion {
    Id<PlanVersion> id;
    Id<CaseFile> caseId;
    int number = 1;
    Id<Programme> programme;
    QDate draftedOn;
    Id<Staff> draftedBy;
    QString reason; ///< required from the second version on
    Id<PlanVersion> previous; ///< null for the first

    friend bool operator==(const PlanVersion&, const PlanVersion&) = default;
};

template <>
struct Description<PlanVersion> {
    static constexpr Kind kind{
        70, "plan_version", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Plan version")};
    static constexpr Fields fields{
        Field{1, "number", &PlanVersion::number, QT_TRANSLATE_NOOP("fields", "Version")},
        Field{2, "programme", &PlanVersion::programme, QT_TRANSLATE_NOOP("fields", "Programme")},
        Field{3, "drafted_on", &PlanVersion::draftedOn, QT_TRANSLATE_NOOP("fields", "Drafted on")},
        Field{4, "drafted_by", &PlanVersion::draftedBy, QT_TRANSLATE_NOOP("fields", "Drafted by")},
        Field{5, "reason", &PlanVersion::reason, QT_TRANSLATE_NOOP("fields", "Reason for the change"),
            Mark::Personal},
        Field{6, "previous", &PlanVersion::previous, QT_TRANSLATE_NOOP("fields", "Version before"),
            Mark::Owner},
    };
};

Problems validate(const PlanVersion& version);

/// The signed approval of exactly what a plan version held.
struct PlanApproval {
    Id<PlanApproval> id;
    Id<CaseFile> caseId;
    Id<PlanVersion> planVersion;
    QByteArray content; ///< hash of the canonical plan
    QDate approvedOn;
    Id<Staff> approvedBy;
    Id<StaffKey> signedWith;
    int canonicalForm = 1;
    QByteArray signature;

    friend bool operator==(const PlanApproval&, const PlanApproval&) = default;
};

template <>
struct Description<PlanApproval> {
    static constexpr Kind kind{
        71, "plan_approval", Nature::Fact, Home::Case, QT_TRANSLATE_NOOP("kinds", "Plan approval")};
    static constexpr Fields fields{
        Field{1, "plan_version", &PlanApproval::planVersion, QT_TRANSLATE_NOOP("fields", "Plan version")},
        Field{2, "content", &PlanApproval::content, QT_TRANSLATE_NOOP("fields", "What was approved")},
        Field{3, "approved_on", &PlanApproval::approvedOn, QT_TRANSLATE_NOOP("fields", "Approved on")},
        Field{4, "approved_by", &PlanApproval::approvedBy, QT_TRANSLATE_NOOP("fields", "Approved by")},
        Field{5, "signed_with", &PlanApproval::signedWith, QT_TRANSLATE_NOOP("fields", "Signed with")},
        Field{6, "canonical_form", &PlanApproval::canonicalForm,
            QT_TRANSLATE_NOOP("fields", "Form of what is signed")},
        Field{7, "signature", &PlanApproval::signature, QT_TRANSLATE_NOOP("fields", "Signature")},
    };
};
