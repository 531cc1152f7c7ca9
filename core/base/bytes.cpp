#include "core/base/bytes.h"

void ByteWriter::number(quint64 value)
{
    if (value < 128) {
        out_.append(char(value));
        return;
    }
    char buffer[10];
    int count = 0;
    while (value >= 128) {
        buffer[count++] = char(value | 128);
        value >>= 7;
    }
    buffer[count++] = char(value);
    out_.append(buffer, count);
}

void ByteWriter::value(const Value& value)
{
    byte(static_cast<unsigned char>(value.type));
    if (value.type == Value::Type::Integer)
        signedNumber(value.integer);
    else if (value.type != Value::Type::Null)
        sized(value.bytes);
}

unsigned char ByteReader::byte()
{
    if (at_ == end_) {
        failed_ = true;
        return 0;
    }
    return static_cast<unsigned char>(*at_++);
}

quint64 ByteReader::number()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const unsigned char next = byte();
        value |= quint64(next & 127) << shift;
        if (!(next & 128))
            return value;
    }
    failed_ = true;
    return 0;
}

qint64 ByteReader::signedNumber()
{
    const quint64 value = number();
    return qint64(value >> 1) ^ -qint64(value & 1);
}

std::string_view ByteReader::raw(size_t count)
{
    if (count > size_t(end_ - at_)) {
        failed_ = true;
        at_ = end_;
        return {};
    }
    const std::string_view bytes(at_, count);
    at_ += count;
    return bytes;
}

Uuid ByteReader::uuid()
{
    const std::string_view bytes = raw(16);
    return bytes.size() == 16 ? Uuid::fromBytes(bytes.data()) : Uuid{};
}

Value ByteReader::value()
{
    switch (static_cast<Value::Type>(byte())) {
    case Value::Type::Null:
        return {};
    case Value::Type::Integer:
        return Value::ofInteger(signedNumber());
    case Value::Type::Text:
        return Value::ofText(sized());
    case Value::Type::Blob:
        return Value::ofBlob(sized());
    }
    failed_ = true;
    return {};
}
