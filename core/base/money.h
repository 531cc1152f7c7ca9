#pragma once

#include <QString>

#include <compare>
#include <optional>

/// An ISO 4217 code; default-constructed it is "no currency". Amounts of two currencies never add.
class Currency {
public:
    constexpr Currency() = default;
    constexpr Currency(const char (&code)[4]) : code_{code[0], code[1], code[2]} { }
    /// Nothing where `code` is not three capital letters A–Z; whether ISO 4217 lists it is not asked.
    static std::optional<Currency> fromCode(const QString& code);

    bool isNull() const { return code_[0] == 0; }
    QString code() const { return isNull() ? QString() : QString::fromLatin1(code_, 3); }
    int minorDigits() const; ///< digits after the point: 2 for EUR, 0 for JPY, 3 for KWD (ISO 4217)

    friend auto operator<=>(const Currency&, const Currency&) = default;

private:
    char code_[3] = {0, 0, 0};
};

/// An amount in one currency, counted in its smallest unit so that sums are exact.
/// A default-constructed Money is "no amount"; it adds to anything.
class Money {
public:
    constexpr Money() = default;
    constexpr Money(qint64 minorUnits, Currency currency) : minorUnits_(minorUnits), currency_(currency) { }
    /// Reads "250", "250.00", "1,500.00" or "-3.5"; nothing where it is no amount, has a comma that does not
    /// part thousands, too many digits after the point, or passes 64 bits.
    static std::optional<Money> fromText(const QString& text, Currency currency);

    bool isNull() const { return currency_.isNull(); }
    qint64 minorUnits() const { return minorUnits_; }
    Currency currency() const { return currency_; }
    QString number() const; ///< "1,500.00", the same in every locale
    QString text() const; ///< "1,500.00 EUR"

    /// Throws Failure where the sum passes 64 bits; asserts on two currencies.
    Money& operator+=(Money other);
    Money& operator-=(Money other);
    friend Money operator+(Money a, Money b) { return a += b; }
    friend Money operator-(Money a, Money b) { return a -= b; }
    friend Money operator*(Money a, qint64 times);
    friend bool operator==(const Money&, const Money&) = default;
    /// Orders amounts of one currency; asserts on two.
    friend bool operator<(Money a, Money b);
    friend bool operator>(Money a, Money b) { return b < a; }
    friend bool operator<=(Money a, Money b) { return !(b < a); }
    friend bool operator>=(Money a, Money b) { return !(a < b); }

private:
    qint64 minorUnits_ = 0;
    Currency currency_;
};
