#include "core/domain/records/assistance.h"
#include "core/domain/records/exception.h"
#include "core/domain/records/modality.h"
#include "core/reports/definition.h"

// What the money did: where the packages' budgets stand, what was paid in the period, and which rules were
// set aside for it. Sums are over entries, as the rules of the ledger have them (core/domain/rules/ledger.h).

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using enum ReportCell::Kind;

/// Payments that were neither corrected nor returned by the bank; packages of the plan in force, immediate
/// assistance, and what each was carried from. An instalment counts once, at its furthest step.
constexpr const char* budgetFacts = R"( in_force AS MATERIALIZED (
  SELECT v.case_id, v.id, MAX(v.number) AS number FROM plan_version v JOIN picked k ON k.case_id = v.case_id
   WHERE v.removed = 0 AND EXISTS (SELECT 1 FROM plan_approval a WHERE a.case_id = v.case_id AND a.plan_version = v.id)
   GROUP BY v.case_id),
 lineage (case_id, root, package, carried) AS (
  SELECT g.case_id, g.id, g.id, g.carried_from FROM picked k JOIN package g ON g.case_id = k.case_id
    LEFT JOIN in_force v ON v.case_id = g.case_id
   WHERE g.removed = 0 AND (g.plan_version IS NULL OR g.plan_version = v.id)
   UNION
  SELECT l.case_id, l.root, g.id, g.carried_from FROM lineage l
    JOIN package g ON g.case_id = l.case_id AND g.id = l.carried AND g.removed = 0),
 standing AS MATERIALIZED (
  SELECT l.case_id, l.root, COALESCE(d.instalment, d.id) AS place, d.programme_amount - COALESCE(f.back, 0) AS amount
    FROM lineage l JOIN disbursement d ON d.case_id = l.case_id AND d.package = l.package
    LEFT JOIN refund f ON f.disbursement = d.id
   WHERE d.id NOT IN (SELECT disbursement FROM gone)
   UNION ALL
  SELECT l.case_id, l.root, o.id, o.programme_amount FROM lineage l
    JOIN opening_entry o ON o.case_id = l.case_id AND o.package = l.package),
 proven AS MATERIALIZED (
  SELECT DISTINCT e.instalment FROM evidence e
    JOIN instalment i ON i.case_id = e.case_id AND i.id = e.instalment AND i.removed = 0 WHERE e.removed = 0),
 paid AS MATERIALIZED (
  SELECT root, SUM(amount) AS amount, SUM(CASE WHEN place IN (SELECT instalment FROM proven) THEN amount ELSE 0 END) AS evidenced
    FROM standing GROUP BY root),
 decided AS MATERIALIZED (SELECT subject_id, MIN(approved) AS approved FROM approval GROUP BY subject_id),
 asked AS MATERIALIZED (
  SELECT r.instalment, MAX(r.programme_amount) AS requested,
         MAX(CASE WHEN a.approved IS NOT NULL THEN r.programme_amount END) AS committed
    FROM payment_request r LEFT JOIN decided a ON a.subject_id = r.id
   WHERE COALESCE(a.approved, 1) = 1 AND r.instalment IS NOT NULL GROUP BY r.instalment),
 settled AS MATERIALIZED (SELECT DISTINCT place FROM standing),
 open AS MATERIALIZED (
  SELECT l.root, SUM(CASE WHEN q.requested IS NULL THEN i.amount ELSE 0 END) AS planned,
         SUM(CASE WHEN q.committed IS NULL THEN COALESCE(q.requested, 0) ELSE 0 END) AS requested,
         SUM(COALESCE(q.committed, 0)) AS committed
    FROM lineage l JOIN instalment i ON i.case_id = l.case_id AND i.package = l.root AND i.removed = 0
    LEFT JOIN asked q ON q.instalment = i.id
   WHERE l.package = l.root AND i.id NOT IN (SELECT place FROM settled)
     AND NOT EXISTS (SELECT 1 FROM instalment_stop x WHERE x.case_id = i.case_id AND x.instalment = i.id)
   GROUP BY l.root),
 moved AS MATERIALIZED (
  SELECT package, SUM(amount) AS amount FROM (SELECT target_package AS package, amount FROM transfer
    UNION ALL SELECT source_package, -amount FROM transfer) GROUP BY package),
 facts AS MATERIALIZED (
  SELECT k.*, g.category, g.type, g.modality, g.id AS root, CASE WHEN e.person IS NULL THEN NULL ELSE DENSE_RANK() OVER (ORDER BY COALESCE(h.one, e.person)) END AS person,
         g.agreed_currency AS currency, o.planned, o.requested, o.committed, p.amount AS paid, p.evidenced, g.agreed + COALESCE(m.amount, 0) AS agreed,
         ROW_NUMBER() OVER (PARTITION BY g.id ORDER BY e.id) = 1 AS first
    FROM picked k JOIN package g ON g.case_id = k.case_id AND g.removed = 0
    LEFT JOIN in_force v ON v.case_id = g.case_id
    LEFT JOIN paid p ON p.root = g.id LEFT JOIN open o ON o.root = g.id LEFT JOIN moved m ON m.package = g.id
    LEFT JOIN entitlement e ON e.case_id = g.case_id AND e.package = g.id AND e.removed = 0
    LEFT JOIN human h ON h.person = e.person
   WHERE g.plan_version IS NULL OR g.plan_version = v.id))";

