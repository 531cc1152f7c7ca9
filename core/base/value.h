#pragma once

#include <QByteArray>

#include <string_view>

/// One value as the file and a change hold it. Text and blob bytes belong to somebody else.
struct Value {
    enum class Type : unsigned char { Null = 0, Integer = 1, Text = 2, Blob = 3 };

    Type type = Type::Null;
    qint64 integer = 0;
    std::string_view bytes;

    static Value ofInteger(qint64 number) { return {Type::Integer, number, {}}; }
    static Value ofText(std::string_view utf8) { return {Type::Text, 0, utf8}; }
    static Value ofBlob(std::string_view raw) { return {Type::Blob, 0, raw}; }
    static Value ofBytes(const QByteArray& raw)
    {
        return ofBlob(std::string_view(raw.constData(), size_t(raw.size())));
    }

    friend bool operator==(const Value&, const Value&) = default;
};
