#pragma once

#include "core/base/money.h"
#include "core/domain/fields.h"
#include "core/domain/labels.h"
#include "core/domain/validation.h"

#include <QDate>

struct Device;
struct Office;
struct Staff;
struct StaffKey;

/// What holds an office's money.
enum class AccountKind {
    Unknown,
    Cash,
    Bank,
    MobileMoney,
};

template <>
inline constexpr Label<AccountKind> labels<AccountKind>[] = {
    {AccountKind::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {AccountKind::Cash, "cash", QT_TRANSLATE_NOOP("labels", "Cash box")},
    {AccountKind::Bank, "bank", QT_TRANSLATE_NOOP("labels", "Bank account")},
    {AccountKind::MobileMoney, "mobile-money", QT_TRANSLATE_NOOP("labels", "Mobile money")},
};

/// A cash box or account of an office; it has one currency and one custodian device.
struct Account {
    Id<Account> id;
    Id<Office> office;
    AccountKind kind = AccountKind::Unknown;
    QString name;
    Currency currencyCode;
    QString number;
    Money openingBalance;
    QDate openedOn;

    friend bool operator==(const Account&, const Account&) = default;
};

template <>
struct Description<Account> {
    static constexpr Kind kind{
        100, "account", Nature::Register, Home::Office, QT_TRANSLATE_NOOP("kinds", "Account")};
    static constexpr Fields fields{
        Field{1, "office", &Account::office, QT_TRANSLATE_NOOP("fields", "Office")},
        Field{2, "kind", &Account::kind, QT_TRANSLATE_NOOP("fields", "Kind")},
        Field{3, "name", &Account::name, QT_TRANSLATE_NOOP("fields", "Name")},
        Field{4, "currency_code", &Account::currencyCode, QT_TRANSLATE_NOOP("fields", "Currency")},
        Field{5, "number", &Account::number, QT_TRANSLATE_NOOP("fields", "Account number")},
        Field{6, "opening_balance", &Account::openingBalance, QT_TRANSLATE_NOOP("fields", "Opening balance")},
        Field{8, "opened_on", &Account::openedOn, QT_TRANSLATE_NOOP("fields", "Opened on")},
    };
};

Problems validate(const Account& account);

/// The counted, signed passing of an account to the device that pays from it next.
struct CustodyHandover {
    Id<CustodyHandover> id;
    Id<Account> account;
    Id<Device> device;
    Money counted;
    QDate handedOn;
    Id<Staff> handedBy;
    Id<Staff> takenBy;
    Id<StaffKey> signedWith;
    int canonicalForm = 1;
    QByteArray signature;

    friend bool operator==(const CustodyHandover&, const CustodyHandover&) = default;
};

template <>
struct Description<CustodyHandover> {
    static constexpr Kind kind{
        101, "custody_handover", Nature::Fact, Home::Office, QT_TRANSLATE_NOOP("kinds", "Custody handover")};
    static constexpr Fields fields{
        Field{1, "account", &CustodyHandover::account, QT_TRANSLATE_NOOP("fields", "Account")},
        Field{2, "device", &CustodyHandover::device, QT_TRANSLATE_NOOP("fields", "To device")},
        Field{3, "counted", &CustodyHandover::counted, QT_TRANSLATE_NOOP("fields", "Counted")},
        Field{5, "handed_on", &CustodyHandover::handedOn, QT_TRANSLATE_NOOP("fields", "Handed over on")},
        Field{6, "handed_by", &CustodyHandover::handedBy, QT_TRANSLATE_NOOP("fields", "Handed over by")},
        Field{7, "taken_by", &CustodyHandover::takenBy, QT_TRANSLATE_NOOP("fields", "Taken over by")},
        Field{8, "signed_with", &CustodyHandover::signedWith, QT_TRANSLATE_NOOP("fields", "Signed with")},
        Field{9, "canonical_form", &CustodyHandover::canonicalForm,
            QT_TRANSLATE_NOOP("fields", "Form of what is signed")},
        Field{10, "signature", &CustodyHandover::signature, QT_TRANSLATE_NOOP("fields", "Signature")},
    };
};

Problems validate(const CustodyHandover& handover);
