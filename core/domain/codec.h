#pragma once

#include "core/base/money.h"
#include "core/base/partialdate.h"
#include "core/base/rate.h"
#include "core/domain/fields.h"
#include "core/domain/labels.h"
#include "core/domain/plaincodec.h"

// How the domain's own types are held in columns; numbers, texts and dates are in plaincodec.h.

template <>
struct Codec<PartialDate> : OnePart { // EDTF; '' while unknown
    static constexpr Value::Type type = Value::Type::Text;
    static constexpr bool nullable = false;
    template <class Visit>
    static void put(const PartialDate& value, Visit visit)
    {
        Codec<QString>::put(value.text(), visit);
    }
    static void take(PartialDate& value, const Value* parts)
    {
        QString text;
        Codec<QString>::take(text, parts);
        value = PartialDate::fromText(text);
    }
};
template <>
struct Codec<Currency> : OnePart { // ISO 4217; '' where there is none
    static constexpr Value::Type type = Value::Type::Text;
    static constexpr bool nullable = false;
    template <class Visit>
    static void put(Currency value, Visit visit)
    {
        Codec<QString>::put(value.code(), visit);
    }
    static void take(Currency& value, const Value* parts)
    {
        QString text;
        Codec<QString>::take(text, parts);
        value = Currency::fromCode(text).value_or(Currency());
    }
};
template <class Enum>
requires std::is_enum_v<Enum>
struct Codec<Enum> : OnePart { // the label's code; '' for Unknown
    static constexpr Value::Type type = Value::Type::Text;
    static constexpr bool nullable = false;
    template <class Visit>
    static void put(Enum value, Visit visit)
    {
        visit(0, Value::ofText(code(value)));
    }
    static void take(Enum& value, const Value* parts) { value = fromCode<Enum>(parts[0].bytes); }
};
template <class Record>
struct Codec<Id<Record>> : OnePart { // 16 bytes; null where there is none
    static constexpr Value::Type type = Value::Type::Blob;
    static constexpr bool nullable = true;
    template <class Visit>
    static void put(const Id<Record>& value, Visit visit)
    {
        const auto& raw = value.uuid().bytes;
        visit(0,
            value.isNull() ? Value{}
                           : Value::ofBlob({reinterpret_cast<const char*>(raw.data()), raw.size()}));
    }
    static void take(Id<Record>& value, const Value* parts)
    {
        value
            = parts[0].bytes.size() == 16 ? Id<Record>(Uuid::fromBytes(parts[0].bytes.data())) : Id<Record>();
    }
};
template <>
struct Codec<Money> { // minor units, and the currency in a column of its own
    static constexpr int parts = 2;
    static constexpr Value::Type types[] = {Value::Type::Integer, Value::Type::Text};
    static constexpr const char* suffix = "_currency";
    template <class Visit>
    static void put(Money value, Visit visit)
    {
        visit(0, Value::ofInteger(value.minorUnits()));
        Codec<QString>::put(value.currency().code(), [&](int, const Value& currency) { visit(1, currency); });
    }
    static void take(Money& value, const Value* parts)
    {
        Currency currency;
        Codec<Currency>::take(currency, parts + 1);
        value = Money(parts[0].integer, currency);
    }
};
template <>
struct Codec<Rate> { // mantissa, and the power of ten in a column of its own
    static constexpr int parts = 2;
    static constexpr Value::Type types[] = {Value::Type::Integer, Value::Type::Integer};
    static constexpr const char* suffix = "_exponent";
    template <class Visit>
    static void put(Rate value, Visit visit)
    {
        visit(0, Value::ofInteger(value.mantissa));
        visit(1, Value::ofInteger(value.exponent));
    }
    static void take(Rate& value, const Value* parts) { value = {parts[0].integer, int(parts[1].integer)}; }
};
