#include "core/store/borne.h"

#include "core/store/budgetplace.h"

namespace {

/// ?1 is the line. What came back of a payment is summed in the currency paid; the line's part follows below.
constexpr const char* borne = R"(
    SELECT s.case_id, s.disbursement, d.paid_on, s.programme_amount_currency, SUM(s.programme_amount), d.amount,
           EXISTS (SELECT 1 FROM correction c WHERE c.case_id = d.case_id AND c.disbursement = d.id)
           OR EXISTS (SELECT 1 FROM payment_status p WHERE p.disbursement = d.id AND p.status = 'returned-by-bank'),
           (SELECT COALESCE(SUM(r.amount), 0) FROM recovery r
             WHERE r.case_id = d.case_id AND r.disbursement = d.id AND r.step = 'refunded'),
           (SELECT COALESCE(SUM(e.amount), 0) FROM claim_entry e JOIN claim k ON k.id = e.claim
             WHERE e.disbursement = d.id AND k.funding_line = s.funding_line),
           (SELECT COUNT(*) FROM claim_entry e JOIN claim k ON k.id = e.claim
             WHERE e.disbursement = d.id AND k.funding_line = s.funding_line)
      FROM disbursement_split s CROSS JOIN disbursement d ON d.case_id = s.case_id AND d.id = s.disbursement
     WHERE s.funding_line = ?1
     GROUP BY s.case_id, s.disbursement, s.programme_amount_currency
     ORDER BY d.paid_on, d.id)";

} // namespace

QList<Borne> borneBy(const Store& store, const Id<FundingLine>& line)
{
    return store.database().all(
        borne,
        [](sql::Row& row) {
            const Currency currency = currencyOf(row.value(3));
            Borne one{row.at<Id<CaseFile>>(0), row.at<Id<Disbursement>>(1),
                QDate::fromJulianDay(row.at<qint64>(2)), Money(row.at<qint64>(4), currency),
                Money(row.at<qint64>(8), currency), row.at<int>(9)};
            const qint64 whole = row.at<qint64>(5);
            if (row.at<bool>(6))
                one.amount = Money(0, currency);
            else if (whole != 0)
                one.amount -= proportion(one.amount, row.at<qint64>(7), whole);
            return one;
        },
        line);
}
