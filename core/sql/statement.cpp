#include "core/sql/statement.h"

#include "core/sql/failure.h"

#include <sqlcipher/sqlite3.h>

namespace sql {

Value Row::value(int index) const
{
    switch (sqlite3_column_type(statement_, index)) {
    case SQLITE_INTEGER:
        return Value::ofInteger(sqlite3_column_int64(statement_, index));
    case SQLITE_TEXT: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, index));
        return Value::ofText({text, size_t(sqlite3_column_bytes(statement_, index))});
    }
    case SQLITE_BLOB: {
        const auto* blob = static_cast<const char*>(sqlite3_column_blob(statement_, index));
        return Value::ofBlob(std::string_view(blob, size_t(sqlite3_column_bytes(statement_, index))));
    }
    default:
        return {};
    }
}

int Row::columns() const
{
    return sqlite3_column_count(statement_);
}

Statement::Statement(sqlite3* database, const QByteArray& sql)
{
    sqlite3_stmt* handle = nullptr;
    const int code
        = sqlite3_prepare_v3(database, sql, int(sql.size()), SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    handle_.reset(handle);
    if (code != SQLITE_OK)
        throw failure(code, QString::fromUtf8(sqlite3_errmsg(database)) + " in " + QString::fromUtf8(sql));
}

void Statement::bind(int index, const Value& value)
{
    int code = SQLITE_OK;
    switch (value.type) {
    case Value::Type::Null:
        code = sqlite3_bind_null(handle_.get(), index);
        break;
    case Value::Type::Integer:
        code = sqlite3_bind_int64(handle_.get(), index, value.integer);
        break;
    case Value::Type::Text:
        code = sqlite3_bind_text64(handle_.get(), index, value.bytes.data() ? value.bytes.data() : "",
            value.bytes.size(), SQLITE_STATIC, SQLITE_UTF8);
        break;
    case Value::Type::Blob:
        code = sqlite3_bind_blob64(handle_.get(), index, value.bytes.data() ? value.bytes.data() : "",
            value.bytes.size(), SQLITE_STATIC);
        break;
    }
    if (code != SQLITE_OK)
        fail(code);
}

bool Statement::step()
{
    const int code = sqlite3_step(handle_.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        fail(code);
    return code == SQLITE_ROW;
}

void Statement::run()
{
    const Use use(*this);
    while (step()) { }
}

bool Statement::hasChanged() const
{
    return sqlite3_changes64(sqlite3_db_handle(handle_.get())) > 0;
}

void Statement::reset()
{
    sqlite3_reset(handle_.get());
}

bool Statement::isBusy() const
{
    return sqlite3_stmt_busy(handle_.get());
}

void Statement::fail(int code) const
{
    sqlite3* database = sqlite3_db_handle(handle_.get());
    const QString words = QString::fromUtf8(sqlite3_errmsg(database));
    sqlite3_reset(handle_.get());
    throw failure(code, words + " in " + QString::fromUtf8(sqlite3_sql(handle_.get())));
}

void Statement::Finalize::operator()(sqlite3_stmt* handle) const
{
    sqlite3_finalize(handle);
}

} // namespace sql
