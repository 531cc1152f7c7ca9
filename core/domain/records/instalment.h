#pragma once

#include "core/base/money.h"
#include "core/domain/fields.h"
#include "core/domain/validation.h"

#include <QDate>

struct CaseFile;
struct Package;
struct Staff;

/// One planned payment of a package.
struct Instalment {
    Id<Instalment> id;
    Id<CaseFile> caseId;
    Id<Package> package;
    int number = 1; ///< from 1 within the package
    QDate periodFrom;
    QDate periodUntil; ///< the last day
    QDate dueOn;
    Money amount; ///< in the programme's currency

    friend bool operator==(const Instalment&, const Instalment&) = default;
};

template <>
struct Description<Instalment> {
    static constexpr Kind kind{
        76, "instalment", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Instalment")};
    static constexpr Fields fields{
        Field{1, "package", &Instalment::package, QT_TRANSLATE_NOOP("fields", "Package"), Mark::Owner},
        Field{2, "number", &Instalment::number, QT_TRANSLATE_NOOP("fields", "Number")},
        Field{3, "period_from", &Instalment::periodFrom, QT_TRANSLATE_NOOP("fields", "Period from")},
        Field{4, "period_until", &Instalment::periodUntil, QT_TRANSLATE_NOOP("fields", "Period until")},
        Field{5, "due_on", &Instalment::dueOn, QT_TRANSLATE_NOOP("fields", "Due on")},
        Field{6, "amount", &Instalment::amount, QT_TRANSLATE_NOOP("fields", "Amount"), Mark::Decisive},
    };
};

Problems validate(const Instalment& instalment);

/// The decision that an unpaid instalment will not be paid.
struct InstalmentStop {
    Id<InstalmentStop> id;
    Id<CaseFile> caseId;
    Id<Instalment> instalment;
    QDate stoppedOn;
    QString reason;
    Id<Staff> stoppedBy;

    friend bool operator==(const InstalmentStop&, const InstalmentStop&) = default;
};

template <>
struct Description<InstalmentStop> {
    static constexpr Kind kind{
        77, "instalment_stop", Nature::Fact, Home::Case, QT_TRANSLATE_NOOP("kinds", "Stopped instalment")};
    static constexpr Fields fields{
        Field{1, "instalment", &InstalmentStop::instalment, QT_TRANSLATE_NOOP("fields", "Instalment")},
        Field{2, "stopped_on", &InstalmentStop::stoppedOn, QT_TRANSLATE_NOOP("fields", "Stopped on")},
        Field{3, "reason", &InstalmentStop::reason, QT_TRANSLATE_NOOP("fields", "Reason"), Mark::Personal},
        Field{4, "stopped_by", &InstalmentStop::stoppedBy, QT_TRANSLATE_NOOP("fields", "Stopped by")},
    };
};

Problems validate(const InstalmentStop& stop);
