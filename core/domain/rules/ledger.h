#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QList>

/// What one entry tells about a package's money.
enum class LedgerStep {
    Planned, ///< instalment, amount
    Stopped, ///< instalment: never to be paid; takes plan and open requests with it
    Requested, ///< instalment, request, amount
    Withdrawn, ///< request: refused, stale or taken back, for good
    Approved, ///< instalment, request, amount
    Paid, ///< instalment, request where there was one, payment, amount
    Corrected, ///< payment: recorded, but no money ever moved
    ReturnedByBank, ///< payment: the bank gave it back whole
    Receivable, ///< payment, amount that should come back
    Refunded, ///< payment, amount that did come back
    Offset, ///< payment, amount kept back from a later payment, which is recorded as the cash that left
    WrittenOff, ///< payment, amount given up
    Opening, ///< payment, amount: paid before the office used the program
    Delivered, ///< amount: value of goods handed over
    Evidenced, ///< instalment: what shows its use is on file
};

/// One entry, with the ids that its step names; the others stay null. Amounts are the programme's.
struct LedgerEntry {
    LedgerStep step = LedgerStep::Planned;
    Uuid instalment; ///< immediate assistance and opening entries have none: give the payment's or request's
                     ///< id
    Uuid request;
    Uuid payment;
    Money amount;
};

/// Where a package's or a programme's money stands, always derived from its entries.
struct Budget {
    Money budget;
    Money planned;
    Money requested;
    Money committed; ///< approved, unpaid
    Money paid; ///< what left and did not come back: refunds are taken off, receivables are not
    Money delivered;
    Money evidenced; ///< the part of `paid` whose instalments have their evidence
    Money receivable; ///< all that was ever called for
    Money refunded;
    Money offset;
    Money writtenOff;
    Money outstanding; ///< called for and not yet refunded, offset or written off
    Money remaining; ///< budget − paid − committed; below zero where more was promised than there is
    Money free; ///< remaining − requested − planned: what may be promised today
    QList<Uuid> paidTwice; ///< instalments with more than one payment that stands; in the order of their ids

    friend bool operator==(const Budget&, const Budget&) = default;
};

/// Adds up the entries, in whatever order they come.
///
/// An instalment counts once, with the amount of the furthest step that stands: paid, else committed,
/// requested or planned. So a request for less than was planned sets the rest free. Of several requests at
/// one step the largest counts, since only one can be paid; of several payments all count, since the money
/// left. A correction or a return by the bank takes the payment back whole: the approved request stands
/// again, and the instalment is payable. A refund lowers `paid` but leaves the instalment settled: what
/// should not have been paid is not owed anew; a plan may set a new instalment from the money it frees.
/// Offset and writing off move no cash. Recoveries of a payment that was itself corrected or returned by the
/// bank count for nothing. Refuses entries of another currency than the budget's and sums that pass 64 bits.
Result<Budget> budgetOf(Money budget, const QList<LedgerEntry>& entries);
