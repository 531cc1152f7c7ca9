#include "core/store/budgetsql.h"

namespace budgetsql {

namespace {

    /// Payments that were corrected or came back: few beside those that stand.
    constexpr const char* fallen = R"((
    SELECT c.disbursement FROM correction c WHERE c.disbursement IS NOT NULL
    UNION SELECT s.disbursement FROM payment_status s
           WHERE s.status = 'returned-by-bank' AND s.disbursement IS NOT NULL))";

    /// The plan in force of each case: the approved version with the highest number.
    constexpr const char* inForce = R"((
    SELECT id FROM (
        SELECT v.id, MAX(v.number) FROM plan_version v
         WHERE v.removed = 0 AND EXISTS (SELECT 1 FROM plan_approval a
                                          WHERE a.case_id = v.case_id AND a.plan_version = v.id)
         GROUP BY v.case_id)))";

    constexpr const char* isEvidenced = R"(
    EXISTS (SELECT 1 FROM evidence e WHERE e.case_id = d.case_id AND e.instalment = d.instalment AND e.removed = 0))";

    QByteArray current()
    {
        return QByteArray("p.removed = 0 AND (p.plan_version IS NULL OR p.plan_version IN ") + inForce + ")";
    }

    /// What was agreed, and what transfers within the plan moved to a package and from it.
    QByteArray agreed()
    {
        const QByteArray moved
            = " AS currency, %1t.amount AS amount, 0 AS mark, 75 AS kind, t.id FROM transfer t"
              " CROSS JOIN package p ON p.case_id = t.case_id AND p.id = t.";
        const QByteArray start
            = " UNION ALL SELECT t.case_id, p.id AS package, NULL AS day, t.amount_currency";
        return "SELECT p.case_id, p.id AS package, NULL AS day, p.agreed_currency AS currency, p.agreed AS "
               "amount,"
               " 0 AS mark, 72 AS kind, p.id FROM package p WHERE "
            + current() + start + QByteArray(moved).replace("%1", "") + "target_package WHERE " + current()
            + start + QByteArray(moved).replace("%1", "-") + "source_package WHERE " + current();
    }

    /// The instalments that are still to be paid, with the largest request and approval that stand.
    QByteArray unpaid()
    {
        const QByteArray largest = R"(
        (SELECT MAX(r.programme_amount) FROM payment_request r
          WHERE r.case_id = i.case_id AND r.instalment = i.id
            AND NOT EXISTS (SELECT 1 FROM approval a WHERE a.case_id = r.case_id AND a.subject_id = r.id
                               AND a.approved = 0))";
        const QByteArray approved = R"( AND EXISTS (SELECT 1 FROM approval a WHERE a.case_id = r.case_id
                               AND a.subject_id = r.id AND a.approved = 1 AND a.approved_by IS NOT r.requested_by))";
        const QByteArray rows = "SELECT i.case_id, i.id, i.package, i.due_on, i.amount_currency, i.amount,"
            + largest + ") AS requested," + largest + approved + R"() AS committed
          FROM package p CROSS JOIN instalment i ON i.case_id = p.case_id AND i.package = p.id
         WHERE )"
            + current() + R"( AND i.removed = 0
           AND NOT EXISTS (SELECT 1 FROM disbursement d WHERE d.case_id = i.case_id AND d.package = i.package
                              AND d.instalment = i.id AND d.id NOT IN )"
            + fallen + R"()
           AND NOT EXISTS (SELECT 1 FROM instalment_stop s WHERE s.case_id = i.case_id AND s.instalment = i.id))";
        return R"(SELECT case_id, package, due_on AS day, amount_currency AS currency,
                     COALESCE(committed, requested, amount) AS amount,
                     CASE WHEN committed IS NOT NULL THEN 2 WHEN requested IS NOT NULL THEN 1 ELSE 0 END AS mark,
                     76 AS kind, id FROM ()"
            + rows + ")";
    }

    QByteArray paid()
    {
        return QByteArray(
                   "SELECT d.case_id, d.package, d.paid_on AS day, d.programme_amount_currency AS currency,"
                   " d.programme_amount AS amount,")
            + isEvidenced
            + " AS mark, 92 AS kind, d.id FROM disbursement d INDEXED BY disbursement_by_package WHERE d.id "
              "NOT IN "
            + fallen;
    }

    /// How entries, as x, of a package, as p, are told apart.
    QByteArray keyOf(BudgetBy by)
    {
        switch (by) {
        case BudgetBy::Programme:
            return "COALESCE(v.programme, f.programme)";
        case BudgetBy::FundingLine:
        case BudgetBy::Package:
            return "x.package";
        case BudgetBy::Person:
            return "(SELECT CASE WHEN COUNT(*) = 1 THEN MAX(n.person) END FROM entitlement n"
                   " WHERE n.case_id = x.case_id AND n.package = x.package AND n.removed = 0)";
        case BudgetBy::Case:
            return "x.case_id";
        case BudgetBy::Category:
            return "p.category";
        case BudgetBy::Office:
            return "f.return_office";
        case BudgetBy::Month:
            return "x.day";
        }
        return {};
    }

    QByteArray keyed(const QByteArray& columns, const QByteArray& source, BudgetBy by)
    {
        // The programme is that of the plan, or of the case where there is none.
        return "SELECT " + keyOf(by) + " AS key, " + columns + " FROM (" + source
            + ") x LEFT JOIN package p ON p.case_id = x.case_id AND p.id = x.package"
              " LEFT JOIN plan_version v ON v.case_id = x.case_id AND v.id = p.plan_version"
              " LEFT JOIN case_file f ON f.case_id = x.case_id AND f.id = x.case_id"
              " WHERE ?1 IS NULL OR COALESCE(v.programme, f.programme) = ?1";
    }

} // namespace

