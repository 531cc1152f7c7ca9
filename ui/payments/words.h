#pragma once

#include "core/store/moneylist.h"

// How the Payments place says things.

QString lineDay(QDate day); ///< "3 May 14"; "–" where there is none
/// Whose case the line is of; its reference where the line is restricted or nobody's name is known.
QString caseNameOf(const MoneyLine& line);
/// The amounts by currency, "165,000.00 AMD · 48.00 GEL"; empty where there are none.
QString sumsOf(const QList<Money>& amounts);
QList<Money> amountsOf(const QList<MoneyLine>& lines);
