#pragma once

#include "ui/cases/casetab.h"
#include "ui/kit/table.h"

/// A row of the case's ledger: a payment, a step of recovering one, or what was paid before the file.
struct LedgerRow {
    enum class Kind { Payment, Recovery, Opening };

    Kind kind = Kind::Payment;
    Uuid id;
    QDate day;
    QString voucher, what, payee, paid, programme, remaining, state;
    Tone tone = Tone::Plain;
    bool stands = false; ///< a payment that was neither corrected nor returned
    bool waits = false; ///< for another person's approval
};

QList<Column<LedgerRow>> ledgerColumns();
/// Newest first; `remaining` is what each leaves of the budget.
QList<LedgerRow> ledgerRows(const CaseView& view, Money budget);
