#include "core/store/cashbook.h"

#include "core/domain/records/accountentry.h"
#include "core/domain/records/corrections.h"
#include "core/domain/records/disbursement.h"
#include "core/domain/records/paymentstatus.h"

#include <QCoreApplication>

#include <limits>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CashBook)
};

using What = CashLine::What;

/// The movements of the account ?1: day, what, amount, reference, kind, record, case, payment, whether
/// matched.
constexpr const char* movements = R"(
    SELECT d.paid_on AS day, 1 AS what, -d.amount AS amount, d.voucher AS reference, 92 AS kind, d.id AS id,
           d.case_id AS case_id, d.id AS payment,
           EXISTS (SELECT 1 FROM statement_match m CROSS JOIN statement_line l ON l.id = m.statement_line
                    WHERE m.disbursement = d.id AND l.amount < 0)
           OR EXISTS (SELECT 1 FROM correction c WHERE c.case_id = d.case_id AND c.disbursement = d.id) AS matched
      FROM disbursement d WHERE d.account = ?1
    UNION ALL
    SELECT c.corrected_on, 2, d.amount, d.voucher, 95, c.id, c.case_id, d.id, 1
      FROM correction c CROSS JOIN disbursement d ON d.id = c.disbursement AND d.case_id = c.case_id
     WHERE d.account = ?1
       AND c.id = (SELECT MIN(o.id) FROM correction o WHERE o.case_id = c.case_id AND o.disbursement = d.id)
    UNION ALL
    SELECT s.happened_on, 3, d.amount, s.reference, 94, s.id, s.case_id, d.id,
           EXISTS (SELECT 1 FROM statement_match m CROSS JOIN statement_line l ON l.id = m.statement_line
                    WHERE m.disbursement = d.id AND l.amount > 0)
      FROM payment_status s CROSS JOIN disbursement d ON d.id = s.disbursement AND d.case_id = s.case_id
     WHERE s.status = 'returned-by-bank' AND d.account = ?1
       AND NOT EXISTS (SELECT 1 FROM correction c WHERE c.case_id = s.case_id AND c.disbursement = d.id)
       AND s.id = (SELECT MIN(o.id) FROM payment_status o WHERE o.case_id = s.case_id
                      AND o.disbursement = d.id AND o.status = 'returned-by-bank')
    UNION ALL
    SELECT r.happened_on, 4, r.amount, '', 96, r.id, r.case_id, r.disbursement,
           EXISTS (SELECT 1 FROM statement_match m CROSS JOIN statement_line l ON l.id = m.statement_line
                    WHERE m.disbursement = r.disbursement AND l.amount = r.amount)
      FROM recovery r WHERE r.step = 'refunded' AND r.account = ?1
    UNION ALL
    SELECT e.booked_on, CASE e.kind WHEN 'top-up' THEN 5 WHEN 'fee' THEN 6 WHEN 'transfer-in' THEN 7
                                    WHEN 'transfer-out' THEN 8 WHEN 'refund' THEN 4 ELSE 9 END,
           CASE WHEN e.kind IN ('fee', 'transfer-out') THEN -e.amount ELSE e.amount END,
           e.reference, 102, e.id, NULL, NULL,
           EXISTS (SELECT 1 FROM statement_match m WHERE m.account_entry = e.id)
      FROM account_entry e WHERE e.account = ?1)";

qint64 lastDay(QDate until)
{
    return until.isNull() ? std::numeric_limits<qint64>::max() : until.toJulianDay();
}

CashLine openingOf(const Account& account)
{
    const Money opening
        = account.openingBalance.isNull() ? Money(0, account.currencyCode) : account.openingBalance;
    CashLine line;
    line.day = account.openedOn;
    line.amount = opening;
    line.balance = opening;
    line.kind = Description<Account>::kind.number;
    line.record = account.id.uuid();
    return line;
}

} // namespace

QByteArray movementsSql()
{
    return QByteArray("SELECT day, what, amount, reference, kind, id, case_id, matched, payment FROM (")
        + movements + ") WHERE day <= ?2 OR day IS NULL ORDER BY day, id";
}

QList<CashLine> cashBookOf(const Store& store, const Account& account, QDate until)
{
    QList<CashLine> lines{openingOf(account)};
    store.database().each(
        movementsSql(),
        [&](sql::Row& row) {
            CashLine line;
            line.day = QDate::fromJulianDay(row.at<qint64>(0));
            line.what = What(row.at<int>(1));
            line.amount = Money(row.at<qint64>(2), account.currencyCode);
            line.balance = lines.last().balance + line.amount;
            line.reference = row.at<QString>(3);
            line.kind = row.at<int>(4);
            line.record = row.at<Uuid>(5);
            line.caseId = row.at<Id<CaseFile>>(6);
            line.isMatched = row.at<bool>(7);
            line.payment = row.at<Id<Disbursement>>(8);
            lines.append(line);
        },
        account.id, lastDay(until));
    return lines;
}

Money balanceOf(const Store& store, const Account& account, QDate until)
{
    const QByteArray sql = QByteArray("SELECT COALESCE(SUM(amount), 0) FROM (") + movements
        + ") WHERE day <= ?2 OR day IS NULL";
    const auto moved = store.database().one<qint64>(sql, account.id, lastDay(until));
    return openingOf(account).balance + Money(moved.value_or(0), account.currencyCode);
}

QString wordOf(CashLine::What what)
{
    switch (what) {
    case What::Opening:
        return Words::tr("Opening balance");
    case What::Payment:
        return Words::tr("Payment");
    case What::Corrected:
        return Words::tr("Correction");
    case What::Returned:
        return Words::tr("Returned by the bank");
    case What::Refund:
        return Words::tr("Refund");
    case What::TopUp:
        return Words::tr("Top-up");
    case What::Fee:
        return Words::tr("Fee");
    case What::TransferIn:
        return Words::tr("Transfer in");
    case What::TransferOut:
        return Words::tr("Transfer out");
    case What::Other:
        break;
    }
    return Words::tr("Other movement");
}
