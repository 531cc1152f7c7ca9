#pragma once

#include "core/base/rate.h"
#include "core/domain/fields.h"
#include "core/domain/validation.h"

#include <QDate>

struct CaseFile;
struct Package;
struct Staff;

/// What was paid before the office used this file: counts against ceilings and in reports, never in the cash
/// book.
struct OpeningEntry {
    Id<OpeningEntry> id;
    Id<CaseFile> caseId;
    Id<Package> package;
    Money amount; ///< in the currency paid
    Money programmeAmount;
    Rate rate;
    QDate paidOn;
    QString paperReference;
    QString batch; ///< approved as one
    Id<Staff> recordedBy;

    friend bool operator==(const OpeningEntry&, const OpeningEntry&) = default;
};

template <>
struct Description<OpeningEntry> {
    static constexpr Kind kind{
        97, "opening_entry", Nature::Fact, Home::Case, QT_TRANSLATE_NOOP("kinds", "Opening entry")};
    static constexpr Fields fields{
        Field{1, "package", &OpeningEntry::package, QT_TRANSLATE_NOOP("fields", "Package")},
        Field{2, "amount", &OpeningEntry::amount, QT_TRANSLATE_NOOP("fields", "Amount")},
        Field{4, "programme_amount", &OpeningEntry::programmeAmount,
            QT_TRANSLATE_NOOP("fields", "Amount in the programme's currency")},
        Field{6, "rate", &OpeningEntry::rate, QT_TRANSLATE_NOOP("fields", "Rate per US dollar")},
        Field{8, "paid_on", &OpeningEntry::paidOn, QT_TRANSLATE_NOOP("fields", "Paid on")},
        Field{9, "paper_reference", &OpeningEntry::paperReference,
            QT_TRANSLATE_NOOP("fields", "Paper reference")},
        Field{10, "batch", &OpeningEntry::batch, QT_TRANSLATE_NOOP("fields", "Batch")},
        Field{11, "recorded_by", &OpeningEntry::recordedBy, QT_TRANSLATE_NOOP("fields", "Recorded by")},
    };
};

Problems validate(const OpeningEntry& entry);
