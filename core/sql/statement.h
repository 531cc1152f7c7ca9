#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/value.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace sql {

/// How a C++ type is kept in a column. Specialise it to store a type of your own.
template <class T>
struct Type;

/// The columns of the current row; texts and blobs live until the next step.
class Row {
public:
    explicit Row(sqlite3_stmt* statement) : statement_(statement) { }

    Value value(int index) const;
    int columns() const;
    template <class T>
    T at(int index) const
    {
        return Type<T>::read(value(index));
    }
    /// Hands the columns out from left to right.
    template <class T>
    Row& operator>>(T& value)
    {
        value = at<T>(index_++);
        return *this;
    }

private:
    sqlite3_stmt* statement_;
    int index_ = 0;
};

/// A compiled query. Throws Failure on any error but never names bound values in it.
/// Bytes bound must live until the step that uses them is done.
class Statement {
public:
    Statement(sqlite3* database, const QByteArray& sql);

    void bind(int index, const Value& value); ///< `index` counts from 1
    template <class... Args>
    Statement& bindAll(const Args&... args)
    {
        int index = 0;
        (bind(++index, Type<std::decay_t<Args>>::value(args)), ...);
        return *this;
    }

    bool step(); ///< true while there is a row
    void run(); ///< steps to the end and resets
    Row row() const { return Row(handle_.get()); }
    void reset();
    bool isBusy() const; ///< stepped and not yet reset

private:
    [[noreturn]] void fail(int code) const;

    struct Finalize {
        void operator()(sqlite3_stmt* handle) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> handle_;
};

/// Resets the statement on leaving the scope, so that no read transaction stays open behind it.
class Use {
public:
    explicit Use(Statement& statement) : statement_(statement) { }
    ~Use() { statement_.reset(); }
    Q_DISABLE_COPY_MOVE(Use)
    Statement* operator->() { return &statement_; }

private:
    Statement& statement_;
};

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
    static QByteArray read(const Value& value) { return QByteArray(value.bytes.data(), qsizetype(value.bytes.size())); }
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

/// UTF-8 text for a query; a QString has no bytes that could be bound without a copy.
inline Value text(const QByteArray& utf8)
{
    return Value::ofText({utf8.constData(), size_t(utf8.size())});
}

} // namespace sql
