#pragma once

#include "core/sql/type.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace sql {

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
    bool hasChanged() const; ///< whether the last run wrote any row
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

/// UTF-8 text for a query; a QString has no bytes that could be bound without a copy.
inline Value text(const QByteArray& utf8)
{
    return Value::ofText({utf8.constData(), size_t(utf8.size())});
}

} // namespace sql
