#pragma once

#include "core/base/rate.h"
#include "core/domain/fields.h"
#include "core/domain/records/modality.h"
#include "core/domain/validation.h"

#include <QDate>

struct CaseFile;
struct Instalment;
struct Package;
struct Payee;
struct PayeeAccount;
struct Staff;
struct StaffKey;

/// Asks that an instalment be paid, at the rates in force that day.
struct PaymentRequest {
    Id<PaymentRequest> id;
    Id<CaseFile> caseId;
    Id<Instalment> instalment;
    Id<Package> package;
    Money amount; ///< in the currency to be paid
    Money programmeAmount;
    Rate rate; ///< of the amount's currency
    Rate programmeRate;
    QDate rateOn;
    QString rateSource;
    Id<Payee> payee;
    Id<PayeeAccount> payeeAccount;
    PaymentMethod method = PaymentMethod::Unknown;
    QDate requestedOn;
    Id<Staff> requestedBy;
    Id<StaffKey> signedWith;
    int canonicalForm = 1;
    QByteArray signature;

    friend bool operator==(const PaymentRequest&, const PaymentRequest&) = default;
};

template <>
struct Description<PaymentRequest> {
    static constexpr Kind kind{
        90, "payment_request", Nature::Fact, Home::Case, QT_TRANSLATE_NOOP("kinds", "Payment request")};
    static constexpr Fields fields{
        Field{1, "instalment", &PaymentRequest::instalment, QT_TRANSLATE_NOOP("fields", "Instalment")},
        Field{2, "package", &PaymentRequest::package, QT_TRANSLATE_NOOP("fields", "Package")},
        Field{3, "amount", &PaymentRequest::amount, QT_TRANSLATE_NOOP("fields", "Amount")},
        Field{5, "programme_amount", &PaymentRequest::programmeAmount,
            QT_TRANSLATE_NOOP("fields", "Amount in the programme's currency")},
        Field{7, "rate", &PaymentRequest::rate, QT_TRANSLATE_NOOP("fields", "Rate per US dollar")},
        Field{9, "programme_rate", &PaymentRequest::programmeRate,
            QT_TRANSLATE_NOOP("fields", "Programme currency's rate per US dollar")},
        Field{11, "rate_on", &PaymentRequest::rateOn, QT_TRANSLATE_NOOP("fields", "Rate of")},
        Field{12, "rate_source", &PaymentRequest::rateSource,
            QT_TRANSLATE_NOOP("fields", "Source of the rate")},
        Field{13, "payee", &PaymentRequest::payee, QT_TRANSLATE_NOOP("fields", "Payee")},
        Field{14, "payee_account", &PaymentRequest::payeeAccount,
            QT_TRANSLATE_NOOP("fields", "Payee's account")},
        Field{15, "method", &PaymentRequest::method, QT_TRANSLATE_NOOP("fields", "Method")},
        Field{16, "requested_on", &PaymentRequest::requestedOn, QT_TRANSLATE_NOOP("fields", "Requested on")},
        Field{17, "requested_by", &PaymentRequest::requestedBy, QT_TRANSLATE_NOOP("fields", "Requested by")},
        Field{18, "signed_with", &PaymentRequest::signedWith, QT_TRANSLATE_NOOP("fields", "Signed with")},
        Field{19, "canonical_form", &PaymentRequest::canonicalForm,
            QT_TRANSLATE_NOOP("fields", "Form of what is signed")},
        Field{20, "signature", &PaymentRequest::signature, QT_TRANSLATE_NOOP("fields", "Signature")},
    };
};

Problems validate(const PaymentRequest& request);
