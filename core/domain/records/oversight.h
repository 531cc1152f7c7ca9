#pragma once

#include "core/domain/fields.h"
#include "core/domain/labels.h"

#include <QByteArray>
#include <QDate>
#include <QString>

struct CaseFile;
struct Staff;
struct StaffKey;

/// How a finding was settled.
enum class FindingDecision {
    Unknown,
    RecordedInError,
    Recovery,
    Accepted,
    NoFinding,
};

template <>
inline constexpr Label<FindingDecision> labels<FindingDecision>[] = {
    {FindingDecision::Unknown, "", QT_TRANSLATE_NOOP("labels", "Not known")},
    {FindingDecision::RecordedInError, "recorded-in-error", QT_TRANSLATE_NOOP("labels", "Recorded in error")},
    {FindingDecision::Recovery, "recovery", QT_TRANSLATE_NOOP("labels", "To be recovered")},
    {FindingDecision::Accepted, "accepted", QT_TRANSLATE_NOOP("labels", "Accepted as it is")},
    {FindingDecision::NoFinding, "no-finding", QT_TRANSLATE_NOOP("labels", "No finding")},
};

/// What was decided about a finding that a merge or a check raised.
struct FindingSettlement {
    Id<FindingSettlement> id;
    QString finding; ///< its key, the same at every site
    FindingDecision decision = FindingDecision::Unknown;
    QString note;
    Id<Staff> settledBy;
    QDate settledOn;

    friend bool operator==(const FindingSettlement&, const FindingSettlement&) = default;
};

template <>
struct Description<FindingSettlement> {
    static constexpr Kind kind{49, "finding_settlement", Nature::Fact, Home::Office,
        QT_TRANSLATE_NOOP("kinds", "Settlement of a finding")};
    static constexpr Fields fields{
        Field{1, "finding", &FindingSettlement::finding, QT_TRANSLATE_NOOP("fields", "Finding")},
        Field{2, "decision", &FindingSettlement::decision, QT_TRANSLATE_NOOP("fields", "Decision")},
        Field{3, "note", &FindingSettlement::note, QT_TRANSLATE_NOOP("fields", "Note"), Mark::Personal},
        Field{4, "settled_by", &FindingSettlement::settledBy, QT_TRANSLATE_NOOP("fields", "Settled by")},
        Field{5, "settled_on", &FindingSettlement::settledOn, QT_TRANSLATE_NOOP("fields", "Settled on")},
    };
};

/// Every replica overwrites the personal fields of a case, and of whatever arrives for it later.
struct ErasureOrder {
    Id<ErasureOrder> id;
    QString basis; ///< retention ended, request of the person
    Id<Staff> orderedBy;
    QDate orderedOn;
    Id<CaseFile> targetCase;
    QString scope; ///< what is erased beside the fields marked personal; empty: those
    Id<StaffKey> signedWith;
    int canonicalForm = 1; ///< the version of the byte form that is signed
    QByteArray signature;

    friend bool operator==(const ErasureOrder&, const ErasureOrder&) = default;
};

template <>
struct Description<ErasureOrder> {
    static constexpr Kind kind{50, "erasure_order", Nature::Fact, Home::Office,
        QT_TRANSLATE_NOOP("kinds", "Order of anonymisation")};
    static constexpr Fields fields{
        Field{1, "basis", &ErasureOrder::basis, QT_TRANSLATE_NOOP("fields", "Basis")},
        Field{2, "ordered_by", &ErasureOrder::orderedBy, QT_TRANSLATE_NOOP("fields", "Ordered by")},
        Field{3, "ordered_on", &ErasureOrder::orderedOn, QT_TRANSLATE_NOOP("fields", "Ordered on")},
        Field{4, "target_case", &ErasureOrder::targetCase, QT_TRANSLATE_NOOP("fields", "Case")},
        Field{5, "scope", &ErasureOrder::scope, QT_TRANSLATE_NOOP("fields", "Scope")},
        Field{6, "signed_with", &ErasureOrder::signedWith, QT_TRANSLATE_NOOP("fields", "Signed with")},
        Field{
            7, "canonical_form", &ErasureOrder::canonicalForm, QT_TRANSLATE_NOOP("fields", "Canonical form")},
        Field{8, "signature", &ErasureOrder::signature, QT_TRANSLATE_NOOP("fields", "Signature")},
    };
};
