#include "core/work/custody.h"

#include "core/store/signature.h"
#include "core/work/staffing.h"

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Custody)
};

} // namespace

Id<Device> custodianOf(const Store& store, const Id<Account>& account)
{
    const auto last = store.of<CustodyHandover>().firstWhere(
        "account = ? ORDER BY handed_on DESC, id DESC LIMIT 1", account);
    return last ? last->device : Id<Device>();
}

Result<void> hasCustody(const Store& store, const Id<Account>& account, Currency currency)
{
    const auto found = store.of<Account>().find(account);
    if (!found)
        return Error{Error::Kind::NotFound, Words::tr("Choose the account that the money is paid from."), {}};
    if (found->currencyCode != currency)
        return Error{Error::Kind::Invalid,
            Words::tr("%1 holds %2, the payment is in %3. Choose an account of that currency.")
                .arg(found->name, found->currencyCode.code(), currency.code()),
            {}};
    const auto device = ownDevice(store);
    if (!device || custodianOf(store, account) != device->id)
        return Error{Error::Kind::NotAllowed,
            Words::tr("%1 is in another laptop's custody, so it is paid from there only. Hand it over first.")
                .arg(found->name),
            {}};
    return {};
}

Result<Id<Account>> openAccount(const Desk& desk, Account account)
{
    if (auto allowed = mayDo(desk, Right::Pay); !allowed)
        return allowed.error();
    const auto device = ownDevice(desk.store);
    const auto key = signingKey(desk);
    if (!key)
        return key.error();
    if (const Problems problems = validate(account); !problems.isEmpty())
        return errorOf(problems, desk.store.registry().find(Description<Account>::kind.number));
    Act act(desk.store, desk.act("open-account"));
    account.id = act.newId<Account>();
    act.add(account);
    CustodyHandover handover;
    handover.id = act.newId<CustodyHandover>();
    handover.account = account.id;
    handover.device = device ? device->id : Id<Device>();
    handover.counted = account.openingBalance;
    handover.handedOn = desk.today();
    handover.handedBy = desk.actor.staff;
    handover.takenBy = desk.actor.staff;
    sign(handover, *key, desk.actor.key);
    act.add(handover);
    act.commit();
    return account.id;
}
