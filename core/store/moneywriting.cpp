#include "core/store/moneywriting.h"

#include "core/store/store.h"

namespace {

/// An id as a column holds it that is never null.
QByteArray blobOf(const Uuid& id)
{
    return id.isNull() ? QByteArray("") : id.raw();
}

qint64 dayOf(QDate day)
{
    return day.isNull() ? 0 : day.toJulianDay();
}

void insert(sql::Database& database, const MoneyLine& line)
{
    const QByteArray title = line.title.toUtf8(), payee = line.payee.toUtf8(),
                     missing = line.missing.toUtf8(), currency = line.amount.currency().code().toLatin1(),
                     programmeCurrency = line.programmeAmount.currency().code().toLatin1();
    database.run("INSERT INTO money_line (list, day, case_id, record, package, request, payment, programme, "
                 "assigned_to, by_staff, method, amount, currency, programme_amount, programme_currency, "
                 "title, period, payee, missing, trouble) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        Value::ofText(code(line.list)), dayOf(line.day), line.caseId, line.record,
        blobOf(line.package.uuid()), blobOf(line.request.uuid()), blobOf(line.payment.uuid()),
        blobOf(line.programme.uuid()), blobOf(line.assignedTo.uuid()), blobOf(line.by.uuid()),
        Value::ofText(code(line.method)), line.amount.minorUnits(), sql::text(currency),
        line.programmeAmount.minorUnits(), sql::text(programmeCurrency), sql::text(title), dayOf(line.period),
        sql::text(payee), sql::text(missing), Value::ofText(code(line.trouble)));
}

} // namespace

QList<Id<CaseFile>> staleMoney(const Store& store, int limit)
{
    return store.database().all(
        "SELECT case_id FROM stale_money ORDER BY case_id LIMIT ?",
        [](sql::Row& row) { return row.at<Id<CaseFile>>(0); }, limit);
}

int staleMoneyCount(const Store& store)
{
    return store.database().one<int>("SELECT COUNT(*) FROM stale_money").value_or(0);
}

void replaceMoneyLines(Store& store, const QList<MoneyOfCase>& cases)
{
    sql::Transaction transaction(store.database());
    for (const MoneyOfCase& one : cases) {
        store.database().run("DELETE FROM money_line WHERE case_id = ?", one.caseId);
        for (const MoneyLine& line : one.lines)
            insert(store.database(), line);
        store.database().run("DELETE FROM stale_money WHERE case_id = ?", one.caseId);
    }
    transaction.commit();
}

void staleAllMoney(Store& store)
{
    store.database().run("INSERT INTO stale_money (case_id) SELECT id FROM case_file WHERE TRUE "
                         "ON CONFLICT (case_id) DO NOTHING");
}
