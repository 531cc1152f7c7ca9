#pragma once

#include "core/base/money.h"
#include "core/domain/fields.h"
#include "core/domain/records/assistance.h"
#include "core/domain/records/window.h"
#include "core/domain/validation.h"

#include <QDate>

struct Programme;

/// An entry of a programme's catalogue: what can be granted, how much, in which window and against which
/// evidence.
struct PackageType {
    Id<PackageType> id;
    Id<Programme> programme;
    QString code;
    QString name;
    AssistanceCategory category = AssistanceCategory::Unknown;
    AssistanceType type = AssistanceType::Unknown;
    QString modalities; ///< codes of Modality with commas between; '' for any
    QString channels; ///< codes of PaymentChannel with commas between; '' for any
    QDate validFrom;
    QDate validUntil; ///< the last day; null while open-ended
    int instalmentCount = 0; ///< 0 where the programme sets none
    Money instalmentAmount; ///< no amount where the programme sets none
    int windowLength = 0; ///< 0 where there is none
    WindowUnit windowUnit = WindowUnit::Unknown;
    WindowStart windowFrom = WindowStart::Unknown;
    EvidenceType firstCondition = EvidenceType::Unknown; ///< Unknown for none
    EvidenceType everyCondition = EvidenceType::Unknown; ///< Unknown for none
    StopRule stopRule = StopRule::None;
    QString source;
    bool illustrative = false; ///< an amount, rule or date here is an assumption

    friend bool operator==(const PackageType&, const PackageType&) = default;
};

template <>
struct Description<PackageType> {
    static constexpr Kind kind{
        62, "package_type", Nature::Register, Home::Office, QT_TRANSLATE_NOOP("kinds", "Package type")};
    static constexpr Fields fields{
        Field{1, "programme", &PackageType::programme, QT_TRANSLATE_NOOP("fields", "Programme")},
        Field{2, "code", &PackageType::code, QT_TRANSLATE_NOOP("fields", "Code")},
        Field{3, "name", &PackageType::name, QT_TRANSLATE_NOOP("fields", "Name")},
        Field{4, "category", &PackageType::category, QT_TRANSLATE_NOOP("fields", "Category")},
        Field{5, "type", &PackageType::type, QT_TRANSLATE_NOOP("fields", "Type")},
        Field{6, "modalities", &PackageType::modalities, QT_TRANSLATE_NOOP("fields", "Modalities")},
        Field{7, "channels", &PackageType::channels, QT_TRANSLATE_NOOP("fields", "Channels")},
        Field{8, "valid_from", &PackageType::validFrom, QT_TRANSLATE_NOOP("fields", "Valid from")},
        Field{9, "valid_until", &PackageType::validUntil, QT_TRANSLATE_NOOP("fields", "Valid until")},
        Field{10, "instalment_count", &PackageType::instalmentCount,
            QT_TRANSLATE_NOOP("fields", "Number of instalments")},
        Field{11, "instalment_amount", &PackageType::instalmentAmount,
            QT_TRANSLATE_NOOP("fields", "Amount of an instalment")},
        Field{13, "window_length", &PackageType::windowLength,
            QT_TRANSLATE_NOOP("fields", "Length of the window")},
        Field{14, "window_unit", &PackageType::windowUnit, QT_TRANSLATE_NOOP("fields", "Window counted in")},
        Field{
            15, "window_from", &PackageType::windowFrom, QT_TRANSLATE_NOOP("fields", "Window counted from")},
        Field{16, "first_condition", &PackageType::firstCondition,
            QT_TRANSLATE_NOOP("fields", "Evidence for the first instalment")},
        Field{17, "every_condition", &PackageType::everyCondition,
            QT_TRANSLATE_NOOP("fields", "Evidence for every instalment")},
        Field{18, "stop_rule", &PackageType::stopRule, QT_TRANSLATE_NOOP("fields", "Stop rule")},
        Field{19, "source", &PackageType::source, QT_TRANSLATE_NOOP("fields", "Source")},
        Field{20, "illustrative", &PackageType::illustrative, QT_TRANSLATE_NOOP("fields", "Illustrative")},
    };
};

Problems validate(const PackageType& entry);
