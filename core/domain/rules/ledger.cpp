#include "core/domain/rules/ledger.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

struct PaymentBook {
    Uuid instalment;
    Money amount;
    bool stands = true; // neither corrected nor returned by the bank
    Money receivable, refunded, offset, writtenOff;
};

struct RequestBook {
    Uuid instalment;
    Money requested;
    Money approved;
    bool withdrawn = false;
};

struct InstalmentBook {
    Money planned, requested, committed, paid;
    int payments = 0;
    bool stopped = false;
    bool evidenced = false;
};

/// Gathers entries by what they are about; every step commutes with every other, so order cannot matter.
class Books {
public:
    explicit Books(Money budget) { sum_.budget = budget; }

    void add(const LedgerEntry& entry);
    Budget balanced();

private:
    void addRequestStep(const LedgerEntry& entry);
    void addPaymentStep(const LedgerEntry& entry);
    void gatherPayments();
    void gatherRequests();
    void gatherInstalments();

    std::map<Uuid, PaymentBook> payments_;
    std::map<Uuid, RequestBook> requests_;
    std::map<Uuid, InstalmentBook> instalments_;
    Budget sum_;
};

void Books::add(const LedgerEntry& entry)
{
    switch (entry.step) {
    case LedgerStep::Planned:
        instalments_[entry.instalment].planned
            = std::max(instalments_[entry.instalment].planned, entry.amount);
        break;
    case LedgerStep::Stopped:
        instalments_[entry.instalment].stopped = true;
        break;
    case LedgerStep::Evidenced:
        instalments_[entry.instalment].evidenced = true;
        break;
    case LedgerStep::Delivered:
        sum_.delivered += entry.amount;
        break;
    case LedgerStep::Requested:
    case LedgerStep::Approved:
    case LedgerStep::Withdrawn:
        addRequestStep(entry);
        break;
    default:
        addPaymentStep(entry);
    }
}

void Books::addRequestStep(const LedgerEntry& entry)
{
    RequestBook& request = requests_[entry.request];
    if (entry.step == LedgerStep::Withdrawn) {
        request.withdrawn = true;
        return;
    }
    request.instalment = entry.instalment;
    Money& amount = entry.step == LedgerStep::Requested ? request.requested : request.approved;
    amount = std::max(amount, entry.amount);
}

void Books::addPaymentStep(const LedgerEntry& entry)
{
    PaymentBook& payment = payments_[entry.payment];
    if (entry.step == LedgerStep::Paid || entry.step == LedgerStep::Opening) {
        payment.instalment = entry.instalment;
        payment.amount = entry.amount;
    } else if (entry.step == LedgerStep::Corrected || entry.step == LedgerStep::ReturnedByBank) {
        payment.stands = false;
    } else if (entry.step == LedgerStep::Receivable) {
        payment.receivable += entry.amount;
    } else if (entry.step == LedgerStep::Refunded) {
        payment.refunded += entry.amount;
    } else if (entry.step == LedgerStep::Offset) {
        payment.offset += entry.amount;
    } else if (entry.step == LedgerStep::WrittenOff) {
        payment.writtenOff += entry.amount;
    }
}

void Books::gatherPayments()
{
    for (const auto& [id, payment] : payments_) {
        if (!payment.stands)
            continue;
        InstalmentBook& instalment = instalments_[payment.instalment.isNull() ? id : payment.instalment];
        instalment.paid += payment.amount - payment.refunded;
        ++instalment.payments;
        sum_.receivable += payment.receivable;
        sum_.refunded += payment.refunded;
        sum_.offset += payment.offset;
        sum_.writtenOff += payment.writtenOff;
        const Money open = payment.receivable - payment.refunded - payment.offset - payment.writtenOff;
        if (open.minorUnits() > 0)
            sum_.outstanding += open;
    }
}

void Books::gatherRequests()
{
    for (const auto& [id, request] : requests_) {
        if (request.withdrawn)
            continue;
        InstalmentBook& instalment = instalments_[request.instalment.isNull() ? id : request.instalment];
        instalment.requested = std::max(instalment.requested, request.requested);
        instalment.committed = std::max(instalment.committed, request.approved);
    }
}

void Books::gatherInstalments()
{
    for (const auto& [id, instalment] : instalments_) {
        if (instalment.payments > 0) {
            sum_.paid += instalment.paid;
            if (instalment.evidenced)
                sum_.evidenced += instalment.paid;
            if (instalment.payments > 1)
                sum_.paidTwice.append(id);
        } else if (instalment.stopped) {
            continue;
        } else if (!instalment.committed.isNull()) {
            sum_.committed += instalment.committed;
        } else if (!instalment.requested.isNull()) {
            sum_.requested += instalment.requested;
        } else {
            sum_.planned += instalment.planned;
        }
    }
}

Budget Books::balanced()
{
    gatherPayments();
    gatherRequests();
    gatherInstalments();
    sum_.remaining = sum_.budget - sum_.paid - sum_.committed;
    sum_.free = sum_.remaining - sum_.requested - sum_.planned;
    return sum_;
}

/// Amounts of nothing take the budget's currency, so that every figure prints with it.
Budget inCurrency(Budget sum, Currency currency)
{
    for (Money* figure : {&sum.planned, &sum.requested, &sum.committed, &sum.paid, &sum.delivered,
             &sum.evidenced, &sum.receivable, &sum.refunded, &sum.offset, &sum.writtenOff, &sum.outstanding})
        *figure += Money(0, currency);
    return sum;
}

} // namespace

Result<Budget> budgetOf(Money budget, const QList<LedgerEntry>& entries)
{
    return attempt([&]() -> Result<Budget> {
        Books books(budget);
        for (const LedgerEntry& entry : entries) {
            if (!entry.amount.isNull() && entry.amount.currency() != budget.currency())
                return Error{Error::Kind::Invalid,
                    Words::tr("The budget is in %1, but an entry of it is %2. Give its amount in %1.")
                        .arg(budget.currency().code(), entry.amount.text()),
                    {}};
            books.add(entry);
        }
        return inCurrency(books.balanced(), budget.currency());
    });
}
