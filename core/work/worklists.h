#pragma once

#include "core/store/dossier.h"
#include "core/store/moneylist.h"
#include "core/work/desk.h"

/// How many days before it is due an instalment may be seen among those to request.
inline constexpr int requestDaysAhead = 7;

/// What the lists hold of one case, told by the rules of its ledger.
QList<MoneyLine> moneyLinesOf(const Store& store, const Dossier& dossier);
/// Derives the lines of cases that changed since, about as long as `milliseconds`; returns how many cases
/// are still to be looked through. Not while an act is open.
int freshenWorklists(Store& store, int milliseconds);

/// The filter of a list as it stands on a day: its lines are those that wait then.
MoneyFilter worklistOn(Worklist list, QDate today);
/// "Rent, Jun 2014"; "Assistance, Jun 2014" where it is restricted.
QString titleOf(const MoneyLine& line);
/// Where the line stands, in words: who approved it, what is missing, what is wrong with it.
QString stateOf(const Store& store, const MoneyLine& line, QDate today);

/// Which right the next step of a list asks for.
Right rightFor(Worklist list);
/// Why the person at the laptop cannot take the line's next step; empty where nothing is known to stand in
/// the way. The act itself decides.
QString refusalFor(const Desk& desk, const MoneyLine& line);
