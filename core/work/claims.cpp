#include "core/work/claims.h"

#include "core/store/borne.h"
#include "core/store/signature.h"

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Claims)
};

Error refusal(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

std::optional<Error> periodRefusal(const Desk& desk, const FundingLine& line, QDate from, QDate until)
{
    if (!from.isValid() || !until.isValid() || until < from)
        return refusal(Words::tr("A claim is for a period. Enter its first and its last day."));
    if (until >= desk.today())
        return refusal(Words::tr("The period ends on %1 and is not over. Claim it from the day after.")
                           .arg(until.toString(Qt::ISODate)));
    const bool early = line.eligibleFrom.isValid() && from < line.eligibleFrom;
    const bool late = line.eligibleUntil.isValid() && until > line.eligibleUntil;
    if (early || late)
        return refusal(Words::tr("%1 %2 pays for %3 to %4 only. Claim a period within these days.")
                           .arg(line.donor, line.budgetCode, line.eligibleFrom.toString(Qt::ISODate),
                               line.eligibleUntil.isValid() ? line.eligibleUntil.toString(Qt::ISODate)
                                                            : Words::tr("further notice")));
    return std::nullopt;
}

} // namespace

QList<ClaimLine> claimableOf(const Store& store, const Id<FundingLine>& line, QDate from, QDate until)
{
    QList<ClaimLine> lines;
    for (const Borne& one : borneBy(store, line)) {
        const bool isNew = one.claims == 0;
        const Money open = one.amount - one.claimed;
        if (open.minorUnits() == 0 || (isNew && (one.paidOn < from || one.paidOn > until)))
            continue;
        lines.append({one.caseId, one.disbursement, one.paidOn, open, !isNew});
    }
    return lines;
}

Result<Id<Claim>> makeClaim(const Desk& desk, const Id<FundingLine>& id, QDate from, QDate until)
{
    const auto line = desk.store.of<FundingLine>().find(id);
    if (!line)
        return Error{Error::Kind::NotFound, Words::tr("There is no such funding line in this file."), {}};
    if (auto allowed = mayDo(desk, Right::Pay, line->programme); !allowed)
        return allowed.error();
    if (auto refused = periodRefusal(desk, *line, from, until))
        return *refused;
    const QList<ClaimLine> lines = claimableOf(desk.store, id, from, until);
    if (lines.isEmpty())
        return refusal(
            Words::tr("Nothing of this line is to be claimed for %1 to %2: all was claimed before, "
                      "or nothing was paid.")
                .arg(from.toString(Qt::ISODate), until.toString(Qt::ISODate)));
    const auto key = signingKey(desk);
    if (!key)
        return key.error();
    Act act(desk.store, desk.act("make-claim"));
    Claim claim;
    claim.id = act.newId<Claim>();
    claim.fundingLine = id;
    claim.periodFrom = from;
    claim.periodUntil = until;
    claim.claimedOn = desk.today();
    claim.claimedBy = desk.actor.staff;
    for (const ClaimLine& one : lines)
        claim.total += one.amount;
    sign(claim, *key, desk.actor.key);
    act.add(claim);
    for (const ClaimLine& one : lines)
        act.add(ClaimEntry{act.newId<ClaimEntry>(), claim.id, one.disbursement, one.amount});
    act.commit();
    return claim.id;
}

Result<Id<ClaimDecision>> disallow(const Desk& desk, ClaimDecision decision)
{
    if (decision.decidedOn.isNull())
        decision.decidedOn = desk.today();
    Money claimed, disallowed;
    for (const ClaimEntry& entry : entriesOf(desk.store, decision.claim))
        if (entry.disbursement == decision.disbursement)
            claimed += entry.amount;
    for (const ClaimDecision& before :
        desk.store.of<ClaimDecision>().where("claim = ? ORDER BY id", decision.claim))
        if (before.disbursement == decision.disbursement)
            disallowed += before.disallowed;
    if (claimed.isNull())
        return Error{
            Error::Kind::NotFound, Words::tr("That claim has no such payment. See the claim's entries."), {}};
    const Money open = claimed - disallowed;
    if (decision.disallowed.currency() != open.currency() || decision.disallowed > open)
        return refusal(Words::tr("%1 of this payment was claimed and is not disallowed yet. Enter at most "
                                 "that.")
                           .arg(open.text()));
    return addRecord(desk, Right::Pay, "disallow", decision);
}

QList<ClaimEntry> entriesOf(const Store& store, const Id<Claim>& claim)
{
    return store.of<ClaimEntry>().where("claim = ? ORDER BY id", claim);
}

bool isWhole(const Store& store, const Claim& claim)
{
    Money sum(0, claim.total.currency());
    for (const ClaimEntry& entry : entriesOf(store, claim.id)) {
        if (entry.amount.currency() != sum.currency())
            return false;
        sum += entry.amount;
    }
    return sum == claim.total;
}