/// The parts of payments that stand, each at its funding line; what was not split stands whole.
constexpr const char* paymentFacts = R"( facts AS MATERIALIZED (
  SELECT k.*, ROW_NUMBER() OVER (PARTITION BY d.id ORDER BY s.id) = 1 AS first, d.method, strftime('%Y-%m', d.paid_on) AS month, g.type, g.category,
         COALESCE(n.name, '') AS office, COALESCE(NULLIF(u.donor, ''), k.donor) AS line,
         COALESCE(s.programme_amount, d.programme_amount) AS amount, d.programme_amount_currency AS currency,
         COALESCE(s.amount, d.amount) AS local_amount, d.amount_currency AS local
    FROM picked k JOIN bounds JOIN disbursement d ON d.case_id = k.case_id
    LEFT JOIN package g ON g.case_id = d.case_id AND g.id = d.package AND g.removed = 0
    LEFT JOIN account a ON a.id = d.account LEFT JOIN office n ON n.id = a.office
    LEFT JOIN disbursement_split s ON s.case_id = d.case_id AND s.disbursement = d.id
    LEFT JOIN funding_line u ON u.id = s.funding_line
   WHERE d.paid_on BETWEEN first AND last
     AND d.id NOT IN (SELECT disbursement FROM gone)))";

constexpr const char* exceptionFacts = R"( facts AS MATERIALIZED (
  SELECT k.*, x.id AS exception, x.rule, COALESCE(h.one, p.id) AS person,
         EXISTS (SELECT 1 FROM approval a WHERE a.case_id = x.case_id AND a.subject_id = x.id AND a.approved = 1)
         AND NOT EXISTS (SELECT 1 FROM approval a WHERE a.case_id = x.case_id AND a.subject_id = x.id AND a.approved = 0) AS approved
    FROM picked k JOIN bounds JOIN rule_exception x ON x.case_id = k.case_id AND x.removed = 0
    LEFT JOIN person p ON p.case_id = k.case_id AND p.removed = 0 AND p.travel_status = 'returned'
    LEFT JOIN human h ON h.person = p.id
   WHERE COALESCE(x.requested_on, 0) BETWEEN first AND last))";

QList<Breakdown> ofAssistance()
{
    return {{"category", Words::tr("Category"), "category", labelWords<AssistanceCategory>()},
        {"type", Words::tr("Type"), "type", labelWords<AssistanceType>(), "#service+type"}};
}

