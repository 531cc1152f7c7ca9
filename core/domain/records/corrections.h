#pragma once

#include "core/base/money.h"
#include "core/domain/fields.h"
#include "core/domain/labels.h"
#include "core/domain/validation.h"

#include <QDate>

struct Account;
struct CaseFile;
struct Disbursement;
struct Staff;
struct StaffKey;

/// How far money that should come back has come.
enum class RecoveryStep {
    Unknown,
    Receivable,
    Refunded,
    Offset,
    WrittenOff,
};

template <>
inline constexpr Label<RecoveryStep> labels<RecoveryStep>[] = {
    {RecoveryStep::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {RecoveryStep::Receivable, "receivable", QT_TRANSLATE_NOOP("labels", "Receivable")},
    {RecoveryStep::Refunded, "refunded", QT_TRANSLATE_NOOP("labels", "Refunded")},
    {RecoveryStep::Offset, "offset", QT_TRANSLATE_NOOP("labels", "Offset")},
    {RecoveryStep::WrittenOff, "written-off", QT_TRANSLATE_NOOP("labels", "Written off")},
};

/// The counter-entry for a disbursement that never moved money: it cancels it whole.
struct Correction {
    Id<Correction> id;
    Id<CaseFile> caseId;
    Id<Disbursement> disbursement;
    QString reason;
    QDate correctedOn;
    Id<Staff> correctedBy;
    Id<StaffKey> signedWith;
    int canonicalForm = 1;
    QByteArray signature;

    friend bool operator==(const Correction&, const Correction&) = default;
};

template <>
struct Description<Correction> {
    static constexpr Kind kind{
        95, "correction", Nature::Fact, Home::Case, QT_TRANSLATE_NOOP("kinds", "Correction")};
    static constexpr Fields fields{
        Field{1, "disbursement", &Correction::disbursement, QT_TRANSLATE_NOOP("fields", "Disbursement")},
        Field{2, "reason", &Correction::reason, QT_TRANSLATE_NOOP("fields", "Reason"), Mark::Personal},
        Field{3, "corrected_on", &Correction::correctedOn, QT_TRANSLATE_NOOP("fields", "Corrected on")},
        Field{4, "corrected_by", &Correction::correctedBy, QT_TRANSLATE_NOOP("fields", "Corrected by")},
        Field{5, "signed_with", &Correction::signedWith, QT_TRANSLATE_NOOP("fields", "Signed with")},
        Field{6, "canonical_form", &Correction::canonicalForm,
            QT_TRANSLATE_NOOP("fields", "Form of what is signed")},
        Field{7, "signature", &Correction::signature, QT_TRANSLATE_NOOP("fields", "Signature")},
    };
};

Problems validate(const Correction& correction);

/// A step in getting back money that did move; the account changes only when it is refunded.
struct Recovery {
    Id<Recovery> id;
    Id<CaseFile> caseId;
    Id<Disbursement> disbursement;
    RecoveryStep step = RecoveryStep::Unknown;
    Money amount; ///< in the disbursement's currency
    QDate happenedOn;
    QString reason;
    Id<Account> account; ///< a refund comes in here; null for the other steps
    Id<Staff> recordedBy;
    Id<StaffKey> signedWith;
    int canonicalForm = 1;
    QByteArray signature;

    friend bool operator==(const Recovery&, const Recovery&) = default;
};

template <>
struct Description<Recovery> {
    static constexpr Kind kind{
        96, "recovery", Nature::Fact, Home::Case, QT_TRANSLATE_NOOP("kinds", "Recovery")};
    static constexpr Fields fields{
        Field{1, "disbursement", &Recovery::disbursement, QT_TRANSLATE_NOOP("fields", "Disbursement")},
        Field{2, "step", &Recovery::step, QT_TRANSLATE_NOOP("fields", "Step")},
        Field{3, "amount", &Recovery::amount, QT_TRANSLATE_NOOP("fields", "Amount")},
        Field{5, "happened_on", &Recovery::happenedOn, QT_TRANSLATE_NOOP("fields", "Date")},
        Field{6, "reason", &Recovery::reason, QT_TRANSLATE_NOOP("fields", "Reason"), Mark::Personal},
        Field{7, "account", &Recovery::account, QT_TRANSLATE_NOOP("fields", "Account")},
        Field{8, "recorded_by", &Recovery::recordedBy, QT_TRANSLATE_NOOP("fields", "Recorded by")},
        Field{9, "signed_with", &Recovery::signedWith, QT_TRANSLATE_NOOP("fields", "Signed with")},
        Field{10, "canonical_form", &Recovery::canonicalForm,
            QT_TRANSLATE_NOOP("fields", "Form of what is signed")},
        Field{11, "signature", &Recovery::signature, QT_TRANSLATE_NOOP("fields", "Signature")},
    };
};

Problems validate(const Recovery& recovery);
