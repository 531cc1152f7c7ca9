#include "core/sql/transaction.h"

#include "core/sql/database.h"

namespace sql {

Transaction::Transaction(Database& database) : database_(database), nested_(false)
{
    nested_ = database_.inTransaction();
    database_.execute(nested_ ? "SAVEPOINT part" : "BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (open_)
        (void)attempt([this] { database_.execute(nested_ ? "ROLLBACK TO part; RELEASE part" : "ROLLBACK"); });
}

void Transaction::commit()
{
    database_.execute(nested_ ? "RELEASE part" : "COMMIT");
    open_ = false;
}

} // namespace sql
