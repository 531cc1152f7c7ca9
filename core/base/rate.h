#pragma once

#include "core/base/money.h"

/// Units of a currency per US dollar as a decimal number: mantissa × 10^exponent
/// (UN Operational Rates of Exchange). A rate of 0 is "no rate"; no rate is ever taken as 1.
struct Rate {
    qint64 mantissa = 0;
    int exponent = 0;

    bool isNull() const { return mantissa == 0; }
    /// Reads "407.15"; nothing where it is no positive number of at most 18 digits.
    static std::optional<Rate> fromText(const QString& text);
    QString text() const; ///< "407.15", without an exponent

    friend bool operator==(const Rate&, const Rate&) = default;
};

/// The amount in another currency at the two rates per dollar, rounded half-even at the minor unit.
/// Nothing where a rate is missing or the result passes 64 bits.
std::optional<Money> converted(Money amount, Rate from, Currency to, Rate toRate);

/// whole × part ÷ of, rounded half-even at the minor unit; `of` is not 0 and the result fits 64 bits.
Money proportion(Money whole, qint64 part, qint64 of);
