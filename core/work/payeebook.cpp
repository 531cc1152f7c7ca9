#include "core/work/payeebook.h"

#include "core/store/edited.h"
#include "core/store/signature.h"

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PayeeBook)
};

QString holderOf(const Dossier& dossier, const PayeeAccount& account)
{
    const Payee* payee = dossier.find(account.payee);
    return payee ? payee->name : account.holder;
}

} // namespace

bool waitsForConfirmation(const Store& store, const Dossier& dossier, const PayeeAccount& account)
{
    const int kind = Description<PayeeAccount>::kind.number;
    if (!isEdited(store, kind, {account.caseId.uuid(), account.id.uuid()}))
        return false;
    const QByteArray content = contentOf(account);
    return std::ranges::none_of(
        dossier.where(&PayeeConfirmation::payeeAccount, account.id), [&](const PayeeConfirmation& one) {
            return one.content == content && one.confirmedBy != account.changedBy;
        });
}

Result<void> payeeSettled(const Store& store, const Dossier& dossier, const Id<PayeeAccount>& account)
{
    const PayeeAccount* found = dossier.find(account);
    if (!found || !waitsForConfirmation(store, dossier, *found))
        return {};
    return Error{Error::Kind::Invalid,
        Words::tr("The account of %1 was changed and no second person has confirmed it. Have it confirmed "
                  "first; nothing is requested, approved or paid to it before.")
            .arg(holderOf(dossier, *found)),
        {}};
}

Result<void> changePayeeAccount(const Desk& desk, const PayeeAccount& before, PayeeAccount after)
{
    if (auto allowed = mayDo(desk, Right::KeepCases); !allowed)
        return allowed;
    after.changedBy = desk.actor.staff;
    if (const Problems problems = validate(after); !problems.isEmpty())
        return errorOf(problems, desk.store.registry().find(Description<PayeeAccount>::kind.number));
    Act act(desk.store, desk.act("change-payee-account"));
    act.save(before, after);
    act.commit();
    return {};
}

Result<Id<PayeeConfirmation>> confirmPayeeAccount(
    const Desk& desk, const Id<CaseFile>& caseId, const Id<PayeeAccount>& account)
{
    const auto found = desk.store.of<PayeeAccount>().find(account);
    if (!found || found->caseId != caseId)
        return Error{Error::Kind::NotFound, Words::tr("There is no such account in this case."), {}};
    if (found->changedBy == desk.actor.staff)
        return Error{Error::Kind::NotAllowed,
            Words::tr("You changed this account last, so another person confirms it. Ask a colleague to "
                      "check it with the payee."),
            {}};
    const auto key = signingKey(desk);
    if (!key)
        return key.error();
    Act act(desk.store, desk.act("confirm-payee-account"));
    PayeeConfirmation confirmation;
    confirmation.id = act.newId<PayeeConfirmation>();
    confirmation.caseId = caseId;
    confirmation.payeeAccount = account;
    confirmation.content = contentOf(*found);
    confirmation.confirmedBy = desk.actor.staff;
    confirmation.confirmedOn = desk.today();
    sign(confirmation, *key, desk.actor.key);
    act.add(confirmation);
    act.commit();
    return confirmation.id;
}
