#pragma once

#include <QList>
#include <QString>

/// What a number that finds a case is.
enum class NumberKind { Reference = 1, External, Document, Phone, PhoneFromItsEnd, Serial, Address };

struct NumberKey {
    QByteArray number; ///< capital letters and digits only
    NumberKind kind;
};

/// Capital Latin letters and digits of a text, whatever script they were in.
QByteArray plainNumber(const QString& text);
/// Under which keys a query may find a number; each finds what begins with it, `Serial` only what is it.
QList<NumberKey> numberKeysOf(const QString& query);
