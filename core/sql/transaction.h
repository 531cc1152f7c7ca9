#pragma once

#include <QByteArray>

#include <functional>
#include <optional>
#include <string_view>

namespace sql {

class Database;

/// While it lives, one statement can read and write a column: `UPDATE … SET a = homeward_after() WHERE … AND
/// homeward_before(a)`. `decide` sees the bytes that are there and gives those that are to be there, or
/// nothing to leave the row as it is. One at a time; `decide` must not use the database.
class Deciding {
public:
    using Decide = std::function<std::optional<QByteArray>(std::string_view before)>;
    Deciding(Database& database, Decide decide);
    ~Deciding();
    Q_DISABLE_COPY_MOVE(Deciding)

private:
    Database& database_;
};

/// Rolls back on leaving the scope, unless committed. Inside another transaction it is a part of that one
/// which can be rolled back alone.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit();

private:
    Database& database_;
    bool nested_;
    bool open_ = true;
};

} // namespace sql
