#pragma once

#include "core/base/money.h"
#include "core/domain/fields.h"
#include "core/domain/records/duty.h"
#include "core/domain/records/officeenums.h"
#include "core/domain/validation.h"

#include <QDate>

struct Programme;

/// Up to which amount a role may approve.
struct ApprovalBand {
    Id<ApprovalBand> id;
    Id<Programme> programme;
    StaffRole role = StaffRole::Unknown;
    Money upTo; ///< inclusive; no amount means without limit
    QDate validFrom;
    QDate validUntil; ///< the last day; null while open-ended
    QString source;
    bool illustrative = false; ///< the amount is an assumption

    friend bool operator==(const ApprovalBand&, const ApprovalBand&) = default;
};

template <>
struct Description<ApprovalBand> {
    static constexpr Kind kind{
        64, "approval_band", Nature::Register, Home::Office, QT_TRANSLATE_NOOP("kinds", "Approval limit")};
    static constexpr Fields fields{
        Field{1, "programme", &ApprovalBand::programme, QT_TRANSLATE_NOOP("fields", "Programme")},
        Field{2, "role", &ApprovalBand::role, QT_TRANSLATE_NOOP("fields", "Role")},
        Field{3, "up_to", &ApprovalBand::upTo, QT_TRANSLATE_NOOP("fields", "Up to")},
        Field{5, "valid_from", &ApprovalBand::validFrom, QT_TRANSLATE_NOOP("fields", "Valid from")},
        Field{6, "valid_until", &ApprovalBand::validUntil, QT_TRANSLATE_NOOP("fields", "Valid until")},
        Field{7, "source", &ApprovalBand::source, QT_TRANSLATE_NOOP("fields", "Source")},
        Field{8, "illustrative", &ApprovalBand::illustrative, QT_TRANSLATE_NOOP("fields", "Illustrative")},
    };
};

Problems validate(const ApprovalBand& band);

/// Two duties that one person may not hold: on the same payment, or at all.
struct DutyRule {
    Id<DutyRule> id;
    Id<Programme> programme; ///< null for every programme
    Duty first = Duty::Unknown;
    Duty second = Duty::Unknown;
    bool sameSubject = true;

    friend bool operator==(const DutyRule&, const DutyRule&) = default;
};

template <>
struct Description<DutyRule> {
    static constexpr Kind kind{
        65, "duty_rule", Nature::Register, Home::Office, QT_TRANSLATE_NOOP("kinds", "Separation of duties")};
    static constexpr Fields fields{
        Field{1, "programme", &DutyRule::programme, QT_TRANSLATE_NOOP("fields", "Programme")},
        Field{2, "first_duty", &DutyRule::first, QT_TRANSLATE_NOOP("fields", "One duty")},
        Field{3, "second_duty", &DutyRule::second, QT_TRANSLATE_NOOP("fields", "Other duty")},
        Field{4, "same_subject", &DutyRule::sameSubject,
            QT_TRANSLATE_NOOP("fields", "Only on the same payment or payee")},
    };
};

Problems validate(const DutyRule& rule);
