#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/value.h"

namespace sql {

/// How a C++ type is kept in a column. Specialise it to store a type of your own.
template <class T>
struct Type;

template <>
struct Type<Value> {
    static const Value& value(const Value& value) { return value; }
};
template <>
struct Type<qint64> {
    static Value value(qint64 number) { return Value::ofInteger(number); }
    static qint64 read(const Value& value) { return value.integer; }
};
template <>
struct Type<int> : Type<qint64> {
    static int read(const Value& value) { return int(value.integer); }
};
template <>
struct Type<bool> : Type<qint64> {
    static bool read(const Value& value) { return value.integer != 0; }
};
template <>
struct Type<QByteArray> { // a blob
    static Value value(const QByteArray& bytes) { return Value::ofBytes(bytes); }
    static QByteArray read(const Value& value)
    {
        return QByteArray(value.bytes.data(), qsizetype(value.bytes.size()));
    }
};
template <>
struct Type<std::string_view> { // a blob or UTF-8 text
    static Value value(std::string_view bytes) { return Value::ofBlob(bytes); }
    static std::string_view read(const Value& value) { return value.bytes; }
};
template <>
struct Type<QString> {
    static QString read(const Value& value)
    {
        return QString::fromUtf8(value.bytes.data(), qsizetype(value.bytes.size()));
    }
};
template <>
struct Type<Instant> : Type<qint64> {
    static Value value(Instant at) { return Value::ofInteger(at.ms); }
    static Instant read(const Value& value) { return {value.integer}; }
};
template <>
struct Type<Uuid> { // 16 bytes; null where there is none
    static Value value(const Uuid& id)
    {
        return id.isNull() ? Value{} : Value::ofBlob({reinterpret_cast<const char*>(id.bytes.data()), 16});
    }
    static Uuid read(const Value& value)
    {
        return value.bytes.size() == 16 ? Uuid::fromBytes(value.bytes.data()) : Uuid{};
    }
};
template <class Record>
struct Type<Id<Record>> {
    static Value value(const Id<Record>& id) { return Type<Uuid>::value(id.uuid()); }
    static Id<Record> read(const Value& value) { return Id<Record>(Type<Uuid>::read(value)); }
};

} // namespace sql
