#include "ui/payments/claimrows.h"

#include "core/store/borne.h"
#include "core/store/dossier.h"
#include "core/work/claims.h"

using namespace Qt::StringLiterals;

using LineRow = ClaimsPage::LineRow;
using ClaimRow = ClaimsPage::ClaimRow;
using EntryRow = ClaimsPage::EntryRow;

LineRow rowOf(const Store& store, const FundingLine& line)
{
    const auto programme = store.of<Programme>().find(line.programme);
    const Money none(0, programme ? programme->currency : line.budget.currency());
    LineRow row{line, programme ? programme->code : QString(), none, none, none};
    for (const Borne& one : borneBy(store, line.id))
        if (one.amount.currency() == none.currency())
            row.paid += one.amount, row.claimed += one.claimed, row.open += one.amount - one.claimed;
    return row;
}

ClaimRow rowOf(const Store& store, const Claim& claim)
{
    const auto staff = store.of<Staff>().find(claim.claimedBy);
    ClaimRow row{claim, staff ? staff->name : QString(), {}, entriesOf(store, claim.id).size()};
    for (const ClaimDecision& one : store.of<ClaimDecision>().where("claim = ? ORDER BY id", claim.id))
        row.disallowed += one.disallowed;
    return row;
}

EntryRow rowOf(const Store& store, const ClaimEntry& entry)
{
    const auto paid = store.of<Disbursement>().find(entry.disbursement);
    EntryRow row{entry, {}, {}, {}, {}, {}};
    if (paid) {
        const auto file = store.of<CaseFile>().find(paid->caseId);
        row.paidOn = paid->paidOn, row.voucher = paid->voucher, row.caseId = paid->caseId;
        row.reference = file ? file->reference : QString();
    }
    for (const ClaimDecision& one : store.of<ClaimDecision>().where("claim = ? ORDER BY id", entry.claim))
        if (one.disbursement == entry.disbursement)
            row.decision = ClaimsPage::tr("disallowed %1: %2").arg(one.disallowed.text(), one.reason);
    return row;
}

FigureEntries claimFigure(const Store& store, const LineRow& row, int column)
{
    constexpr int claimed = 5, open = 6;
    FigureEntries figure{QStringList{row.line.donor, row.line.budgetCode}.join(u" · "_s),
        column == claimed    ? row.claimed
            : column == open ? row.open
                             : row.paid,
        {}};
    for (const Borne& one : borneBy(store, row.line.id)) {
        const Money part = column == claimed ? one.claimed
            : column == open                 ? one.amount - one.claimed
                                             : one.amount;
        if (part.currency() == figure.sum.currency() && part.minorUnits() != 0)
            figure.entries.append({Description<Disbursement>::kind.number, one.disbursement.uuid(),
                one.caseId, one.paidOn, part});
    }
    return figure;
}
