#pragma once

#include "core/base/rate.h"
#include "core/domain/records/rules.h"

/// The sentences of Checks; `name` is the field's.
namespace sentence {
QString missing(const QString& name);
QString negative(const QString& name);
QString notAboveZero(const QString& name);
QString outside(const QString& name, int lowest, int highest);
QString unknownCurrency(const QString& name, Currency currency);
QString otherCurrency(const QString& name, const QString& other);
} // namespace sentence

/// True where ISO 4217 lists the currency. Throws Failure where the package iso-codes is missing.
bool isListed(Currency currency);

/// The rules of records that hold amounts, beside those of Rules. An absent value passes every check but
/// `present` and `positive`.
template <class Record>
class Checks {
public:
    explicit Checks(const Record& record) : record_(record), rules_(record) { }

    template <class T>
    Checks& present(T Record::*field)
    {
        return require(!isAbsent(record_.*field), field, sentence::missing(nameOf(field)));
    }
    template <class T>
    Checks& notNegative(T Record::*field)
    {
        return require(!isBelow(record_.*field, 0), field, sentence::negative(nameOf(field)));
    }
    template <class T>
    Checks& positive(T Record::*field)
    {
        return require(!isBelow(record_.*field, 1), field, sentence::notAboveZero(nameOf(field)));
    }
    Checks& between(int Record::*field, int lowest, int highest)
    {
        const int value = record_.*field;
        return require(
            value >= lowest && value <= highest, field, sentence::outside(nameOf(field), lowest, highest));
    }
    Checks& listed(Currency Record::*field)
    {
        const Currency currency = record_.*field;
        return require(currency.isNull() || isListed(currency), field,
            sentence::unknownCurrency(nameOf(field), currency));
    }
    Checks& sameCurrency(Money Record::*field, Currency Record::*other)
    {
        const Money amount = record_.*field;
        return require(amount.isNull() || amount.currency() == record_.*other, field,
            sentence::otherCurrency(nameOf(field), nameOf(other)));
    }
    Checks& inOrder(QDate Record::*from, QDate Record::*until)
    {
        rules_.inOrder(from, until);
        return *this;
    }
    Checks& name(QString Record::*field)
    {
        rules_.name(field);
        return *this;
    }
    template <class T>
    Checks& require(bool holds, T Record::*field, const QString& otherwise)
    {
        rules_.require(holds, field, otherwise);
        return *this;
    }

    operator Problems() const { return rules_.problems(); }

private:
    template <class T>
    static QString nameOf(T Record::*field)
    {
        return Rules<Record>::fieldName(field);
    }
    template <class T>
    static bool isAbsent(const T& value)
    {
        if constexpr (std::is_same_v<T, QString>)
            return isBlank(value);
        else if constexpr (std::is_enum_v<T>)
            return value == T::Unknown;
        else
            return value.isNull();
    }
    static bool isBelow(int value, int lowest) { return value < lowest; }
    static bool isBelow(Money amount, int lowest)
    {
        return lowest > 0 ? amount.isNull() || amount.minorUnits() < lowest : amount.minorUnits() < 0;
    }
    static bool isBelow(Rate rate, int lowest) { return rate.mantissa < lowest; }

    const Record& record_;
    Rules<Record> rules_;
};
