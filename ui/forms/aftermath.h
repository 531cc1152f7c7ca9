#pragma once

#include "core/domain/records/corrections.h"

class QWidget;
class Session;

// When a payment went wrong: what never moved is corrected, what did move is recovered. Each opens its form;
// what is recorded is signed and never undone.

void openCorrection(Session& session, const Disbursement& payment, QWidget* parent);
/// Calls money back, or says what became of money that was called for.
void openRecovery(Session& session, const Disbursement& payment, QWidget* parent);
/// The decision on a write-off; says so where it was decided already or another person must.
void decideOnWriteOff(Session& session, const Id<Recovery>& id, QWidget* parent);
