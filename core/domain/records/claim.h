#pragma once

#include "core/base/money.h"
#include "core/domain/fields.h"
#include "core/domain/validation.h"

#include <QDate>

struct Disbursement;
struct FundingLine;
struct Staff;
struct StaffKey;

/// A frozen list of disbursements put to a donor for one funding line and period.
struct Claim {
    Id<Claim> id;
    Id<FundingLine> fundingLine;
    QDate periodFrom;
    QDate periodUntil; ///< the last day
    QDate claimedOn;
    Id<Staff> claimedBy;
    Money total;
    Id<StaffKey> signedWith;
    int canonicalForm = 1;
    QByteArray signature;

    friend bool operator==(const Claim&, const Claim&) = default;
};

template <>
struct Description<Claim> {
    static constexpr Kind kind{107, "claim", Nature::Fact, Home::Office, QT_TRANSLATE_NOOP("kinds", "Claim")};
    static constexpr Fields fields{
        Field{1, "funding_line", &Claim::fundingLine, QT_TRANSLATE_NOOP("fields", "Funding line")},
        Field{2, "period_from", &Claim::periodFrom, QT_TRANSLATE_NOOP("fields", "Period from")},
        Field{3, "period_until", &Claim::periodUntil, QT_TRANSLATE_NOOP("fields", "Period until")},
        Field{4, "claimed_on", &Claim::claimedOn, QT_TRANSLATE_NOOP("fields", "Claimed on")},
        Field{5, "claimed_by", &Claim::claimedBy, QT_TRANSLATE_NOOP("fields", "Claimed by")},
        Field{6, "total", &Claim::total, QT_TRANSLATE_NOOP("fields", "Total")},
        Field{8, "signed_with", &Claim::signedWith, QT_TRANSLATE_NOOP("fields", "Signed with")},
        Field{9, "canonical_form", &Claim::canonicalForm,
            QT_TRANSLATE_NOOP("fields", "Form of what is signed")},
        Field{10, "signature", &Claim::signature, QT_TRANSLATE_NOOP("fields", "Signature")},
    };
};

Problems validate(const Claim& claim);

/// A disbursement in a claim; each is claimed once, a later change appears as an adjustment that may be
/// negative.
struct ClaimEntry {
    Id<ClaimEntry> id;
    Id<Claim> claim;
    Id<Disbursement> disbursement;
    Money amount;

    friend bool operator==(const ClaimEntry&, const ClaimEntry&) = default;
};

template <>
struct Description<ClaimEntry> {
    static constexpr Kind kind{
        108, "claim_entry", Nature::Fact, Home::Office, QT_TRANSLATE_NOOP("kinds", "Claim entry")};
    static constexpr Fields fields{
        Field{1, "claim", &ClaimEntry::claim, QT_TRANSLATE_NOOP("fields", "Claim"), Mark::Owner},
        Field{2, "disbursement", &ClaimEntry::disbursement, QT_TRANSLATE_NOOP("fields", "Disbursement")},
        Field{3, "amount", &ClaimEntry::amount, QT_TRANSLATE_NOOP("fields", "Amount")},
    };
};

Problems validate(const ClaimEntry& entry);

/// What a donor disallowed of a claimed disbursement.
struct ClaimDecision {
    Id<ClaimDecision> id;
    Id<Claim> claim;
    Id<Disbursement> disbursement;
    Money disallowed; ///< zero where all was accepted
    QString reason;
    QDate decidedOn;

    friend bool operator==(const ClaimDecision&, const ClaimDecision&) = default;
};

template <>
struct Description<ClaimDecision> {
    static constexpr Kind kind{
        109, "claim_decision", Nature::Fact, Home::Office, QT_TRANSLATE_NOOP("kinds", "Claim decision")};
    static constexpr Fields fields{
        Field{1, "claim", &ClaimDecision::claim, QT_TRANSLATE_NOOP("fields", "Claim")},
        Field{2, "disbursement", &ClaimDecision::disbursement, QT_TRANSLATE_NOOP("fields", "Disbursement")},
        Field{3, "disallowed", &ClaimDecision::disallowed, QT_TRANSLATE_NOOP("fields", "Disallowed")},
        Field{5, "reason", &ClaimDecision::reason, QT_TRANSLATE_NOOP("fields", "Reason"), Mark::Personal},
        Field{6, "decided_on", &ClaimDecision::decidedOn, QT_TRANSLATE_NOOP("fields", "Decided on")},
    };
};

Problems validate(const ClaimDecision& decision);
