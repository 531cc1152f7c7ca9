#pragma once

#include "core/base/money.h"
#include "core/domain/fields.h"
#include "core/domain/records/assistance.h"
#include "core/domain/records/ceilingrole.h"
#include "core/domain/validation.h"

#include <QDate>

struct PackageType;
struct Programme;

/// The most that a person or case may be granted. Several that apply hold each on its own.
struct CeilingRule {
    Id<CeilingRule> id;
    Id<Programme> programme;
    Id<PackageType> packageType; ///< null for any
    AssistanceCategory category = AssistanceCategory::Unknown; ///< Unknown for any
    CeilingRole role = CeilingRole::Unknown;
    Money amount; ///< a sum of exactly this is still allowed
    QDate validFrom;
    QDate validUntil; ///< the last day; null while open-ended
    QString source;
    bool illustrative = false; ///< the amount or a date is an assumption

    friend bool operator==(const CeilingRule&, const CeilingRule&) = default;
};

template <>
struct Description<CeilingRule> {
    static constexpr Kind kind{
        63, "ceiling_rule", Nature::Register, Home::Office, QT_TRANSLATE_NOOP("kinds", "Ceiling")};
    static constexpr Fields fields{
        Field{1, "programme", &CeilingRule::programme, QT_TRANSLATE_NOOP("fields", "Programme")},
        Field{2, "package_type", &CeilingRule::packageType, QT_TRANSLATE_NOOP("fields", "Package type")},
        Field{3, "category", &CeilingRule::category, QT_TRANSLATE_NOOP("fields", "Category")},
        Field{4, "role", &CeilingRule::role, QT_TRANSLATE_NOOP("fields", "For whom")},
        Field{5, "amount", &CeilingRule::amount, QT_TRANSLATE_NOOP("fields", "Amount")},
        Field{7, "valid_from", &CeilingRule::validFrom, QT_TRANSLATE_NOOP("fields", "Valid from")},
        Field{8, "valid_until", &CeilingRule::validUntil, QT_TRANSLATE_NOOP("fields", "Valid until")},
        Field{9, "source", &CeilingRule::source, QT_TRANSLATE_NOOP("fields", "Source")},
        Field{10, "illustrative", &CeilingRule::illustrative, QT_TRANSLATE_NOOP("fields", "Illustrative")},
    };
};

Problems validate(const CeilingRule& rule);
