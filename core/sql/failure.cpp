#include "core/sql/failure.h"

#include <QCoreApplication>

#include <sqlcipher/sqlite3.h>

namespace sql {
namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(sql)
    };

    Error errorOf(int code)
    {
        switch (code & 0xff) {
        case SQLITE_FULL:
            return {Error::Kind::Storage,
                Words::tr("The disk is full. Nothing was changed. Free some space and try again."), {}};
        case SQLITE_READONLY:
            return {Error::Kind::Storage,
                Words::tr(
                    "The office file cannot be written: it or its folder is read-only. Nothing was changed."),
                {}};
        case SQLITE_CANTOPEN:
            return {Error::Kind::Storage,
                Words::tr(
                    "The office file cannot be opened. Check that its folder is there and may be written."),
                {}};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {Error::Kind::Locked,
                Words::tr("Another program is writing to the office file. Try again."), {}};
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return {Error::Kind::Damaged,
                Words::tr("The office file is damaged. Close it and restore the newest backup."), {}};
        case SQLITE_NOMEM:
            return {Error::Kind::Storage, Words::tr("There is not enough memory. Nothing was changed."), {}};
        case SQLITE_CONSTRAINT:
            return {Error::Kind::Invalid, Words::tr("The office file refused a change. Nothing was changed."),
                {}};
        default:
            return {Error::Kind::Storage,
                Words::tr("The office file cannot be read or written. Check the disk, then try again."), {}};
        }
    }

} // namespace

Failure failure(int code, const QString& detail)
{
    Error error = errorOf(code);
    error.detail = QString::fromUtf8(sqlite3_errstr(code)) + ": " + detail;
    return Failure(error);
}

} // namespace sql
