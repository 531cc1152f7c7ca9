#pragma once

#include "core/base/bytes.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/base/partialdate.h"
#include "core/base/rate.h"
#include "core/domain/fields.h"
#include "core/domain/labels.h"

#include <QDate>

#include <optional>

/// How a field's C++ type is held in columns: how many, their types, and the way there and back.
/// `put` calls `visit(part, Value)` for each part; the Value's bytes live only during the call.
/// `take` gets the parts' values in order.
template <class T>
struct Codec;

/// For types held in one column.
struct OnePart {
    static constexpr int parts = 1;
};

template <>
struct Codec<qint64> : OnePart {
    static constexpr Value::Type type = Value::Type::Integer;
    static constexpr bool nullable = false;
    template <class Visit>
    static void put(qint64 value, Visit visit) { visit(0, Value::ofInteger(value)); }
    static void take(qint64& value, const Value* parts) { value = parts[0].integer; }
};
template <>
struct Codec<int> : Codec<qint64> {
    static void take(int& value, const Value* parts) { value = int(parts[0].integer); }
};
template <>
struct Codec<bool> : Codec<qint64> {
    static void take(bool& value, const Value* parts) { value = parts[0].integer != 0; }
};
template <>
struct Codec<std::optional<int>> : OnePart {
    static constexpr Value::Type type = Value::Type::Integer;
    static constexpr bool nullable = true; // null while unknown
    template <class Visit>
    static void put(std::optional<int> value, Visit visit) { visit(0, value ? Value::ofInteger(*value) : Value{}); }
    static void take(std::optional<int>& value, const Value* parts)
    {
        value = parts[0].type == Value::Type::Integer ? std::optional(int(parts[0].integer)) : std::nullopt;
    }
};
template <>
struct Codec<Instant> : OnePart { // milliseconds since 1970; null while unknown
    static constexpr Value::Type type = Value::Type::Integer;
    static constexpr bool nullable = true;
    template <class Visit>
    static void put(Instant value, Visit visit) { visit(0, value.isNull() ? Value{} : Value::ofInteger(value.ms)); }
    static void take(Instant& value, const Value* parts) { value.ms = parts[0].integer; }
};
template <>
struct Codec<QDate> : OnePart { // Julian day number, which SQLite's date functions read; null while unknown
    static constexpr Value::Type type = Value::Type::Integer;
    static constexpr bool nullable = true;
    template <class Visit>
    static void put(QDate value, Visit visit)
    {
        visit(0, value.isValid() ? Value::ofInteger(value.toJulianDay()) : Value{});
    }
    static void take(QDate& value, const Value* parts)
    {
        value = parts[0].type == Value::Type::Integer ? QDate::fromJulianDay(parts[0].integer) : QDate();
    }
};
template <>
struct Codec<QString> : OnePart { // never null: an unknown text is ''
    static constexpr Value::Type type = Value::Type::Text;
    static constexpr bool nullable = false;
    template <class Visit>
    static void put(const QString& value, Visit visit) { visit(0, Value::ofText(view(value.toUtf8()))); }
    static void take(QString& value, const Value* parts)
    {
        value = QString::fromUtf8(parts[0].bytes.data(), qsizetype(parts[0].bytes.size()));
    }
};
template <>
struct Codec<QByteArray> : OnePart { // never null: no bytes are x''
    static constexpr Value::Type type = Value::Type::Blob;
    static constexpr bool nullable = false;
    template <class Visit>
    static void put(const QByteArray& value, Visit visit) { visit(0, Value::ofBytes(value)); }
    static void take(QByteArray& value, const Value* parts) { value = bytesOf(parts[0].bytes); }
};
template <>
struct Codec<PartialDate> : OnePart { // EDTF; '' while unknown
    static constexpr Value::Type type = Value::Type::Text;
    static constexpr bool nullable = false;
    template <class Visit>
    static void put(const PartialDate& value, Visit visit) { Codec<QString>::put(value.text(), visit); }
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
    static void put(Currency value, Visit visit) { Codec<QString>::put(value.code(), visit); }
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
    static void put(Enum value, Visit visit) { visit(0, Value::ofText(code(value))); }
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
        visit(0, value.isNull() ? Value{} : Value::ofBlob({reinterpret_cast<const char*>(raw.data()), raw.size()}));
    }
    static void take(Id<Record>& value, const Value* parts)
    {
        value = parts[0].bytes.size() == 16 ? Id<Record>(Uuid::fromBytes(parts[0].bytes.data())) : Id<Record>();
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
