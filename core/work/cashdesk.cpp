#include "core/work/cashdesk.h"

#include "core/domain/records/office.h"
#include "core/domain/records/trust.h"
#include "core/store/signature.h"
#include "core/work/custody.h"
#include "core/work/periods.h"

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CashDesk)
};

Error refusal(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

Result<void> isPast(const Desk& desk, QDate day)
{
    if (day <= desk.today())
        return {};
    return refusal(Words::tr("%1 is still to come. Enter the day it happened, today at the latest.")
                       .arg(day.toString(Qt::ISODate)));
}

Result<Account> accountOf(const Store& store, const Id<Account>& id)
{
    if (const auto account = store.of<Account>().find(id))
        return *account;
    return Error{Error::Kind::NotFound, Words::tr("There is no such account in this file."), {}};
}

} // namespace

Result<Id<AccountEntry>> bookEntry(const Desk& desk, AccountEntry entry)
{
    if (entry.bookedOn.isNull())
        entry.bookedOn = desk.today();
    entry.recordedBy = desk.actor.staff;
    if (auto past = isPast(desk, entry.bookedOn); !past)
        return past.error();
    if (auto held = hasCustody(desk.store, entry.account, entry.amount.currency()); !held)
        return held.error();
    if (auto open = isOpenOn(desk.store, entry.account, {}, entry.bookedOn); !open)
        return open.error();
    const bool leaves = entry.kind == AccountEntryKind::Fee || entry.kind == AccountEntryKind::TransferOut;
    if (auto there = leaves ? holds(desk.store, entry.account, entry.amount) : Result<void>(); !there)
        return there.error();
    return addRecord(desk, Right::Pay, "book-entry", entry);
}

Result<Id<CashCount>> countCash(const Desk& desk, CashCount count)
{
    if (count.countedOn.isNull())
        count.countedOn = desk.today();
    count.countedBy = desk.actor.staff;
    if (auto past = isPast(desk, count.countedOn); !past)
        return past.error();
    const auto account = accountOf(desk.store, count.account);
    if (!account)
        return account.error();
    if (account->kind != AccountKind::Cash)
        return refusal(
            Words::tr("%1 is no cash box: the bank's statement says what it holds.").arg(account->name));
    if (count.counted.currency() != account->currencyCode)
        return refusal(
            Words::tr("%1 holds %2. Count it in %2.").arg(account->name, account->currencyCode.code()));
    return addRecord(desk, Right::Pay, "count-cash", count);
}

Result<Id<PeriodClosure>> closePeriod(const Desk& desk, const Id<Account>& id, QDate until)
{
    if (auto allowed = mayDo(desk, Right::Pay); !allowed)
        return allowed.error();
    const auto account = accountOf(desk.store, id);
    if (!account)
        return account.error();
    if (auto past = isPast(desk, until); !past)
        return past.error();
    if (auto open = isOpenOn(desk.store, id, {}, until); !open)
        return open.error();
    const Reconciliation now = reconciliationOf(desk.store, *account, until);
    if (now.difference.isNull())
        return refusal(account->kind == AccountKind::Cash
                ? Words::tr("%1 was not counted on %2. Count it first.")
                      .arg(account->name, until.toString(Qt::ISODate))
                : Words::tr("No statement of %1 is on file. Take one in first.").arg(account->name));
    if (!now.agrees() || !now.openLines.isEmpty())
        return refusal(Words::tr("The book of %1 says %2, outside it is %3: %4 apart, and %5 of the "
                                 "statement's lines are in no book. Settle that first.")
                           .arg(account->name, now.book.text(), now.outside.text(), now.difference.text())
                           .arg(now.openLines.size()));
    const auto key = signingKey(desk);
    if (!key)
        return key.error();
    const auto last
        = desk.store.of<PeriodClosure>().firstWhere("account = ? ORDER BY closed_until DESC LIMIT 1", id);
    Act act(desk.store, desk.act("close-period"));
    PeriodClosure closure;
    closure.id = act.newId<PeriodClosure>();
    closure.account = id;
    closure.closedFrom = last ? last->closedUntil.addDays(1) : account->openedOn;
    closure.closedUntil = until;
    closure.balance = now.book;
    closure.closedBy = desk.actor.staff;
    sign(closure, *key, desk.actor.key);
    act.add(closure);
    act.commit();
    return closure.id;
}

Result<Id<CustodyHandover>> handOver(const Desk& desk, CustodyHandover handover)
{
    if (auto allowed = mayDo(desk, Right::Pay); !allowed)
        return allowed.error();
    const auto account = accountOf(desk.store, handover.account);
    if (!account)
        return account.error();
    if (auto held = hasCustody(desk.store, account->id, account->currencyCode); !held)
        return held.error();
    if (!desk.store.of<Device>().find(handover.device) || !desk.store.of<Staff>().find(handover.takenBy))
        return Error{Error::Kind::NotFound,
            Words::tr("Say which laptop takes %1 over, and whose hands it goes into.").arg(account->name),
            {}};
    const Money book = balanceOf(desk.store, *account);
    if (handover.counted != book)
        return refusal(Words::tr("%1 was counted, and the book of %2 says %3. Find the difference or book it "
                                 "first; an account is passed on with what is in it.")
                           .arg(handover.counted.text(), account->name, book.text()));
    const auto key = signingKey(desk);
    if (!key)
        return key.error();
    handover.handedOn = desk.today();
    handover.handedBy = desk.actor.staff;
    Act act(desk.store, desk.act("hand-over"));
    handover.id = act.newId<CustodyHandover>();
    sign(handover, *key, desk.actor.key);
    act.add(handover);
    act.commit();
    return handover.id;
}
