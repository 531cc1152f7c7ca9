#pragma once

#include "core/domain/records/claim.h"
#include "core/domain/records/disbursement.h"
#include "core/domain/records/programme.h"
#include "core/work/desk.h"

/// What a claim on a funding line asks of the donor, or would ask.
struct ClaimLine {
    Id<CaseFile> caseId;
    Id<Disbursement> disbursement;
    QDate paidOn;
    Money amount; ///< what the line bears of it, less what was claimed before
    bool isAdjustment = false; ///< of what an earlier claim had; below zero where money came back since
};

/// What of a funding line is still to be claimed for a period: payments of it, each once, and adjustments of
/// what earlier claims had and has changed since, whatever their day. What a donor disallowed is not asked
/// for again.
QList<ClaimLine> claimableOf(const Store& store, const Id<FundingLine>& line, QDate from, QDate until);
/// Freezes that list as a signed claim. Refused where nothing is to be claimed, for a period that is not over
/// or reaches out of the line's eligible days.
Result<Id<Claim>> makeClaim(const Desk& desk, const Id<FundingLine>& line, QDate from, QDate until);
/// Records what the donor disallowed of a claimed payment, at most what was claimed of it, with the reason.
Result<Id<ClaimDecision>> disallow(const Desk& desk, ClaimDecision decision);

/// The frozen entries of a claim, in the order they were claimed.
QList<ClaimEntry> entriesOf(const Store& store, const Id<Claim>& claim);
/// Whether the claim's entries come to its total.
bool isWhole(const Store& store, const Claim& claim);

/// What stands in the way of closing a programme.
struct ClosingList {
    Money committed; ///< approved, unpaid
    Money requested;
    Money planned;
    Money undelivered; ///< paid in kind, not delivered
    Money unevidenced; ///< paid, without what shows its use
    Money outstanding; ///< called for, not back
    Money unclaimed; ///< paid, on no claim

    bool isClear() const;
};
ClosingList closingListOf(const Store& store, const Programme& programme);
/// Closes a programme until a day, signed; afterwards nothing is paid of it but by exception. Refused while
/// its list is not clear.
Result<void> closeProgramme(const Desk& desk, const Id<Programme>& programme, QDate until);
