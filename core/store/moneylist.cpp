#include "core/store/moneylist.h"

#include "core/store/store.h"

namespace {

constexpr const char* columns
    = "SELECT m.list, m.day, m.case_id, m.record, m.package, m.request, m.payment, m.programme, "
      "m.assigned_to, m.by_staff, m.method, m.amount, m.currency, m.programme_amount, m.programme_currency, "
      "m.title, m.period, m.payee, m.missing, m.trouble, COALESCE(c.reference, ''), COALESCE(c.name, '') "
      "FROM money_line m INDEXED BY money_line_by_day LEFT JOIN case_line c ON c.case_id = m.case_id ";

Money amountAt(const sql::Row& row, int column)
{
    const auto currency = Currency::fromCode(row.at<QString>(column + 1));
    return currency ? Money(row.at<qint64>(column), *currency) : Money();
}

QDate dayAt(const sql::Row& row, int column)
{
    const qint64 day = row.at<qint64>(column);
    return day == 0 ? QDate() : QDate::fromJulianDay(day);
}

constexpr auto lineOf = [](sql::Row& row) {
    MoneyLine line;
    line.list = fromCode<Worklist>(row.value(0).bytes);
    line.day = dayAt(row, 1);
    line.caseId = row.at<Id<CaseFile>>(2);
    line.record = row.at<Uuid>(3);
    line.package = row.at<Id<Package>>(4);
    line.request = row.at<Id<PaymentRequest>>(5);
    line.payment = row.at<Id<Disbursement>>(6);
    line.programme = row.at<Id<Programme>>(7);
    line.assignedTo = row.at<Id<Staff>>(8);
    line.by = row.at<Id<Staff>>(9);
    line.method = fromCode<PaymentMethod>(row.value(10).bytes);
    line.amount = amountAt(row, 11);
    line.programmeAmount = amountAt(row, 13);
    line.title = row.at<QString>(15);
    line.period = dayAt(row, 16);
    line.payee = row.at<QString>(17);
    line.missing = row.at<QString>(18);
    line.trouble = fromCode<MoneyTrouble>(row.value(19).bytes);
    line.reference = row.at<QString>(20);
    if (!line.isRestricted())
        line.name = row.at<QString>(21);
    return line;
};

/// What narrows a list; its values are ?1 to ?6 of each query.
QByteArray narrowing(const MoneyFilter& filter)
{
    QByteArray sql = "WHERE m.list = ?1 AND m.day <= ?2";
    if (!filter.programme.isNull())
        sql += " AND m.programme = ?3";
    if (filter.method != PaymentMethod::Unknown)
        sql += " AND m.method = ?4";
    if (!filter.currency.isNull())
        sql += " AND m.currency = ?5";
    if (!filter.assignedTo.isNull())
        sql += " AND m.assigned_to = ?6";
    return sql;
}

/// The filter as values that live as long as a query runs.
struct Bound {
    QByteArray currency;
    Value list, method;
    qint64 until;

    explicit Bound(const MoneyFilter& filter)
        : currency(filter.currency.code().toLatin1()), list(Value::ofText(code(filter.list))),
          method(Value::ofText(code(filter.method))),
          until(filter.until.isNull() ? std::numeric_limits<qint64>::max() : filter.until.toJulianDay())
    {
    }
};

} // namespace

QByteArray moneyLinesSql(const MoneyFilter& filter, bool further)
{
    return columns + narrowing(filter) + (further ? " AND (m.day, m.case_id, m.record) > (?7, ?8, ?9)" : "")
        + " ORDER BY m.day, m.case_id, m.record LIMIT ?10";
}

QByteArray moneyLineCountSql(const MoneyFilter& filter)
{
    return "SELECT COUNT(*) FROM (SELECT 1 FROM money_line m INDEXED BY money_line_by_day "
        + narrowing(filter) + " LIMIT ?10)";
}

QList<MoneyLine> moneyLines(const Store& store, const MoneyFilter& filter, const MoneyLine* after, int limit)
{
    const Bound bound(filter);
    const auto after8 = after ? after->caseId.uuid() : Uuid();
    return store.database().all(moneyLinesSql(filter, after != nullptr), lineOf, bound.list, bound.until,
        filter.programme, bound.method, sql::text(bound.currency), filter.assignedTo,
        after ? after->day.toJulianDay() : qint64(0), after8, after ? after->record : Uuid(), limit);
}

int moneyLineCount(const Store& store, const MoneyFilter& filter, int most)
{
    const Bound bound(filter);
    return store.database()
        .one<int>(moneyLineCountSql(filter), bound.list, bound.until, filter.programme, bound.method,
            sql::text(bound.currency), filter.assignedTo, 0, 0, 0, most)
        .value_or(0);
}
