#pragma once

#include "core/domain/rules/instalmentstate.h"
#include "core/store/dossier.h"
#include "core/work/desk.h"

/// An instalment of the plan in force that is neither paid nor stopped, or goods that were ordered and did
/// not all arrive.
struct Leftover {
    Id<Instalment> instalment; ///< null for goods
    Id<PurchaseOrder> order; ///< null for money
    QString title; ///< says "Assistance" for what is restricted
    Money amount; ///< of goods: what did not arrive
    InstalmentState state = InstalmentState::Planned;
};

/// What an exit leaves open: requested and approved money first, the rest by due date.
QList<Leftover> leftoversOf(const Dossier& dossier, QDate today);
/// Whether the case left its way: a side exit or the end.
bool hasLeft(const Dossier& dossier);
/// Stops every instalment that is open and not yet asked for, with the reason: how many. What was requested
/// or approved stays, for somebody must decide on it or pay it; so do goods, which are delivered or whose
/// order is removed. Refused without a reason, and while there is nothing to stop.
Result<int> stopLeftovers(const Desk& desk, const Id<CaseFile>& caseId, const QString& reason);
