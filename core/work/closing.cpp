#include "core/domain/records/package.h"
#include "core/domain/records/reconciliation.h"
#include "core/store/borne.h"
#include "core/store/budgets.h"
#include "core/store/signature.h"
#include "core/work/claims.h"

#include <algorithm>
#include <array>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Claims)
};

} // namespace

bool ClosingList::isClear() const
{
    return std::ranges::all_of(
        std::array{committed, requested, planned, undelivered, unevidenced, outstanding, unclaimed},
        [](Money one) { return one.minorUnits() == 0; });
}

ClosingList closingListOf(const Store& store, const Programme& programme)
{
    ClosingList list;
    const Money none(0, programme.currency);
    for (Money* figure : {&list.committed, &list.requested, &list.planned, &list.undelivered,
             &list.unevidenced, &list.outstanding, &list.unclaimed})
        *figure = none;
    for (const BudgetRow& row : budgetTable(store, BudgetBy::Package, programme.id)) {
        if (row.sums.paid.currency() != programme.currency)
            continue;
        list.committed += row.sums.committed;
        list.requested += row.sums.requested;
        list.planned += row.sums.planned;
        list.outstanding += row.sums.outstanding;
        list.unevidenced += row.sums.paid - row.sums.evidenced;
        const auto package = store.of<Package>().find(Id<Package>(row.id));
        if (package && package->modality == Modality::InKind)
            list.undelivered += std::max(none, row.sums.paid - row.sums.delivered);
    }
    for (const FundingLine& line : store.of<FundingLine>().where("programme = ? ORDER BY id", programme.id))
        for (const Borne& one : borneBy(store, line.id))
            if (one.amount.currency() == programme.currency)
                list.unclaimed += one.amount - one.claimed;
    return list;
}

Result<void> closeProgramme(const Desk& desk, const Id<Programme>& id, QDate until)
{
    if (auto allowed = mayDo(desk, Right::KeepCatalogue, id); !allowed)
        return allowed;
    const auto programme = desk.store.of<Programme>().find(id);
    if (!programme || !until.isValid() || until > desk.today())
        return Error{Error::Kind::Invalid,
            Words::tr("Name a programme of this file and the day it ends, today at the latest."), {}};
    const ClosingList list = closingListOf(desk.store, *programme);
    if (!list.isClear())
        return Error{Error::Kind::Invalid,
            Words::tr("%1 is not ready to be closed: committed %2, requested %3, planned %4, paid and not "
                      "delivered %5, without evidence %6, to come back %7, not claimed %8. Settle these "
                      "first.")
                .arg(programme->code, list.committed.number(), list.requested.number(), list.planned.number(),
                    list.undelivered.number(), list.unevidenced.number(), list.outstanding.number(),
                    list.unclaimed.text()),
            {}};
    const auto key = signingKey(desk);
    if (!key)
        return key.error();
    Act act(desk.store, desk.act("close-programme"));
    PeriodClosure closure;
    closure.id = act.newId<PeriodClosure>();
    closure.programme = id;
    closure.closedUntil = until;
    closure.closedFrom = programme->validFrom;
    closure.balance = Money(0, programme->currency);
    closure.closedBy = desk.actor.staff;
    sign(closure, *key, desk.actor.key);
    act.add(closure);
    act.commit();
    return {};
}
