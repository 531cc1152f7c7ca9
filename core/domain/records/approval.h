#pragma once

#include "core/domain/fields.h"
#include "core/domain/labels.h"
#include "core/domain/validation.h"

#include <QDate>

struct CaseFile;
struct Staff;
struct StaffKey;

/// What an approval decides on.
enum class ApprovalSubject {
    Unknown,
    PaymentRequest,
    Exception,
    Transfer,
    Recovery,
    OpeningEntries,
};

template <>
inline constexpr Label<ApprovalSubject> labels<ApprovalSubject>[] = {
    {ApprovalSubject::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {ApprovalSubject::PaymentRequest, "payment-request", QT_TRANSLATE_NOOP("labels", "Payment request")},
    {ApprovalSubject::Exception, "exception", QT_TRANSLATE_NOOP("labels", "Exception")},
    {ApprovalSubject::Transfer, "transfer", QT_TRANSLATE_NOOP("labels", "Transfer")},
    {ApprovalSubject::Recovery, "recovery", QT_TRANSLATE_NOOP("labels", "Recovery")},
    {ApprovalSubject::OpeningEntries, "opening-entries",
        QT_TRANSLATE_NOOP("labels", "Batch of opening entries")},
};

/// A signed decision on exactly what was put before the approver; it goes stale when that changes.
struct Approval {
    Id<Approval> id;
    Id<CaseFile> caseId;
    ApprovalSubject subjectKind = ApprovalSubject::Unknown;
    QByteArray subject; ///< the 16 bytes of its id
    QByteArray content; ///< hash of the canonical content
    bool approved = false; ///< false for a refusal
    QDate approvedOn;
    Id<Staff> approvedBy;
    QString note;
    Id<StaffKey> signedWith;
    int canonicalForm = 1;
    QByteArray signature;

    friend bool operator==(const Approval&, const Approval&) = default;
};

template <>
struct Description<Approval> {
    static constexpr Kind kind{
        91, "approval", Nature::Fact, Home::Case, QT_TRANSLATE_NOOP("kinds", "Approval")};
    static constexpr Fields fields{
        Field{1, "subject_kind", &Approval::subjectKind, QT_TRANSLATE_NOOP("fields", "Kind of subject")},
        Field{2, "subject_id", &Approval::subject, QT_TRANSLATE_NOOP("fields", "Subject")},
        Field{3, "content", &Approval::content, QT_TRANSLATE_NOOP("fields", "What was decided on")},
        Field{4, "approved", &Approval::approved, QT_TRANSLATE_NOOP("fields", "Approved")},
        Field{5, "approved_on", &Approval::approvedOn, QT_TRANSLATE_NOOP("fields", "Decided on")},
        Field{6, "approved_by", &Approval::approvedBy, QT_TRANSLATE_NOOP("fields", "Decided by")},
        Field{7, "note", &Approval::note, QT_TRANSLATE_NOOP("fields", "Note"), Mark::Personal},
        Field{8, "signed_with", &Approval::signedWith, QT_TRANSLATE_NOOP("fields", "Signed with")},
        Field{9, "canonical_form", &Approval::canonicalForm,
            QT_TRANSLATE_NOOP("fields", "Form of what is signed")},
        Field{10, "signature", &Approval::signature, QT_TRANSLATE_NOOP("fields", "Signature")},
    };
};

Problems validate(const Approval& approval);
