#pragma once

#include "core/domain/records/account.h"
#include "core/store/store.h"

struct Disbursement;

/// One movement of an account, as its book shows it.
struct CashLine {
    enum class What {
        Opening,
        Payment,
        Corrected, ///< a payment that never moved money, taken back
        Returned, ///< a payment that the bank gave back
        Refund, ///< money of a payment that came back
        TopUp,
        Fee,
        TransferIn,
        TransferOut,
        Other, ///< of a newer program; counted as what came in
    };
    QDate day;
    What what = What::Opening;
    Money amount; ///< below zero where it left the account
    Money balance; ///< after it
    QString reference; ///< voucher, or the reference of the entry
    int kind = 0; ///< of the record
    Uuid record;
    Id<CaseFile> caseId; ///< null where it is of no case
    Id<Disbursement> payment; ///< that it is, takes back or is a refund of; null for an entry of the account
    bool isMatched = false; ///< a line of a bank's statement says the same, or none ever will
};

/// The book of an account from its opening until `until` (null: all), in the order of the days. Derived anew
/// from the entries each time.
QList<CashLine> cashBookOf(const Store& store, const Account& account, QDate until = {});
/// What the account holds by its entries until `until` (null: all): the balance of the book's last line.
Money balanceOf(const Store& store, const Account& account, QDate until = {});
/// What people call a movement.
QString wordOf(CashLine::What what);
/// The SQL of the book's movements, for the test that reads its plan.
QByteArray movementsSql();
