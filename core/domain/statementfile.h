#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QDate>
#include <QList>

/// A line of a bank's statement as the bank's file has it.
struct StatementEntry {
    QDate bookedOn;
    Money amount; ///< below zero where money left the account
    QString text;
    QString reference;

    friend bool operator==(const StatementEntry&, const StatementEntry&) = default;
};

/// Reads a statement in comma-, semicolon- or tab-separated text whose first row names its columns: a date,
/// an amount or debit and credit, and, where there are any, text and reference. Amounts are the account's
/// currency's, with a point; dates 2014-10-01 or 01.10.2014. Refuses with the line that cannot be read;
/// nothing is guessed.
Result<QList<StatementEntry>> readStatement(const QByteArray& bytes, Currency currency);
