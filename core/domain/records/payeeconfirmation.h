#pragma once

#include "core/domain/fields.h"

#include <QDate>

struct CaseFile;
struct PayeeAccount;
struct Staff;
struct StaffKey;

/// The signed word of a second person that an account is the payee's.
struct PayeeConfirmation {
    Id<PayeeConfirmation> id;
    Id<CaseFile> caseId;
    Id<PayeeAccount> payeeAccount;
    QByteArray content; ///< hash of the canonical account
    Id<Staff> confirmedBy;
    QDate confirmedOn;
    Id<StaffKey> signedWith;
    int canonicalForm = 1;
    QByteArray signature;

    friend bool operator==(const PayeeConfirmation&, const PayeeConfirmation&) = default;
};

template <>
struct Description<PayeeConfirmation> {
    static constexpr Kind kind{
        86, "payee_confirmation", Nature::Fact, Home::Case, QT_TRANSLATE_NOOP("kinds", "Payee confirmation")};
    static constexpr Fields fields{
        Field{1, "payee_account", &PayeeConfirmation::payeeAccount,
            QT_TRANSLATE_NOOP("fields", "Payee's account")},
        Field{2, "content", &PayeeConfirmation::content, QT_TRANSLATE_NOOP("fields", "What was confirmed")},
        Field{
            3, "confirmed_by", &PayeeConfirmation::confirmedBy, QT_TRANSLATE_NOOP("fields", "Confirmed by")},
        Field{
            4, "confirmed_on", &PayeeConfirmation::confirmedOn, QT_TRANSLATE_NOOP("fields", "Confirmed on")},
        Field{5, "signed_with", &PayeeConfirmation::signedWith, QT_TRANSLATE_NOOP("fields", "Signed with")},
        Field{6, "canonical_form", &PayeeConfirmation::canonicalForm,
            QT_TRANSLATE_NOOP("fields", "Form of what is signed")},
        Field{7, "signature", &PayeeConfirmation::signature, QT_TRANSLATE_NOOP("fields", "Signature")},
    };
};
