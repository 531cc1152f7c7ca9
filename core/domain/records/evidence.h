#pragma once

#include "core/domain/fields.h"
#include "core/domain/labels.h"
#include "core/domain/records/evidencetype.h"
#include "core/domain/validation.h"

#include <QDate>

struct Attachment;
struct CaseFile;
struct Instalment;
struct Package;
struct Staff;

/// Which instalments a condition holds back.
enum class ConditionScope {
    Unknown,
    First,
    Every,
    Handover,
};

template <>
inline constexpr Label<ConditionScope> labels<ConditionScope>[] = {
    {ConditionScope::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {ConditionScope::First, "first", QT_TRANSLATE_NOOP("labels", "The first instalment")},
    {ConditionScope::Every, "every", QT_TRANSLATE_NOOP("labels", "Every instalment")},
    {ConditionScope::Handover, "handover", QT_TRANSLATE_NOOP("labels", "The handover")},
};

/// What must be on file before a package's instalment is payable.
struct Condition {
    Id<Condition> id;
    Id<CaseFile> caseId;
    Id<Package> package;
    EvidenceType evidenceType = EvidenceType::Unknown;
    ConditionScope appliesTo = ConditionScope::Unknown;
    QString text;

    friend bool operator==(const Condition&, const Condition&) = default;
};

template <>
struct Description<Condition> {
    static constexpr Kind kind{
        78, "condition", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Condition")};
    static constexpr Fields fields{
        Field{1, "package", &Condition::package, QT_TRANSLATE_NOOP("fields", "Package"), Mark::Owner},
        Field{2, "evidence_type", &Condition::evidenceType, QT_TRANSLATE_NOOP("fields", "Evidence")},
        Field{3, "applies_to", &Condition::appliesTo, QT_TRANSLATE_NOOP("fields", "Applies to")},
        Field{4, "wording", &Condition::text, QT_TRANSLATE_NOOP("fields", "Wording"), Mark::Personal},
    };
};

Problems validate(const Condition& condition);

/// A document on file that meets a condition.
struct Evidence {
    Id<Evidence> id;
    Id<CaseFile> caseId;
    Id<Package> package;
    Id<Instalment> instalment; ///< null for the whole package
    Id<Condition> condition;
    EvidenceType type = EvidenceType::Unknown;
    Id<Attachment> attachment;
    QDate receivedOn;
    QString note;
    Id<Staff> receivedBy;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

template <>
struct Description<Evidence> {
    static constexpr Kind kind{
        79, "evidence", Nature::Register, Home::Case, QT_TRANSLATE_NOOP("kinds", "Evidence")};
    static constexpr Fields fields{
        Field{1, "package", &Evidence::package, QT_TRANSLATE_NOOP("fields", "Package")},
        Field{2, "instalment", &Evidence::instalment, QT_TRANSLATE_NOOP("fields", "Instalment")},
        Field{3, "condition", &Evidence::condition, QT_TRANSLATE_NOOP("fields", "Condition")},
        Field{4, "type", &Evidence::type, QT_TRANSLATE_NOOP("fields", "Type")},
        Field{5, "attachment", &Evidence::attachment, QT_TRANSLATE_NOOP("fields", "Document")},
        Field{6, "received_on", &Evidence::receivedOn, QT_TRANSLATE_NOOP("fields", "Received on")},
        Field{7, "note", &Evidence::note, QT_TRANSLATE_NOOP("fields", "Note"), Mark::Personal},
        Field{8, "received_by", &Evidence::receivedBy, QT_TRANSLATE_NOOP("fields", "Received by")},
    };
};

Problems validate(const Evidence& evidence);