QByteArray entries(Source source)
{
    switch (source) {
    case Source::Agreed:
        return agreed();
    case Source::Unpaid:
        return unpaid();
    case Source::Paid:
        return paid();
    case Source::Opening:
        return "SELECT o.case_id, o.package, o.paid_on AS day, o.programme_amount_currency AS currency,"
               " o.programme_amount AS amount, 0 AS mark, 97 AS kind, o.id FROM opening_entry o"
               " WHERE EXISTS (SELECT 1 FROM approval a WHERE a.case_id = o.case_id AND a.subject_id = o.id)"
               " AND NOT EXISTS (SELECT 1 FROM approval a WHERE a.case_id = o.case_id AND a.subject_id = o.id"
               " AND (a.approved = 0 OR a.approved_by IS o.recorded_by))";
    case Source::Delivered:
        return "SELECT y.case_id, y.package, y.delivered_on AS day, y.delivered_value_currency AS currency,"
               " y.delivered_value AS amount, 0 AS mark, 82 AS kind, y.id FROM delivery y";
    }
    return {};
}

QByteArray sums(Source source, BudgetBy by)
{
    const QByteArray day = by == BudgetBy::Month ? ", day" : "";
    const QByteArray packed = "SELECT case_id, package, currency, mark" + day
        + ", SUM(amount) AS amount FROM (" + entries(source) + ") GROUP BY case_id, package, currency, mark"
        + day;
    return "SELECT key, currency, mark, SUM(amount) FROM ("
        + keyed("x.currency, x.mark, x.amount", packed, by)
        + ") GROUP BY key, currency, mark ORDER BY key, currency, mark";
}

QByteArray listed(Source source, BudgetBy by)
{
    return keyed(
               "x.case_id, x.package, x.day, x.currency, x.amount, x.mark, x.kind, x.id", entries(source), by)
        + " ORDER BY x.day, x.id";
}

QByteArray recoveries(BudgetBy by)
{
    const QByteArray source = QByteArray(R"(
        SELECT r.case_id, d.package, r.happened_on AS day, d.programme_amount_currency AS currency, r.step,
               r.amount AS back, d.amount AS whole, d.programme_amount AS cost,)")
        + isEvidenced + R"( AS mark,
               r.id, d.id AS payment
          FROM recovery r CROSS JOIN disbursement d ON d.case_id = r.case_id AND d.id = r.disbursement
         WHERE d.id NOT IN )"
        + fallen + R"(
           AND (r.step <> 'written-off'
                OR (EXISTS (SELECT 1 FROM approval a WHERE a.case_id = r.case_id AND a.subject_id = r.id)
                    AND NOT EXISTS (SELECT 1 FROM approval a WHERE a.case_id = r.case_id AND a.subject_id = r.id
                                       AND (a.approved = 0 OR a.approved_by IS r.recorded_by)))))";
    return keyed("x.currency, x.step, x.back, x.whole, x.cost, x.mark, x.day, x.id, x.case_id, x.payment",
               source, by)
        + " ORDER BY x.payment, x.id";
}

QByteArray borne(bool summed)
{
    const QByteArray columns
        = QByteArray("SELECT s.funding_line AS key, s.programme_amount_currency AS currency,") + isEvidenced
        + " AS mark,";
    const QByteArray from = QByteArray(R"(
          FROM disbursement_split s CROSS JOIN disbursement d ON d.case_id = s.case_id AND d.id = s.disbursement
          LEFT JOIN funding_line l ON l.id = s.funding_line
         WHERE (?1 IS NULL OR l.programme = ?1) AND d.id NOT IN )")
        + fallen;
    if (summed)
        return columns + " SUM(s.programme_amount)" + from + " GROUP BY 1, 2, 3 ORDER BY 1, 2, 3";
    return columns + " s.programme_amount, s.case_id, d.paid_on, s.id" + from + " ORDER BY d.paid_on, s.id";
}

QByteArray heirs()
{
    return R"(SELECT p.carried_from, p.id FROM package p
               WHERE p.carried_from IS NOT NULL AND p.removed = 0
                 AND EXISTS (SELECT 1 FROM plan_approval a WHERE a.case_id = p.case_id
                                AND a.plan_version = p.plan_version)
               ORDER BY p.id DESC)";
}

} // namespace budgetsql
