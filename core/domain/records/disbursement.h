#pragma once

#include "core/base/rate.h"
#include "core/domain/fields.h"
#include "core/domain/records/modality.h"
#include "core/domain/validation.h"

#include <QDate>

struct Account;
struct CaseFile;
struct FundingLine;
struct Instalment;
struct Package;
struct Payee;
struct PayeeAccount;
struct PaymentRequest;
struct Staff;
struct StaffKey;

/// Money that left the office, with the rates frozen on it. Never edited: a correction or a recovery answers
/// a mistake.
struct Disbursement {
    Id<Disbursement> id;
    Id<CaseFile> caseId;
    Id<PaymentRequest> request;
    Id<Instalment> instalment;
    Id<Package> package;
    Id<Account> account;
    Id<Payee> payee;
    Id<PayeeAccount> payeeAccount;
    Money amount; ///< in the currency paid
    Money programmeAmount;
    Rate rate; ///< of the amount's currency
    Rate programmeRate;
    QDate rateOn;
    QString rateSource;
    PaymentMethod method = PaymentMethod::Unknown;
    QDate paidOn;
    Id<Staff> paidBy;
    QString voucher;
    QString receivedBy;
    QString identitySeen;
    Id<StaffKey> signedWith;
    int canonicalForm = 1;
    QByteArray signature;

    friend bool operator==(const Disbursement&, const Disbursement&) = default;
};

template <>
struct Description<Disbursement> {
    static constexpr Kind kind{
        92, "disbursement", Nature::Fact, Home::Case, QT_TRANSLATE_NOOP("kinds", "Disbursement")};
    static constexpr Fields fields{
        Field{1, "payment_request", &Disbursement::request, QT_TRANSLATE_NOOP("fields", "Payment request")},
        Field{2, "instalment", &Disbursement::instalment, QT_TRANSLATE_NOOP("fields", "Instalment")},
        Field{3, "package", &Disbursement::package, QT_TRANSLATE_NOOP("fields", "Package")},
        Field{4, "account", &Disbursement::account, QT_TRANSLATE_NOOP("fields", "Account")},
        Field{5, "payee", &Disbursement::payee, QT_TRANSLATE_NOOP("fields", "Payee")},
        Field{
            6, "payee_account", &Disbursement::payeeAccount, QT_TRANSLATE_NOOP("fields", "Payee's account")},
        Field{7, "amount", &Disbursement::amount, QT_TRANSLATE_NOOP("fields", "Amount")},
        Field{9, "programme_amount", &Disbursement::programmeAmount,
            QT_TRANSLATE_NOOP("fields", "Amount in the programme's currency")},
        Field{11, "rate", &Disbursement::rate, QT_TRANSLATE_NOOP("fields", "Rate per US dollar")},
        Field{13, "programme_rate", &Disbursement::programmeRate,
            QT_TRANSLATE_NOOP("fields", "Programme currency's rate per US dollar")},
        Field{15, "rate_on", &Disbursement::rateOn, QT_TRANSLATE_NOOP("fields", "Rate of")},
        Field{
            16, "rate_source", &Disbursement::rateSource, QT_TRANSLATE_NOOP("fields", "Source of the rate")},
        Field{17, "method", &Disbursement::method, QT_TRANSLATE_NOOP("fields", "Method")},
        Field{18, "paid_on", &Disbursement::paidOn, QT_TRANSLATE_NOOP("fields", "Paid on")},
        Field{19, "paid_by", &Disbursement::paidBy, QT_TRANSLATE_NOOP("fields", "Paid by")},
        Field{20, "voucher", &Disbursement::voucher, QT_TRANSLATE_NOOP("fields", "Voucher")},
        Field{21, "received_by", &Disbursement::receivedBy, QT_TRANSLATE_NOOP("fields", "Received by"),
            Mark::Personal},
        Field{22, "identity_seen", &Disbursement::identitySeen,
            QT_TRANSLATE_NOOP("fields", "Identity document seen"), Mark::Personal},
        Field{23, "signed_with", &Disbursement::signedWith, QT_TRANSLATE_NOOP("fields", "Signed with")},
        Field{24, "canonical_form", &Disbursement::canonicalForm,
            QT_TRANSLATE_NOOP("fields", "Form of what is signed")},
        Field{25, "signature", &Disbursement::signature, QT_TRANSLATE_NOOP("fields", "Signature")},
    };
};

Problems validate(const Disbursement& disbursement);

/// What a funding line bears of a disbursement; the splits of one sum to it to the cent.
struct DisbursementSplit {
    Id<DisbursementSplit> id;
    Id<CaseFile> caseId;
    Id<Disbursement> disbursement;
    Id<FundingLine> fundingLine;
    Money amount;
    Money programmeAmount;

    friend bool operator==(const DisbursementSplit&, const DisbursementSplit&) = default;
};

template <>
struct Description<DisbursementSplit> {
    static constexpr Kind kind{93, "disbursement_split", Nature::Fact, Home::Case,
        QT_TRANSLATE_NOOP("kinds", "Share of a disbursement")};
    static constexpr Fields fields{
        Field{1, "disbursement", &DisbursementSplit::disbursement,
            QT_TRANSLATE_NOOP("fields", "Disbursement"), Mark::Owner},
        Field{
            2, "funding_line", &DisbursementSplit::fundingLine, QT_TRANSLATE_NOOP("fields", "Funding line")},
        Field{3, "amount", &DisbursementSplit::amount, QT_TRANSLATE_NOOP("fields", "Amount")},
        Field{5, "programme_amount", &DisbursementSplit::programmeAmount,
            QT_TRANSLATE_NOOP("fields", "Amount in the programme's currency")},
    };
};

Problems validate(const DisbursementSplit& split);
