#pragma once

#include "core/base/id.h"
#include "core/base/value.h"

/// Appends numbers, texts and values to a byte array in the form that log, signatures and bundles share:
/// numbers as LEB128 varints (signed ones zigzag), bytes behind their length.
class ByteWriter {
public:
    explicit ByteWriter(QByteArray& out) : out_(out) { }

    void byte(unsigned char value) { out_.append(char(value)); }
    void number(quint64 value);
    void signedNumber(qint64 value) { number((quint64(value) << 1) ^ quint64(value >> 63)); }
    void raw(std::string_view bytes) { out_.append(bytes.data(), qsizetype(bytes.size())); }
    void raw(const Uuid& id) { out_.append(reinterpret_cast<const char*>(id.bytes.data()), 16); }
    void sized(std::string_view bytes)
    {
        number(bytes.size());
        raw(bytes);
    }
    void value(const Value& value);

private:
    QByteArray& out_;
};

/// Reads what ByteWriter wrote. Damaged input never reads past the end: it sets `failed` and yields zeros.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : at_(bytes.data()), end_(bytes.data() + bytes.size()) { }
    explicit ByteReader(const QByteArray& bytes)
        : ByteReader(std::string_view(bytes.constData(), size_t(bytes.size())))
    {
    }

    bool atEnd() const { return at_ == end_; }
    bool failed() const { return failed_; }
    unsigned char byte();
    quint64 number();
    qint64 signedNumber();
    std::string_view raw(size_t count);
    std::string_view sized() { return raw(number()); }
    Uuid uuid();
    Value value(); ///< its bytes lie in the input
    /// The bytes from `from` to where the reader is now.
    std::string_view since(const char* from) const { return {from, size_t(at_ - from)}; }
    const char* position() const { return at_; }

private:
    const char* at_;
    const char* end_;
    bool failed_ = false;
};

inline std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}
inline QByteArray bytesOf(std::string_view view)
{
    return QByteArray(view.data(), qsizetype(view.size()));
}
