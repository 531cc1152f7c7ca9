#include "core/work/deliveries.h"

#include "core/work/caseledger.h"
#include "core/work/quotations.h"

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Deliveries)
};

Error refusal(const QString& message)
{
    return {Error::Kind::Invalid, message, {}};
}

Result<Dossier> dossierWith(const Store& store, const Id<CaseFile>& caseId, const Id<Package>& package)
{
    auto dossier = dossierOf(store, caseId);
    if (!dossier || !dossier->find(package))
        return Error{Error::Kind::NotFound,
            Words::tr("This case has no such package. Open its plan and choose one."), {}};
    return *std::move(dossier);
}

/// Refuses `value` where with what came before it passes what was agreed.
Result<void> withinAgreed(const Dossier& dossier, const Package& package, Money before, Money value)
{
    const Money agreed = agreedOf(dossier, package);
    if (value.isNull() || value.currency() != agreed.currency())
        return refusal(Words::tr("%1 was agreed in %2. Give the value in %2.")
                           .arg(package.title, agreed.currency().code()));
    const Money open = agreed - before;
    if (value <= open)
        return {};
    return refusal(Words::tr("%1: %2 was agreed and %3 of it is open, so %4 passes it by %5. Correct the "
                             "value, or change the plan.")
                       .arg(package.title, agreed.text(), open.text(), value.text(), (value - open).text()));
}

/// The sum of a member over the records of a package and of those it was carried from.
template <class Record>
Money sumOf(const Dossier& dossier, const Package& package, Money Record::*member)
{
    Money sum(0, package.agreed.currency());
    for (const Package& one : lineageOf(dossier, package))
        for (const Record& record : dossier.where(&Record::package, one.id))
            if ((record.*member).currency() == sum.currency())
                sum += record.*member;
    return sum;
}

} // namespace

std::optional<Obstacle> obstacleToOrder(const Desk& desk, const PurchaseOrder& order)
{
    const auto dossier = dossierWith(desk.store, order.caseId, order.package);
    if (!dossier)
        return Obstacle{dossier.error()};
    if (order.orderedOn > desk.today())
        return Obstacle{
            refusal(Words::tr("%1 is still to come. Enter the day it was ordered, today at the latest.")
                        .arg(order.orderedOn.toString(Qt::ISODate)))};
    const Package& package = *dossier->find(order.package);
    const Money before = sumOf(*dossier, package, &PurchaseOrder::amount);
    if (order.amount.currency() == package.agreed.currency())
        if (auto within = withinAgreed(*dossier, package, before, order.amount); !within)
            return Obstacle{within.error()};
    return quotationsAgainst(desk.store, *dossier, order);
}

Result<Id<PurchaseOrder>> orderGoods(const Desk& desk, PurchaseOrder order)
{
    if (order.orderedOn.isNull())
        order.orderedOn = desk.today();
    if (const auto obstacle = obstacleToOrder(desk, order))
        return obstacle->error;
    return addRecord(desk, Right::KeepCases, "order-goods", order);
}

Result<Id<Delivery>> recordDelivery(const Desk& desk, Delivery delivery)
{
    const auto dossier = dossierWith(desk.store, delivery.caseId, delivery.package);
    if (!dossier)
        return dossier.error();
    if (delivery.deliveredOn.isNull())
        delivery.deliveredOn = desk.today();
    if (delivery.deliveredOn > desk.today())
        return refusal(Words::tr("%1 is still to come. Record the delivery once the goods are there.")
                           .arg(delivery.deliveredOn.toString(Qt::ISODate)));
    const PurchaseOrder* order = dossier->find(delivery.purchaseOrder);
    const auto lineage = lineageOf(*dossier, *dossier->find(delivery.package));
    const bool isOurs
        = order && std::ranges::any_of(lineage, [&](const Package& one) { return one.id == order->package; });
    if (!delivery.purchaseOrder.isNull() && !isOurs)
        return refusal(Words::tr("That order is of another package. Choose an order of this one, or none."));
    const Package& package = lineage.first();
    if (auto within
        = withinAgreed(*dossier, package, sumOf(*dossier, package, &Delivery::value), delivery.value);
        !within)
        return within.error();
    delivery.recordedBy = desk.actor.staff;
    return addRecord(desk, Right::KeepCases, "record-delivery", delivery);
}

std::optional<DeliveryStanding> deliveryStanding(const Dossier& dossier, const Package& package)
{
    if (package.modality != Modality::InKind)
        return std::nullopt;
    const auto budget = budgetOf(dossier, package);
    if (!budget)
        return std::nullopt;
    const Money none(0, package.agreed.currency());
    return DeliveryStanding{budget->paid, budget->delivered, std::max(none, budget->paid - budget->delivered),
        std::max(none, budget->delivered - budget->paid)};
}
