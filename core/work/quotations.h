#pragma once

#include "core/domain/records/procurement.h"
#include "core/store/dossier.h"
#include "core/work/desk.h"
#include "core/work/obstacle.h"

struct Programme;

/// Offers of suppliers for a package given in kind (domain: how many, by threshold; the choice justified).

/// The offers for the package and those it was carried from, the cheapest of a currency first.
QList<Quotation> quotationsOf(const Dossier& dossier, const Package& package);
/// How many offers an order of that amount needs; in another currency than the programme's as many as for the
/// largest order.
int quotationsNeeded(const Programme& programme, Money amount);

/// Records what a supplier offers.
Result<Id<Quotation>> addQuotation(const Desk& desk, const Quotation& quotation);
/// Chooses the offer that is ordered, with the reason; one chosen before is chosen no more. Refused once the
/// goods are ordered.
Result<void> chooseQuotation(
    const Desk& desk, const Id<CaseFile>& caseId, const Id<Quotation>& quotation, const QString& why);
/// What of the programme's rule stands against the order: too few suppliers were asked, none was chosen, or
/// another one or a higher amount than was chosen; with the exception that sets it aside.
std::optional<Obstacle> quotationsAgainst(
    const Store& store, const Dossier& dossier, const PurchaseOrder& order);
