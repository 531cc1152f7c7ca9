#include "core/work/quotations.h"

#include "core/work/caseledger.h"
#include "core/work/limits.h"
#include "core/work/paymentrules.h"

#include <QSet>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Quotations)
};

Error refusal(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

QString titleOf(const Package& package)
{
    return package.restricted ? Words::tr("Assistance") : package.title;
}

/// The programme of the plan that the package is of, or of its case.
std::optional<Programme> programmeOf(const Store& store, const Dossier& dossier, const Package& package)
{
    const PlanVersion* version = dossier.find(package.planVersion);
    return store.of<Programme>().find(version ? version->programme : dossier.file().programme);
}

bool isOrdered(const Dossier& dossier, const Package& package)
{
    return std::ranges::any_of(lineageOf(dossier, package),
        [&](const Package& one) { return !dossier.where(&PurchaseOrder::package, one.id).isEmpty(); });
}

/// What the order says otherwise than the offer that was chosen; nothing where it says the same.
std::optional<QString> otherThanChosen(
    const Dossier& dossier, const QList<Quotation>& offers, const PurchaseOrder& order)
{
    const auto chosen = std::ranges::find_if(offers, &Quotation::chosen);
    if (chosen == offers.end())
        return Words::tr("no offer was chosen. Choose one, and say why.");
    if (chosen->supplier != order.supplier) {
        const Payee* supplier = dossier.find(chosen->supplier);
        return Words::tr("the offer of %1 was chosen. Order there, or choose another offer.")
            .arg(supplier ? supplier->name : Words::tr("another supplier"));
    }
    if (chosen->amount.currency() == order.amount.currency() && order.amount > chosen->amount)
        return Words::tr("%1 was offered, so %2 is too much by %3. Have it offered anew.")
            .arg(chosen->amount.text(), order.amount.text(), (order.amount - chosen->amount).text());
    return std::nullopt;
}

} // namespace

QList<Quotation> quotationsOf(const Dossier& dossier, const Package& package)
{
    QList<Quotation> offers;
    for (const Package& one : lineageOf(dossier, package))
        offers += dossier.where(&Quotation::package, one.id);
    std::ranges::stable_sort(offers, {}, [](const Quotation& offer) {
        return std::pair(offer.amount.currency().code(), offer.amount.minorUnits());
    });
    return offers;
}

int quotationsNeeded(const Programme& programme, Money amount)
{
    const Money from = programme.quotationsFrom;
    const bool isBelow = !from.isNull() && from.currency() == amount.currency() && amount < from;
    return isBelow ? 0 : programme.quotations;
}

Result<Id<Quotation>> addQuotation(const Desk& desk, const Quotation& quotation)
{
    const auto dossier = dossierOf(desk.store, quotation.caseId);
    if (!dossier || !dossier->find(quotation.package))
        return Error{Error::Kind::NotFound, Words::tr("Choose the package that the offer is for."), {}};
    if (!dossier->find(quotation.supplier))
        return refusal(Words::tr("Say which supplier made the offer."));
    if (quotation.amount.isNull() || quotation.amount.minorUnits() <= 0)
        return refusal(Words::tr("Enter what the supplier asks for, above zero."));
    if (quotation.offeredOn > desk.today())
        return refusal(Words::tr(
            "An offer to come cannot be recorded. Enter the day it was made, today at the latest."));
    return addRecord(desk, Right::KeepCases, "add-quotation", quotation);
}

Result<void> chooseQuotation(
    const Desk& desk, const Id<CaseFile>& caseId, const Id<Quotation>& id, const QString& why)
{
    if (auto allowed = mayDo(desk, Right::KeepCases); !allowed)
        return allowed;
    const auto dossier = dossierOf(desk.store, caseId);
    const Quotation* wanted = dossier ? dossier->find(id) : nullptr;
    const Package* package = wanted ? dossier->find(wanted->package) : nullptr;
    if (!package)
        return Error{Error::Kind::NotFound, Words::tr("There is no such offer in this case."), {}};
    if (why.trimmed().isEmpty())
        return refusal(Words::tr("Say why this offer is chosen; the cheapest needs a word, too."));
    if (isOrdered(*dossier, *package))
        return refusal(
            Words::tr("%1 was ordered already, so its offer stays chosen.").arg(titleOf(*package)));
    Act act(desk.store, desk.act("choose-quotation", why));
    for (const Quotation& offer : quotationsOf(*dossier, *package)) {
        Quotation after = offer;
        after.chosen = offer.id == id;
        after.justification = after.chosen ? why.trimmed() : offer.justification;
        if (!(after == offer))
            act.save(offer, after);
    }
    act.commit();
    return {};
}

std::optional<Obstacle> quotationsAgainst(
    const Store& store, const Dossier& dossier, const PurchaseOrder& order)
{
    const Package* package = dossier.find(order.package);
    const auto programme = package ? programmeOf(store, dossier, *package) : std::nullopt;
    const int needed = programme ? quotationsNeeded(*programme, order.amount) : 0;
    if (needed == 0 || isLifted(dossier, RuleKind::Quotations, order.package))
        return std::nullopt;
    const QList<Quotation> offers = quotationsOf(dossier, *package);
    QSet<QByteArray> suppliers;
    for (const Quotation& offer : offers)
        suppliers.insert(offer.supplier.uuid().raw());
    QString against;
    if (suppliers.size() < needed)
        against = Words::tr("%1 asks for %2 offers of different suppliers, and %3 are on file. Ask for more, "
                            "or for an exception.")
                      .arg(programme->code)
                      .arg(needed)
                      .arg(suppliers.size());
    else if (const auto other = otherThanChosen(dossier, offers, order))
        against = *other;
    if (against.isEmpty())
        return std::nullopt;
    return liftable(order.caseId, order.package, RuleKind::Quotations,
        refusal(Words::tr("%1: %2", "package, what is wrong").arg(titleOf(*package), against)));
}
