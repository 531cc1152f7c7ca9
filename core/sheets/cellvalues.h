#pragma once

#include "core/base/partialdate.h"
#include "core/sheets/layout.h"

/// What a cell says, or why it says nothing that can be taken in, in words that go on behind the column's
/// name.
template <class T>
struct Understood {
    T value = {};
    QString problem;
};

/// A date in any degree of not-knowing: "1984", "05.1984", "1984-05-01~", 1 May 1984 in either order. A year
/// of two digits is refused, since nobody can tell 1924 from 2024; 1900-01-01 means unknown.
Understood<PartialDate> dateIn(const Cell& cell, DateOrder order);
/// A whole day.
Understood<QDate> dayIn(const Cell& cell, DateOrder order);
/// By its code of two or three letters, or its English name.
Understood<QString> countryIn(const Cell& cell);
Understood<QString> languageIn(const Cell& cell);
/// A word of one of codeOfWord()'s lists, as its code.
Understood<QString> wordIn(const QByteArray& list, const Cell& cell);
