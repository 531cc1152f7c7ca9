#pragma once

#include "core/base/money.h"
#include "core/domain/fields.h"
#include "core/domain/validation.h"

#include <QDate>

struct Account;
struct AccountEntry;
struct Disbursement;
struct Programme;
struct Staff;
struct StaffKey;

/// A line of a bank's statement as imported; negative where money left the account.
struct StatementLine {
    Id<StatementLine> id;
    Id<Account> account;
    QDate bookedOn;
    Money amount;
    QString text;
    QString reference;
    QString importBatch;

    friend bool operator==(const StatementLine&, const StatementLine&) = default;
};

template <>
struct Description<StatementLine> {
    static constexpr Kind kind{
        104, "statement_line", Nature::Fact, Home::Office, QT_TRANSLATE_NOOP("kinds", "Statement line")};
    static constexpr Fields fields{
        Field{1, "account", &StatementLine::account, QT_TRANSLATE_NOOP("fields", "Account")},
        Field{2, "booked_on", &StatementLine::bookedOn, QT_TRANSLATE_NOOP("fields", "Booked on")},
        Field{3, "amount", &StatementLine::amount, QT_TRANSLATE_NOOP("fields", "Amount")},
        Field{5, "wording", &StatementLine::text, QT_TRANSLATE_NOOP("fields", "Text"), Mark::Personal},
        Field{6, "reference", &StatementLine::reference, QT_TRANSLATE_NOOP("fields", "Reference"),
            Mark::Personal},
        Field{7, "import_batch", &StatementLine::importBatch, QT_TRANSLATE_NOOP("fields", "Import")},
    };
};

Problems validate(const StatementLine& line);

/// Says which disbursement or account entry a statement line is.
struct StatementMatch {
    Id<StatementMatch> id;
    Id<StatementLine> statementLine;
    Id<Disbursement> disbursement; ///< null where it is an account entry
    Id<AccountEntry> accountEntry; ///< null where it is a disbursement
    Id<Staff> matchedBy;
    QDate matchedOn;

    friend bool operator==(const StatementMatch&, const StatementMatch&) = default;
};

template <>
struct Description<StatementMatch> {
    static constexpr Kind kind{
        105, "statement_match", Nature::Fact, Home::Office, QT_TRANSLATE_NOOP("kinds", "Statement match")};
    static constexpr Fields fields{
        Field{1, "statement_line", &StatementMatch::statementLine,
            QT_TRANSLATE_NOOP("fields", "Statement line")},
        Field{2, "disbursement", &StatementMatch::disbursement, QT_TRANSLATE_NOOP("fields", "Disbursement")},
        Field{
            3, "account_entry", &StatementMatch::accountEntry, QT_TRANSLATE_NOOP("fields", "Account entry")},
        Field{4, "matched_by", &StatementMatch::matchedBy, QT_TRANSLATE_NOOP("fields", "Matched by")},
        Field{5, "matched_on", &StatementMatch::matchedOn, QT_TRANSLATE_NOOP("fields", "Matched on")},
    };
};

Problems validate(const StatementMatch& match);

/// After it nothing of the period is booked but by exception.
struct PeriodClosure {
    Id<PeriodClosure> id;
    Id<Account> account; ///< null where a programme is closed
    Id<Programme> programme; ///< null where an account's period is closed
    QDate closedFrom;
    QDate closedUntil; ///< the last day
    Money balance;
    Id<Staff> closedBy;
    Id<StaffKey> signedWith;
    int canonicalForm = 1;
    QByteArray signature;

    friend bool operator==(const PeriodClosure&, const PeriodClosure&) = default;
};

template <>
struct Description<PeriodClosure> {
    static constexpr Kind kind{
        106, "period_closure", Nature::Fact, Home::Office, QT_TRANSLATE_NOOP("kinds", "Period closure")};
    static constexpr Fields fields{
        Field{1, "account", &PeriodClosure::account, QT_TRANSLATE_NOOP("fields", "Account")},
        Field{2, "programme", &PeriodClosure::programme, QT_TRANSLATE_NOOP("fields", "Programme")},
        Field{3, "closed_from", &PeriodClosure::closedFrom, QT_TRANSLATE_NOOP("fields", "From")},
        Field{4, "closed_until", &PeriodClosure::closedUntil, QT_TRANSLATE_NOOP("fields", "Until")},
        Field{5, "balance", &PeriodClosure::balance, QT_TRANSLATE_NOOP("fields", "Balance")},
        Field{7, "closed_by", &PeriodClosure::closedBy, QT_TRANSLATE_NOOP("fields", "Closed by")},
        Field{8, "signed_with", &PeriodClosure::signedWith, QT_TRANSLATE_NOOP("fields", "Signed with")},
        Field{9, "canonical_form", &PeriodClosure::canonicalForm,
            QT_TRANSLATE_NOOP("fields", "Form of what is signed")},
        Field{10, "signature", &PeriodClosure::signature, QT_TRANSLATE_NOOP("fields", "Signature")},
    };
};

Problems validate(const PeriodClosure& closure);
