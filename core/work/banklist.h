#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

class Store;
struct Uuid;

/// One transfer that a bank is asked for.
struct BankLine {
    QString payee, bank, number, holder;
    Money amount;
    QString reference; ///< of the case
    QString purpose; ///< "Assistance" for what is restricted
};

/// The transfers of requests, in the order given. Refused where a payee has no account, an approval is
/// missing or the amounts are of two currencies: a bank takes one list of one currency.
Result<QList<BankLine>> bankLines(const Store& store, const QList<Uuid>& requests);
/// The list as CSV (UTF-8, RFC 4180, CRLF), with a header. A text that a spreadsheet would take for a formula
/// begins with an apostrophe.
QByteArray bankCsv(const QList<BankLine>& lines);
