#pragma once

#include "core/store/budgets.h"

/// The SQL of budgets: entries once, told apart by any key.
namespace budgetsql {

/// Where entries come from.
enum class Source {
    Agreed, ///< packages of the plan in force, and immediate ones
    Unpaid, ///< their instalments that are neither paid nor stopped; mark 0 planned, 1 requested, 2 committed
    Paid, ///< payments that stand; mark 1 where their instalment has its evidence
    Opening,
    Delivered,
};

/// Entries: case_id, package, day, currency, amount, mark, kind, id.
QByteArray entries(Source source);
/// The sums of a source by key: key, currency, mark, amount. ?1 is a programme, or null for all.
QByteArray sums(Source source, BudgetBy by);
/// The entries of a source by key: key, then as `entries`.
QByteArray listed(Source source, BudgetBy by);
/// What is called for and what came back, payment by payment: key, currency, step, the recovered amount, the
/// payment's, what the payment cost the programme, whether it has its evidence, day, id, case, payment.
QByteArray recoveries(BudgetBy by);
/// What lines bear of payments: line, currency, mark, amount, kind, id, case, day.
QByteArray borne(bool summed);
/// The packages and those they were carried from: older, newer.
QByteArray heirs();

} // namespace budgetsql
