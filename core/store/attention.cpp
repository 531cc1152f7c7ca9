#include "core/store/attention.h"

#include "core/store/store.h"

namespace {

constexpr int linesPerCase = 8; // as many days of one case as come before another's, at most

/// Text that lives as long as a query runs: who turned 18 in the last two years, or does until the last day.
struct Births {
    QByteArray first, last;

    explicit Births(const AttentionFilter& filter)
        : first(filter.today.addYears(-20).toString(Qt::ISODate).toLatin1()),
          last(filter.until.addYears(-18).toString(Qt::ISODate).toLatin1())
    {
    }
};

} // namespace

// Each branch gives its cases with their days, the earliest first. ?1 to ?3 are the first day, the last one
// and today, ?4 the staff or null, ?5 how many lines a branch gives, ?6 and ?7 dates of birth, ?8 how many
// cases. Deadlines of a day run from a return up to 90 days before.
const char* const attentionSql = R"(
    SELECT case_id FROM (
        SELECT * FROM (SELECT case_id, day FROM money_line INDEXED BY money_line_by_day
            WHERE list = 'late' AND day BETWEEN ?1 AND ?2 AND (?4 IS NULL OR assigned_to = ?4)
            ORDER BY day LIMIT ?5)
        UNION ALL
        SELECT * FROM (SELECT t.case_id, t.due_on FROM task t INDEXED BY task_by_due
            WHERE t.done_on IS NULL AND t.removed = 0 AND t.rule = '' AND t.due_on BETWEEN ?1 AND ?2
              AND (?4 IS NULL OR t.assigned_to = ?4 OR (t.assigned_to IS NULL AND EXISTS (
                SELECT 1 FROM case_file f WHERE f.case_id = t.case_id AND f.assigned_to = ?4)))
            ORDER BY t.due_on LIMIT ?5)
        UNION ALL
        SELECT * FROM (SELECT t.case_id, ?3 FROM task t INDEXED BY task_by_due
            WHERE t.done_on IS NULL AND t.removed = 0 AND t.rule = '' AND t.due_on IS NULL
              AND (?4 IS NULL OR t.assigned_to = ?4 OR (t.assigned_to IS NULL AND EXISTS (
                SELECT 1 FROM case_file f WHERE f.case_id = t.case_id AND f.assigned_to = ?4)))
            LIMIT ?5)
        UNION ALL
        SELECT * FROM (SELECT v.case_id, v.planned_on FROM visit v INDEXED BY visit_by_plan
            WHERE v.visited_on IS NULL AND v.planned_on IS NOT NULL AND v.planned_on BETWEEN ?1 AND ?2
              AND v.removed = 0 AND (?4 IS NULL OR EXISTS (
                SELECT 1 FROM case_file f WHERE f.case_id = v.case_id AND f.assigned_to = ?4))
            ORDER BY v.planned_on LIMIT ?5)
        UNION ALL
        SELECT * FROM (SELECT m.case_id, m.planned_on FROM mission_case m INDEXED BY mission_case_by_plan
            WHERE m.planned_on BETWEEN ?1 AND ?2 AND m.removed = 0
              AND NOT EXISTS (SELECT 1 FROM visit v WHERE v.case_id = m.case_id AND v.mission = m.mission
                AND v.removed = 0)
              AND (?4 IS NULL OR EXISTS (
                SELECT 1 FROM case_file f WHERE f.case_id = m.case_id AND f.assigned_to = ?4))
            ORDER BY m.planned_on LIMIT ?5)
        UNION ALL
        SELECT * FROM (SELECT case_id, returned_on FROM case_line INDEXED BY case_line_by_return
            WHERE returned_on BETWEEN ?1 - 90 AND ?2 AND open = 1 AND (?4 IS NULL OR assigned_to = ?4)
              AND stage NOT IN ('plan-approved', 'in-assistance', 'monitoring')
            ORDER BY returned_on LIMIT ?8)
        UNION ALL
        SELECT * FROM (SELECT p.case_id, ?3 FROM name_entry e INDEXED BY name_entry_by_birth
            CROSS JOIN person p ON p.case_id = e.case_id AND p.id = e.person
            WHERE e.born BETWEEN CAST(substr(?6, 1, 4) AS INTEGER) AND CAST(substr(?7, 1, 4) AS INTEGER)
              AND p.removed = 0 AND p.birth BETWEEN ?6 AND ?7
              AND EXISTS (SELECT 1 FROM consent n WHERE n.case_id = p.case_id AND n.person = p.id
                AND n.capacity <> 'self' AND n.withdrawn_on IS NULL AND n.removed = 0)
              AND NOT EXISTS (SELECT 1 FROM consent n WHERE n.case_id = p.case_id AND n.given_by = p.id
                AND n.capacity = 'self' AND n.removed = 0)
              AND (?4 IS NULL OR EXISTS (
                SELECT 1 FROM case_file f WHERE f.case_id = p.case_id AND f.assigned_to = ?4))
            ORDER BY e.born DESC LIMIT ?5))
    GROUP BY case_id ORDER BY MIN(day), case_id LIMIT ?8)";

QList<Id<CaseFile>> casesToLookAt(const Store& store, const AttentionFilter& filter)
{
    const Births births(filter);
    return store.database().all(
        attentionSql, [](sql::Row& row) { return row.at<Id<CaseFile>>(0); }, filter.from.toJulianDay(),
        filter.until.toJulianDay(), filter.today.toJulianDay(), filter.staff, filter.limit * linesPerCase,
        sql::text(births.first), sql::text(births.last), filter.limit);
}

QList<Id<CaseFile>> casesToSettle(const Store& store, int limit)
{
    return store.database().all(
        R"(
        SELECT case_id FROM (SELECT case_id FROM disbursement INDEXED BY disbursement_by_instalment
            WHERE instalment IS NOT NULL GROUP BY instalment, case_id HAVING COUNT(*) > 1)
        UNION
        SELECT d.case_id FROM payment_status s INDEXED BY payment_returned
            JOIN disbursement d ON d.id = s.disbursement WHERE s.status = 'returned-by-bank'
        ORDER BY case_id LIMIT ?)",
        [](sql::Row& row) { return row.at<Id<CaseFile>>(0); }, limit);
}

QList<QDate> daysOfMoney(const Store& store, const AttentionFilter& filter)
{
    return store.database().all(
        R"(
        WITH RECURSIVE next (day) AS (
            SELECT MIN(day) FROM money_line INDEXED BY money_line_by_day
             WHERE list = 'late' AND day >= ?1 AND (?3 IS NULL OR assigned_to = ?3)
            UNION ALL
            SELECT (SELECT MIN(m.day) FROM money_line m INDEXED BY money_line_by_day
                     WHERE m.list = 'late' AND m.day > next.day AND (?3 IS NULL OR m.assigned_to = ?3))
              FROM next WHERE next.day < ?2)
        SELECT day FROM next WHERE day <= ?2 ORDER BY day)",
        [](sql::Row& row) { return QDate::fromJulianDay(row.at<qint64>(0)); }, filter.from.toJulianDay(),
        filter.until.toJulianDay(), filter.staff);
}

FileSize sizeOf(const Store& store)
{
    FileSize size;
    store.database().each("SELECT COUNT(*), COALESCE(SUM(persons), 0) FROM case_line", [&](sql::Row& row) {
        size = {row.at<int>(0), row.at<int>(1)};
    });
    return size;
}
