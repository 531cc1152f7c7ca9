#pragma once

#include "core/base/money.h"
#include "core/domain/fields.h"
#include "core/domain/labels.h"
#include "core/domain/validation.h"

#include <QDate>

struct Attachment;
struct CaseFile;
struct Package;
struct Staff;

/// A rule that an exception sets aside.
enum class RuleKind {
    Unknown,
    Ceiling,
    Window,
    Modality,
    Condition,
    CoolingOff,
    Deadline,
    RateTolerance,
    Duty,
    Quotations, ///< fewer offers than the programme asks for
    ClosedPeriod, ///< a payment or a correction after the programme was closed
};

template <>
inline constexpr Label<RuleKind> labels<RuleKind>[] = {
    {RuleKind::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {RuleKind::Ceiling, "ceiling", QT_TRANSLATE_NOOP("labels", "Ceiling")},
    {RuleKind::Window, "window", QT_TRANSLATE_NOOP("labels", "Window")},
    {RuleKind::Modality, "modality", QT_TRANSLATE_NOOP("labels", "Modality")},
    {RuleKind::Condition, "condition", QT_TRANSLATE_NOOP("labels", "Condition")},
    {RuleKind::CoolingOff, "cooling-off", QT_TRANSLATE_NOOP("labels", "Cooling-off period")},
    {RuleKind::Deadline, "deadline", QT_TRANSLATE_NOOP("labels", "Deadline")},
    {RuleKind::RateTolerance, "rate-tolerance", QT_TRANSLATE_NOOP("labels", "Tolerance for the rate")},
    {RuleKind::Duty, "duty", QT_TRANSLATE_NOOP("labels", "Separation of duties")},
    {RuleKind::Quotations, "quotations", QT_TRANSLATE_NOOP("labels", "Number of offers")},
    {RuleKind::ClosedPeriod, "closed-period", QT_TRANSLATE_NOOP("labels", "Closed programme")},
};

/// A rule set aside in one case, with the donor's decision; it counts only once approved.
struct RuleException {
    Id<RuleException> id;
    Id<CaseFile> caseId;
    RuleKind rule = RuleKind::Unknown;
    Id<Package> package; ///< null for the whole case
    Money amount; ///< how far a ceiling may be passed; no amount where the rule has none
    QString reason;
    QDate requestedOn;
    Id<Staff> requestedBy;
    Id<Attachment> decisionScan;

    friend bool operator==(const RuleException&, const RuleException&) = default;
};

template <>
struct Description<RuleException> {
    static constexpr Kind kind{
        83, "rule_exception", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Exception")};
    static constexpr Fields fields{
        Field{1, "rule", &RuleException::rule, QT_TRANSLATE_NOOP("fields", "Rule")},
        Field{2, "package", &RuleException::package, QT_TRANSLATE_NOOP("fields", "Package")},
        Field{3, "amount", &RuleException::amount, QT_TRANSLATE_NOOP("fields", "Amount")},
        Field{5, "reason", &RuleException::reason, QT_TRANSLATE_NOOP("fields", "Reason"), Mark::Personal},
        Field{6, "requested_on", &RuleException::requestedOn, QT_TRANSLATE_NOOP("fields", "Requested on")},
        Field{7, "requested_by", &RuleException::requestedBy, QT_TRANSLATE_NOOP("fields", "Requested by")},
        Field{
            8, "decision_scan", &RuleException::decisionScan, QT_TRANSLATE_NOOP("fields", "Decision (scan)")},
    };
};

Problems validate(const RuleException& exception);
