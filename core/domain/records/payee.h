#pragma once

#include "core/domain/fields.h"
#include "core/domain/labels.h"
#include "core/domain/records/modality.h"
#include "core/domain/validation.h"

struct CaseFile;
struct Staff;

/// Who is paid.
enum class PayeeKind {
    Unknown,
    Landlord,
    Employer,
    Supplier,
    School,
    Clinic,
    Returnee,
    Guardian,
    Collector,
};

template <>
inline constexpr Label<PayeeKind> labels<PayeeKind>[] = {
    {PayeeKind::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {PayeeKind::Landlord, "landlord", QT_TRANSLATE_NOOP("labels", "Landlord")},
    {PayeeKind::Employer, "employer", QT_TRANSLATE_NOOP("labels", "Employer")},
    {PayeeKind::Supplier, "supplier", QT_TRANSLATE_NOOP("labels", "Supplier")},
    {PayeeKind::School, "school", QT_TRANSLATE_NOOP("labels", "School")},
    {PayeeKind::Clinic, "clinic", QT_TRANSLATE_NOOP("labels", "Clinic")},
    {PayeeKind::Returnee, "returnee", QT_TRANSLATE_NOOP("labels", "Returnee")},
    {PayeeKind::Guardian, "guardian", QT_TRANSLATE_NOOP("labels", "Guardian")},
    {PayeeKind::Collector, "collector", QT_TRANSLATE_NOOP("labels", "Authorised collector")},
};

/// Whom a package's money goes to.
struct Payee {
    Id<Payee> id;
    Id<CaseFile> caseId;
    PayeeKind kind = PayeeKind::Unknown;
    QString name;
    QString address;

    friend bool operator==(const Payee&, const Payee&) = default;
};

template <>
struct Description<Payee> {
    static constexpr Kind kind{
        84, "payee", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Payee")};
    static constexpr Fields fields{
        Field{1, "kind", &Payee::kind, QT_TRANSLATE_NOOP("fields", "Kind")},
        Field{2, "name", &Payee::name, QT_TRANSLATE_NOOP("fields", "Name"), Mark::Personal | Mark::Decisive},
        Field{3, "address", &Payee::address, QT_TRANSLATE_NOOP("fields", "Address"), Mark::Personal},
    };
};

Problems validate(const Payee& payee);

/// Where a payee's money is sent.
struct PayeeAccount {
    Id<PayeeAccount> id;
    Id<CaseFile> caseId;
    Id<Payee> payee;
    PaymentChannel channel = PaymentChannel::Unknown;
    QString bank;
    QString number;
    QString holder;
    Id<Staff> changedBy; ///< who last changed it, and so neither approves nor pays

    friend bool operator==(const PayeeAccount&, const PayeeAccount&) = default;
};

template <>
struct Description<PayeeAccount> {
    static constexpr Kind kind{
        85, "payee_account", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Payee's account")};
    static constexpr Fields fields{
        Field{1, "payee", &PayeeAccount::payee, QT_TRANSLATE_NOOP("fields", "Payee"), Mark::Owner},
        Field{2, "channel", &PayeeAccount::channel, QT_TRANSLATE_NOOP("fields", "Channel"), Mark::Decisive},
        Field{3, "bank", &PayeeAccount::bank, QT_TRANSLATE_NOOP("fields", "Bank"),
            Mark::Personal | Mark::Decisive},
        Field{4, "number", &PayeeAccount::number, QT_TRANSLATE_NOOP("fields", "Account number"),
            Mark::Personal | Mark::Decisive},
        Field{5, "holder", &PayeeAccount::holder, QT_TRANSLATE_NOOP("fields", "Account holder"),
            Mark::Personal | Mark::Decisive},
        Field{6, "changed_by", &PayeeAccount::changedBy, QT_TRANSLATE_NOOP("fields", "Changed by")},
    };
};

Problems validate(const PayeeAccount& account);
