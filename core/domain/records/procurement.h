#pragma once

#include "core/base/money.h"
#include "core/domain/fields.h"
#include "core/domain/validation.h"

#include <QDate>

struct Attachment;
struct CaseFile;
struct Package;
struct Payee;
struct Staff;

/// A supplier's offer for a package given in kind.
struct Quotation {
    Id<Quotation> id;
    Id<CaseFile> caseId;
    Id<Package> package;
    Id<Payee> supplier;
    Money amount;
    QDate offeredOn;
    bool chosen = false;
    QString justification;

    friend bool operator==(const Quotation&, const Quotation&) = default;
};

template <>
struct Description<Quotation> {
    static constexpr Kind kind{
        80, "quotation", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Quotation")};
    static constexpr Fields fields{
        Field{1, "package", &Quotation::package, QT_TRANSLATE_NOOP("fields", "Package")},
        Field{2, "supplier", &Quotation::supplier, QT_TRANSLATE_NOOP("fields", "Supplier")},
        Field{3, "amount", &Quotation::amount, QT_TRANSLATE_NOOP("fields", "Amount")},
        Field{5, "offered_on", &Quotation::offeredOn, QT_TRANSLATE_NOOP("fields", "Offered on")},
        Field{6, "chosen", &Quotation::chosen, QT_TRANSLATE_NOOP("fields", "Chosen")},
        Field{7, "justification", &Quotation::justification, QT_TRANSLATE_NOOP("fields", "Why it was chosen"),
            Mark::Personal},
    };
};

Problems validate(const Quotation& quotation);

/// What was ordered from a supplier for a package.
struct PurchaseOrder {
    Id<PurchaseOrder> id;
    Id<CaseFile> caseId;
    Id<Package> package;
    Id<Payee> supplier;
    Money amount;
    QDate orderedOn;
    QString description;

    friend bool operator==(const PurchaseOrder&, const PurchaseOrder&) = default;
};

template <>
struct Description<PurchaseOrder> {
    static constexpr Kind kind{
        81, "purchase_order", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Purchase order")};
    static constexpr Fields fields{
        Field{1, "package", &PurchaseOrder::package, QT_TRANSLATE_NOOP("fields", "Package")},
        Field{2, "supplier", &PurchaseOrder::supplier, QT_TRANSLATE_NOOP("fields", "Supplier")},
        Field{3, "amount", &PurchaseOrder::amount, QT_TRANSLATE_NOOP("fields", "Amount")},
        Field{5, "ordered_on", &PurchaseOrder::orderedOn, QT_TRANSLATE_NOOP("fields", "Ordered on")},
        Field{6, "description", &PurchaseOrder::description, QT_TRANSLATE_NOOP("fields", "Description"),
            Mark::Personal},
    };
};

Problems validate(const PurchaseOrder& order);

/// Goods or services that arrived, wholly or in part.
struct Delivery {
    Id<Delivery> id;
    Id<CaseFile> caseId;
    Id<PurchaseOrder> purchaseOrder; ///< null where nothing was ordered
    Id<Package> package;
    QDate deliveredOn;
    Money value;
    QString description;
    QString receivedBy;
    Id<Attachment> certificate;
    Id<Staff> recordedBy;

    friend bool operator==(const Delivery&, const Delivery&) = default;
};

template <>
struct Description<Delivery> {
    static constexpr Kind kind{
        82, "delivery", Nature::Fact, Home::Case, QT_TRANSLATE_NOOP("kinds", "Delivery")};
    static constexpr Fields fields{
        Field{1, "purchase_order", &Delivery::purchaseOrder, QT_TRANSLATE_NOOP("fields", "Purchase order")},
        Field{2, "package", &Delivery::package, QT_TRANSLATE_NOOP("fields", "Package")},
        Field{3, "delivered_on", &Delivery::deliveredOn, QT_TRANSLATE_NOOP("fields", "Delivered on")},
        Field{4, "delivered_value", &Delivery::value, QT_TRANSLATE_NOOP("fields", "Value")},
        Field{6, "description", &Delivery::description, QT_TRANSLATE_NOOP("fields", "Description"),
            Mark::Personal},
        Field{7, "received_by", &Delivery::receivedBy, QT_TRANSLATE_NOOP("fields", "Received by"),
            Mark::Personal},
        Field{8, "certificate", &Delivery::certificate, QT_TRANSLATE_NOOP("fields", "Handover certificate")},
        Field{9, "recorded_by", &Delivery::recordedBy, QT_TRANSLATE_NOOP("fields", "Recorded by")},
    };
};

Problems validate(const Delivery& delivery);
