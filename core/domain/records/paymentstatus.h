#pragma once

#include "core/domain/fields.h"
#include "core/domain/labels.h"
#include "core/domain/validation.h"

#include <QDate>

struct CaseFile;
struct Disbursement;
struct Staff;

/// How far a bank has come with a payment.
enum class BankStatus {
    Unknown,
    Sent,
    Confirmed,
    Returned,
};

template <>
inline constexpr Label<BankStatus> labels<BankStatus>[] = {
    {BankStatus::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {BankStatus::Sent, "sent", QT_TRANSLATE_NOOP("labels", "Sent")},
    {BankStatus::Confirmed, "confirmed", QT_TRANSLATE_NOOP("labels", "Confirmed")},
    {BankStatus::Returned, "returned-by-bank", QT_TRANSLATE_NOOP("labels", "Returned by the bank")},
};

/// What became of a disbursement on its way.
struct PaymentStatus {
    Id<PaymentStatus> id;
    Id<CaseFile> caseId;
    Id<Disbursement> disbursement;
    BankStatus status = BankStatus::Unknown;
    QDate happenedOn;
    QString reference;
    Id<Staff> recordedBy;

    friend bool operator==(const PaymentStatus&, const PaymentStatus&) = default;
};

template <>
struct Description<PaymentStatus> {
    static constexpr Kind kind{
        94, "payment_status", Nature::Fact, Home::Case, QT_TRANSLATE_NOOP("kinds", "Payment status")};
    static constexpr Fields fields{
        Field{1, "disbursement", &PaymentStatus::disbursement, QT_TRANSLATE_NOOP("fields", "Disbursement")},
        Field{2, "status", &PaymentStatus::status, QT_TRANSLATE_NOOP("fields", "Status")},
        Field{3, "happened_on", &PaymentStatus::happenedOn, QT_TRANSLATE_NOOP("fields", "Date")},
        Field{4, "reference", &PaymentStatus::reference, QT_TRANSLATE_NOOP("fields", "Reference")},
        Field{5, "recorded_by", &PaymentStatus::recordedBy, QT_TRANSLATE_NOOP("fields", "Recorded by")},
    };
};

Problems validate(const PaymentStatus& status);
