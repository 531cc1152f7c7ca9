#pragma once

#include "core/base/result.h"
#include "core/sql/statement.h"
#include "core/sql/transaction.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

struct sqlite3_context;
struct sqlite3_value;

namespace sql {

/// One connection to one encrypted file. A thread that needs the file opens its own.
class Database {
public:
    enum class Mode { ReadWrite, Create };

    /// `key` is 32 raw bytes. Fails with NotFound where `path` leads nowhere, with Damaged where the file
    /// is no database of this key: a passphrase was checked before, by the keyring.
    ~Database();
    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    static Result<Database> open(const QString& path, const QByteArray& key, Mode mode);
    static Database inMemory();
    Database copy() const; ///< all of it, in memory; for tests

    /// Runs a script of many statements, such as a migration.
    void execute(const QByteArray& script);
    Statement prepare(const QByteArray& sql) const { return Statement(handle_.get(), sql); }

    template <class... Args>
    void run(const QByteArray& sql, const Args&... args)
    {
        cached(sql).bindAll(args...).run();
    }

    /// Every row of the query, each turned into a value by `read`.
    template <class Read, class... Args>
    auto all(const QByteArray& sql, Read read, const Args&... args) const
    {
        QList<std::invoke_result_t<Read, Row&>> rows;
        each(
            sql, [&](Row& row) { rows.append(read(row)); }, args...);
        return rows;
    }

    template <class Visit, class... Args>
    void each(const QByteArray& sql, Visit visit, const Args&... args) const
    {
        Statement& kept = cached(sql);
        std::optional<Statement> fresh; // a query inside its own loop gets a statement of its own
        if (kept.isBusy())
            fresh.emplace(handle_.get(), sql);
        Use query(fresh ? *fresh : kept);
        query->bindAll(args...);
        while (query->step()) {
            Row row = query->row();
            visit(row);
        }
    }

    template <class Read, class... Args>
    auto first(const QByteArray& sql, Read read, const Args&... args) const
        -> std::optional<std::invoke_result_t<Read, Row&>>
    {
        Use query(cached(sql));
        query->bindAll(args...);
        if (!query->step())
            return std::nullopt;
        Row row = query->row();
        return read(row);
    }

    template <class T, class... Args>
    std::optional<T> one(const QByteArray& sql, const Args&... args) const
    {
        return first(
            sql, [](Row& row) { return row.at<T>(0); }, args...);
    }

    /// While open, the SQL function homeward_guard() answers 1; the guards of the tables ask it.
    void openGuard(bool open);
    /// Makes `path` a file of the same key and attaches it as `name`.
    void attach(const QString& path, const QByteArray& key, const QByteArray& name);
    /// What is wrong inside the file, in SQLite's words, at most so many; empty where nothing is.
    QStringList faults(int most) const;
    /// Moves everything from the write-ahead log into the file.
    void checkpoint();
    bool inTransaction() const;

private:
    friend class Deciding;
    using Function = void(sqlite3_context*, int, sqlite3_value**);
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    explicit Database(sqlite3* handle);
    void define(const char* name, int arguments, Function* function);
    Statement& cached(const QByteArray& sql) const;

    struct Functions; ///< what the SQL functions of this program answer by
    std::unique_ptr<Functions> functions_;
    std::unique_ptr<sqlite3, Close> handle_; // closed before its functions go
    mutable QHash<QByteArray, std::shared_ptr<Statement>> statements_;
};

} // namespace sql
