#include "core/work/periods.h"

#include "core/domain/records/reconciliation.h"
#include "core/store/cashbook.h"

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Periods)
};

bool covers(const PeriodClosure& closure, QDate day)
{
    return day <= closure.closedUntil && (closure.closedFrom.isNull() || closure.closedFrom <= day);
}

Error closedBook(const Store& store, const PeriodClosure& closure, QDate day)
{
    const auto box = store.of<Account>().find(closure.account);
    return {Error::Kind::Invalid,
        Words::tr("%1 lies in a period of %2 that was closed until %3. Enter it on a later day; what was "
                  "booked wrongly is answered by a correction.")
            .arg(day.toString(Qt::ISODate), box ? box->name : QString(),
                closure.closedUntil.toString(Qt::ISODate)),
        {}};
}

Error closedProgramme(const Store& store, const PeriodClosure& closure)
{
    const auto programme = store.of<Programme>().find(closure.programme);
    return {Error::Kind::Invalid,
        Words::tr("%1 was closed until %2 and its accounts were told. It takes an exception to pay or to "
                  "correct anything of it.")
            .arg(programme ? programme->code : QString(), closure.closedUntil.toString(Qt::ISODate)),
        {}};
}

} // namespace

Result<void> isOpenOn(
    const Store& store, const Id<Account>& account, const Id<Programme>& programme, QDate day)
{
    for (const PeriodClosure& closure :
        store.of<PeriodClosure>().where("account = ? OR programme = ? ORDER BY id", account, programme)) {
        if (!programme.isNull() && closure.programme == programme)
            return closedProgramme(store, closure);
        if (!account.isNull() && closure.account == account && covers(closure, day))
            return closedBook(store, closure, day);
    }
    return {};
}

Result<void> holds(const Store& store, const Id<Account>& account, Money amount)
{
    const auto box = store.of<Account>().find(account);
    if (!box || box->kind != AccountKind::Cash)
        return {};
    const Money balance = balanceOf(store, *box);
    if (amount <= balance)
        return {};
    return Error{Error::Kind::Invalid,
        Words::tr(
            "%1 holds %2, the payment is %3: %4 too little. Top it up first, or choose another account.")
            .arg(box->name, balance.text(), amount.text(), (amount - balance).text()),
        {}};
}
