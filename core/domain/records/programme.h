#pragma once

#include "core/base/money.h"
#include "core/domain/fields.h"
#include "core/domain/validation.h"

#include <QDate>

/// A donor's project and its rules. A deadline or period of 0 means that the programme sets none.
struct Programme {
    Id<Programme> id;
    QString code;
    QString name;
    QString donor;
    Currency currency; ///< of its budget; payments may be in others
    QDate validFrom;
    QDate validUntil; ///< the last day; null while open-ended
    int firstContactDays = 0;
    int planDays = 0;
    int supportMonths = 0;
    int coolingOffYears = 0;
    int lostContactAttempts = 0;
    int rateTolerancePermille = 0; ///< by how much a rate alone may pass a ceiling
    int retentionMonths = 0;
    int auditMonths = 0; ///< from the programme's financial closure
    bool payerMayRequest = false;
    QString source; ///< where the rules and amounts are published, and what is not verified
    bool illustrative = false; ///< something here is an assumption, not a published figure
    int quotations = 0; ///< offers that an order of goods needs; 0 where the programme asks for none
    Money quotationsFrom; ///< for orders of this amount and above; no amount: for every order

    friend bool operator==(const Programme&, const Programme&) = default;
};

template <>
struct Description<Programme> {
    static constexpr Kind kind{
        60, "programme", Nature::Register, Home::Office, QT_TRANSLATE_NOOP("kinds", "Programme")};
    static constexpr Fields fields{
        Field{1, "code", &Programme::code, QT_TRANSLATE_NOOP("fields", "Code")},
        Field{2, "name", &Programme::name, QT_TRANSLATE_NOOP("fields", "Name")},
        Field{3, "donor", &Programme::donor, QT_TRANSLATE_NOOP("fields", "Donor")},
        Field{4, "currency_code", &Programme::currency, QT_TRANSLATE_NOOP("fields", "Currency")},
        Field{5, "valid_from", &Programme::validFrom, QT_TRANSLATE_NOOP("fields", "Valid from")},
        Field{6, "valid_until", &Programme::validUntil, QT_TRANSLATE_NOOP("fields", "Valid until")},
        Field{7, "first_contact_days", &Programme::firstContactDays,
            QT_TRANSLATE_NOOP("fields", "Days from return to first contact")},
        Field{8, "plan_days", &Programme::planDays, QT_TRANSLATE_NOOP("fields", "Days from contact to plan")},
        Field{9, "support_months", &Programme::supportMonths,
            QT_TRANSLATE_NOOP("fields", "Months of support from return")},
        Field{10, "cooling_off_years", &Programme::coolingOffYears,
            QT_TRANSLATE_NOOP("fields", "Years before assistance can be given again")},
        Field{11, "lost_contact_attempts", &Programme::lostContactAttempts,
            QT_TRANSLATE_NOOP("fields", "Attempts before contact counts as lost")},
        Field{12, "rate_tolerance_permille", &Programme::rateTolerancePermille,
            QT_TRANSLATE_NOOP("fields", "Tolerance for a moving rate (per thousand)")},
        Field{13, "retention_months", &Programme::retentionMonths,
            QT_TRANSLATE_NOOP("fields", "Months data is kept after closure")},
        Field{14, "audit_months", &Programme::auditMonths,
            QT_TRANSLATE_NOOP("fields", "Months data is kept for audit")},
        Field{15, "payer_may_request", &Programme::payerMayRequest,
            QT_TRANSLATE_NOOP("fields", "Who pays may have requested")},
        Field{16, "source", &Programme::source, QT_TRANSLATE_NOOP("fields", "Source")},
        Field{17, "illustrative", &Programme::illustrative, QT_TRANSLATE_NOOP("fields", "Illustrative")},
        Field{18, "quotations", &Programme::quotations,
            QT_TRANSLATE_NOOP("fields", "Offers that an order needs")},
        Field{19, "quotations_from", &Programme::quotationsFrom,
            QT_TRANSLATE_NOOP("fields", "Offers are needed from")},
    };
};

Problems validate(const Programme& programme);

/// A donor's budget line that packages are charged to.
struct FundingLine {
    Id<FundingLine> id;
    Id<Programme> programme;
    QString donor;
    QString project;
    QString budgetCode;
    int sharePermille = 1000; ///< its usual share of a cost
    QDate eligibleFrom;
    QDate eligibleUntil; ///< the last day; null while open-ended
    Money budget; ///< no amount where none is set

    friend bool operator==(const FundingLine&, const FundingLine&) = default;
};

template <>
struct Description<FundingLine> {
    static constexpr Kind kind{
        61, "funding_line", Nature::Register, Home::Office, QT_TRANSLATE_NOOP("kinds", "Funding line")};
    static constexpr Fields fields{
        Field{1, "programme", &FundingLine::programme, QT_TRANSLATE_NOOP("fields", "Programme")},
        Field{2, "donor", &FundingLine::donor, QT_TRANSLATE_NOOP("fields", "Donor")},
        Field{3, "project", &FundingLine::project, QT_TRANSLATE_NOOP("fields", "Project")},
        Field{4, "budget_code", &FundingLine::budgetCode, QT_TRANSLATE_NOOP("fields", "Budget code")},
        Field{5, "share_permille", &FundingLine::sharePermille,
            QT_TRANSLATE_NOOP("fields", "Share (per thousand)")},
        Field{6, "eligible_from", &FundingLine::eligibleFrom, QT_TRANSLATE_NOOP("fields", "Eligible from")},
        Field{
            7, "eligible_until", &FundingLine::eligibleUntil, QT_TRANSLATE_NOOP("fields", "Eligible until")},
        Field{8, "budget", &FundingLine::budget, QT_TRANSLATE_NOOP("fields", "Budget")},
    };
};

Problems validate(const FundingLine& line);
