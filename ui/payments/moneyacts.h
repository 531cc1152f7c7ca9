#pragma once

#include "core/store/moneylist.h"

class QWidget;
class Session;

// What a person does with lines of a worklist; each opens its dialog. All that is signed here is a fact and
// never undone.

void requestPayments(Session& session, const QList<MoneyLine>& lines, QWidget* parent);
/// Each line is looked at for itself, then all decisions are signed together.
void decidePayments(Session& session, const QList<MoneyLine>& lines, QWidget* parent);
/// One method and one currency at a time.
void payLines(Session& session, const QList<MoneyLine>& lines, QWidget* parent);
/// What became of payments that were sent.
void confirmPayments(Session& session, const QList<MoneyLine>& lines, QWidget* parent);
void fileEvidenceFor(Session& session, const MoneyLine& line, QWidget* parent);
