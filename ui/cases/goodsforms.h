#pragma once

#include "ui/cases/casetab.h"

// The steps by which goods come to a returnee: offers, the choice, the order, the deliveries. Each opens its
// form; a package is chosen in it where the case has several in kind.

/// The packages of the case that are given in kind, or of which anything was ordered.
QList<Package> goodsOf(const Dossier& dossier);

void addOffer(Session& session, const CaseView& view, QWidget* parent);
void chooseOffer(Session& session, const CaseView& view, const Id<Quotation>& offer, QWidget* parent);
void orderGoodsOf(Session& session, const CaseView& view, QWidget* parent);
void recordGoods(Session& session, const CaseView& view, QWidget* parent);
