#pragma once

#include "core/domain/labels.h"

/// In which form assistance is given.
enum class Modality {
    Unknown,
    InKind,
    Cash,
    Voucher,
    Reimbursement,
    Service,
    Referral,
};

template <>
inline constexpr Label<Modality> labels<Modality>[] = {
    {Modality::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {Modality::InKind, "in-kind", QT_TRANSLATE_NOOP("labels", "In kind")},
    {Modality::Cash, "cash", QT_TRANSLATE_NOOP("labels", "Cash")},
    {Modality::Voucher, "voucher", QT_TRANSLATE_NOOP("labels", "Voucher")},
    {Modality::Reimbursement, "reimbursement", QT_TRANSLATE_NOOP("labels", "Reimbursement")},
    {Modality::Service, "service", QT_TRANSLATE_NOOP("labels", "Service")},
    {Modality::Referral, "referral", QT_TRANSLATE_NOOP("labels", "Referral")},
};

/// By which way the value reaches its payee.
enum class PaymentChannel {
    Unknown,
    Bank,
    CashDesk,
    MobileMoney,
    Supplier,
};

template <>
inline constexpr Label<PaymentChannel> labels<PaymentChannel>[] = {
    {PaymentChannel::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {PaymentChannel::Bank, "bank", QT_TRANSLATE_NOOP("labels", "Bank")},
    {PaymentChannel::CashDesk, "cash-desk", QT_TRANSLATE_NOOP("labels", "Cash desk")},
    {PaymentChannel::MobileMoney, "mobile-money", QT_TRANSLATE_NOOP("labels", "Mobile money")},
    {PaymentChannel::Supplier, "supplier", QT_TRANSLATE_NOOP("labels", "Direct to the supplier")},
};

/// How one payment is made; a batch holds payments of one method.
enum class PaymentMethod {
    Unknown,
    BankTransfer,
    Cash,
    MobileMoney,
    Cheque,
    Voucher,
};

template <>
inline constexpr Label<PaymentMethod> labels<PaymentMethod>[] = {
    {PaymentMethod::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {PaymentMethod::BankTransfer, "bank-transfer", QT_TRANSLATE_NOOP("labels", "Bank transfer")},
    {PaymentMethod::Cash, "cash", QT_TRANSLATE_NOOP("labels", "Cash")},
    {PaymentMethod::MobileMoney, "mobile-money", QT_TRANSLATE_NOOP("labels", "Mobile money")},
    {PaymentMethod::Cheque, "cheque", QT_TRANSLATE_NOOP("labels", "Cheque")},
    {PaymentMethod::Voucher, "voucher", QT_TRANSLATE_NOOP("labels", "Voucher")},
};
