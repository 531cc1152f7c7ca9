#pragma once

#include "core/domain/records/procurement.h"
#include "core/store/dossier.h"
#include "core/work/desk.h"
#include "core/work/obstacle.h"

/// Why the goods cannot be ordered, and the exception that would let it through; nothing where they can.
std::optional<Obstacle> obstacleToOrder(const Desk& desk, const PurchaseOrder& order);
/// Orders goods or services of a package from a supplier, within what was agreed and by as many offers as the
/// programme asks for.
Result<Id<PurchaseOrder>> orderGoods(const Desk& desk, PurchaseOrder order);
/// Records what was handed over, whole or in part, at its value in the programme's currency. Refused for a
/// day to come, for more than was agreed, and for an order of another package.
Result<Id<Delivery>> recordDelivery(const Desk& desk, Delivery delivery);

/// What was paid and what was delivered of a package in kind; the classic finding of an audit is the first
/// without the second.
struct DeliveryStanding {
    Money paid;
    Money delivered;
    Money paidNotDelivered; ///< zero where nothing is
    Money deliveredNotPaid;
};
/// Nothing for a package that is not in kind: cash and wages are never delivered.
std::optional<DeliveryStanding> deliveryStanding(const Dossier& dossier, const Package& package);
