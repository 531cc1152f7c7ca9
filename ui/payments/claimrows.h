#pragma once

#include "ui/forms/figureentries.h"
#include "ui/payments/claimspage.h"

// What the page of claims says of a line, of a claim and of its entries.

ClaimsPage::LineRow rowOf(const Store& store, const FundingLine& line);
ClaimsPage::ClaimRow rowOf(const Store& store, const Claim& claim);
ClaimsPage::EntryRow rowOf(const Store& store, const ClaimEntry& entry);
/// What the line bore of each payment, what of it was claimed, or what was not: the figure of that column.
FigureEntries claimFigure(const Store& store, const ClaimsPage::LineRow& row, int column);