Measure sum(const QString& title, const char* sql, const QByteArray& hxl = {})
{
    return {title, sql, Amount, false, hxl};
}

ReportDefinition budget()
{
    const QList<Measure> sums{sum(Words::tr("Budget"), "SUM(first * agreed)", "#value+budget"),
        sum(Words::tr("Paid"), "SUM(first * COALESCE(paid, 0))", "#value+expenditure"),
        sum(Words::tr("Evidenced"), "SUM(first * COALESCE(evidenced, 0))", "#value+expenditure+evidenced"),
        sum(Words::tr("Committed"), "SUM(first * COALESCE(committed, 0))", "#value+commitment"),
        sum(Words::tr("Requested"), "SUM(first * COALESCE(requested, 0))", "#value+requested"),
        sum(Words::tr("Planned"), "SUM(first * COALESCE(planned, 0))", "#value+planned"),
        sum(Words::tr("Remaining"), "SUM(first * (agreed - COALESCE(paid, 0) - COALESCE(committed, 0)))",
            "#value+budget+remaining"),
        sum(Words::tr("Free"),
            "SUM(first * (agreed - COALESCE(paid, 0) - COALESCE(committed, 0) - COALESCE(requested, 0) - "
            "COALESCE(planned, 0)))",
            "#value+budget+free")};
    return {"budget", Words::tr("Budget, paid, evidenced, remaining"),
        Words::tr("Where the money of the plans in force stands, by type, programme and country"),
        budgetFacts,
        QList<Breakdown>{wholeBreakdown()} + ofAssistance()
            + QList<Breakdown>{{"modality", Words::tr("Modality"), "modality", labelWords<Modality>(),
                "#modality"}}
            + caseBreakdowns(),
        headMeasures() + QList<Measure>{{Words::tr("Packages"), "SUM(first)"}} + sums,
        {Words::tr(
             "All that the file holds, whatever the period; see “Payments of the period” for what was paid "
             "in it."),
            Words::tr("Remaining = budget − paid − committed. Free = remaining − requested − planned.")},
        true};
}

ReportDefinition payments()
{
    return {"payments", Words::tr("Payments of the period"),
        Words::tr("What was paid in the period, by month, donor, office, type and method"), paymentFacts,
        QList<Breakdown>{wholeBreakdown(), {"month", Words::tr("Month"), "month", plainWords()},
            {"donor", Words::tr("Donor"), "line", plainWords(), "#org+funding+name"},
            {"office", Words::tr("Office that paid"), "office", plainWords(), "#org+impl+name"},
            {"method", Words::tr("Method"), "method", labelWords<PaymentMethod>()}}
            + ofAssistance() + caseBreakdowns(),
        {{Words::tr("Cases"), "COUNT(DISTINCT c)", Count, true, "#reached+hh"},
            {Words::tr("Payments"), "SUM(first)"},
            sum(Words::tr("Paid"), "SUM(amount)", "#value+expenditure"),
            {Words::tr("Paid, local"), "SUM(local_amount)", Amount, false, "#value+expenditure+local", true}},
        {Words::tr(
            "Payments corrected or returned by the bank are left out; what came back is not taken off.")},
        true, true};
}

ReportDefinition exceptions()
{
    return {"exceptions", Words::tr("Exceptions by rule"),
        Words::tr("Which rules were asked to be set aside in the period, and how often that was approved"),
        exceptionFacts,
        QList<Breakdown>{wholeBreakdown(), {"rule", Words::tr("Rule"), "rule", labelWords<RuleKind>()}}
            + caseBreakdowns(),
        headMeasures()
            + QList<Measure>{{Words::tr("Exceptions"), "COUNT(DISTINCT exception)"},
                {Words::tr("Approved"), "COUNT(DISTINCT CASE WHEN approved THEN exception END)"}},
        {Words::tr("Persons are those of the case who returned.")}};
}

} // namespace

QList<ReportDefinition> moneyDefinitions()
{
    return {budget(), payments(), exceptions()};
}
