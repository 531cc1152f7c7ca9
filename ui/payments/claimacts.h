#pragma once

#include "core/domain/records/claim.h"
#include "core/domain/records/programme.h"

class QWidget;
class Session;

// What is put to donors and auditors; each opens its dialog. A claim and the closing of a programme are
// signed and never undone.

void makeClaimOn(Session& session, const FundingLine& line, QWidget* parent);
void disallowPart(Session& session, const ClaimEntry& entry, QWidget* parent);
/// Tells what still stands in the way.
void closeProgrammeOf(Session& session, const Programme& programme, QWidget* parent);
/// Draws payments by a seed and writes them into an empty folder; of all programmes where `programme` is
/// null.
void drawAuditSample(Session& session, const Id<Programme>& programme, QWidget* parent);
