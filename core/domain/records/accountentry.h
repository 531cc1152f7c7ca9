#pragma once

#include "core/base/money.h"
#include "core/domain/fields.h"
#include "core/domain/labels.h"
#include "core/domain/validation.h"

#include <QDate>

struct Account;
struct Staff;

/// What moved an account's balance beside disbursements.
enum class AccountEntryKind {
    Unknown,
    TopUp,
    Fee,
    TransferIn,
    TransferOut,
    Refund,
};

template <>
inline constexpr Label<AccountEntryKind> labels<AccountEntryKind>[] = {
    {AccountEntryKind::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {AccountEntryKind::TopUp, "top-up", QT_TRANSLATE_NOOP("labels", "Top-up")},
    {AccountEntryKind::Fee, "fee", QT_TRANSLATE_NOOP("labels", "Fee")},
    {AccountEntryKind::TransferIn, "transfer-in", QT_TRANSLATE_NOOP("labels", "Transfer in")},
    {AccountEntryKind::TransferOut, "transfer-out", QT_TRANSLATE_NOOP("labels", "Transfer out")},
    {AccountEntryKind::Refund, "refund", QT_TRANSLATE_NOOP("labels", "Refund")},
};

/// A movement of an account that is no disbursement; the amount is positive, its kind gives the direction.
struct AccountEntry {
    Id<AccountEntry> id;
    Id<Account> account;
    AccountEntryKind kind = AccountEntryKind::Unknown;
    Money amount;
    QDate bookedOn;
    QString reference;
    Id<Staff> recordedBy;

    friend bool operator==(const AccountEntry&, const AccountEntry&) = default;
};

template <>
struct Description<AccountEntry> {
    static constexpr Kind kind{
        102, "account_entry", Nature::Fact, Home::Office, QT_TRANSLATE_NOOP("kinds", "Account entry")};
    static constexpr Fields fields{
        Field{1, "account", &AccountEntry::account, QT_TRANSLATE_NOOP("fields", "Account")},
        Field{2, "kind", &AccountEntry::kind, QT_TRANSLATE_NOOP("fields", "Kind")},
        Field{3, "amount", &AccountEntry::amount, QT_TRANSLATE_NOOP("fields", "Amount")},
        Field{5, "booked_on", &AccountEntry::bookedOn, QT_TRANSLATE_NOOP("fields", "Booked on")},
        Field{6, "reference", &AccountEntry::reference, QT_TRANSLATE_NOOP("fields", "Reference")},
        Field{7, "recorded_by", &AccountEntry::recordedBy, QT_TRANSLATE_NOOP("fields", "Recorded by")},
    };
};

Problems validate(const AccountEntry& entry);

/// What was found in a cash box on a day.
struct CashCount {
    Id<CashCount> id;
    Id<Account> account;
    Money counted;
    QDate countedOn;
    Id<Staff> countedBy;
    QString note;

    friend bool operator==(const CashCount&, const CashCount&) = default;
};

template <>
struct Description<CashCount> {
    static constexpr Kind kind{
        103, "cash_count", Nature::Fact, Home::Office, QT_TRANSLATE_NOOP("kinds", "Cash count")};
    static constexpr Fields fields{
        Field{1, "account", &CashCount::account, QT_TRANSLATE_NOOP("fields", "Account")},
        Field{2, "counted", &CashCount::counted, QT_TRANSLATE_NOOP("fields", "Counted")},
        Field{4, "counted_on", &CashCount::countedOn, QT_TRANSLATE_NOOP("fields", "Counted on")},
        Field{5, "counted_by", &CashCount::countedBy, QT_TRANSLATE_NOOP("fields", "Counted by")},
        Field{6, "note", &CashCount::note, QT_TRANSLATE_NOOP("fields", "Note"), Mark::Personal},
    };
};

Problems validate(const CashCount& count);
