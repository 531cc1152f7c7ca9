#pragma once

#include "core/domain/codec.h"

struct CaseFile;

/// Whether a stored value says the same as the field never having been set.
inline bool isUnset(const Value& value)
{
    return value.integer == 0 && value.bytes.empty();
}

template <class Record>
Uuid caseOf(const Record& record)
{
    if constexpr (isOfCase<Record>)
        return record.caseId.uuid();
    else
        return {};
}

/// Whether null says "not known" in the columns of the type, so that a zero in them says something.
template <class T>
constexpr bool isNullable = [] {
    if constexpr (Codec<T>::parts == 1)
        return Codec<T>::nullable;
    else
        return false;
}();

/// The fields of a new record as a change holds them: all that are set.
template <class Record>
QByteArray insertionOf(const Record& record)
{
    QByteArray bytes;
    bytes.reserve(256);
    ByteWriter writer(bytes);
    forEachField<Record>([&](const auto& field) {
        using T = std::decay_t<decltype(record.*field.member)>;
        Codec<T>::put(record.*field.member, [&](int part, const Value& value) {
            if (isNullable<T> ? value.type == Value::Type::Null : isUnset(value))
                return;
            writer.number(quint64(field.number + part));
            writer.value(value);
        });
    });
    return bytes;
}

/// The fields that differ, with their values after.
template <class Record>
QByteArray differenceOf(const Record& before, const Record& after)
{
    QByteArray bytes;
    ByteWriter writer(bytes);
    forEachField<Record>([&](const auto& field) {
        if (before.*field.member == after.*field.member)
            return;
        using T = std::decay_t<decltype(after.*field.member)>;
        Codec<T>::put(after.*field.member, [&](int part, const Value& value) {
            writer.number(quint64(field.number + part));
            writer.value(value);
        });
    });
    return bytes;
}
