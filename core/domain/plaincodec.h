#pragma once

#include "core/base/bytes.h"
#include "core/base/instant.h"

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
    static void put(qint64 value, Visit visit)
    {
        visit(0, Value::ofInteger(value));
    }
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
    static void put(std::optional<int> value, Visit visit)
    {
        visit(0, value ? Value::ofInteger(*value) : Value{});
    }
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
    static void put(Instant value, Visit visit)
    {
        visit(0, value.isNull() ? Value{} : Value::ofInteger(value.ms));
    }
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
    static void put(const QString& value, Visit visit)
    {
        visit(0, Value::ofText(view(value.toUtf8())));
    }
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
    static void put(const QByteArray& value, Visit visit)
    {
        visit(0, Value::ofBytes(value));
    }
    static void take(QByteArray& value, const Value* parts) { value = bytesOf(parts[0].bytes); }
};
