#include "core/domain/records/assistance.h"
#include "core/domain/records/exception.h"
#include "core/domain/records/modality.h"
#include "core/reports/definition.h"
#include "core/store/budgetsql.h"

// What the money did: where the packages' budgets stand, what was paid in the period, and which rules were
// set aside for it. Sums are over the entries of the table of budgets (core/store/budgetsql.h).

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using enum ReportCell::Kind;

/// The entries of a source by package, each added to the figures that it is of.
QByteArray sumsOf(budgetsql::Source source, const char* figures)
{
    return QByteArray("SELECT package, ") + figures + " FROM (" + budgetsql::entries(source)
        + ") GROUP BY case_id, package";
}

/// What the file's entries come to by package, as the table of budgets has them; what was paid of a package
/// that a later version carried on stands with that one.
QByteArray packageSums()
{
    using enum budgetsql::Source;
    const char* start = R"( heir (root, package) AS (
  SELECT g.id, g.carried_from FROM package g WHERE g.carried_from IS NOT NULL AND g.removed = 0
     AND (g.plan_version IS NULL OR g.plan_version IN (SELECT id FROM in_force))
   UNION
  SELECT h.root, g.carried_from FROM heir h JOIN package g ON g.id = h.package AND g.removed = 0
   WHERE g.carried_from IS NOT NULL),
 entry AS MATERIALIZED (
  )";
    const char* refunds = R"(
   UNION ALL SELECT d.package, 0, 0, 0, 0, -f.back, CASE WHEN EXISTS (SELECT 1 FROM evidence e WHERE e.case_id = d.case_id
           AND e.instalment = d.instalment AND e.removed = 0) THEN -f.back ELSE 0 END
    FROM refund f CROSS JOIN disbursement d ON d.id = f.disbursement WHERE d.id NOT IN (SELECT disbursement FROM gone)),
 sums AS MATERIALIZED (
  SELECT COALESCE(h.root, x.package) AS root, SUM(x.agreed) AS agreed, SUM(x.planned) AS planned,
         SUM(x.requested) AS requested, SUM(x.committed) AS committed, SUM(x.paid) AS paid, SUM(x.evidenced) AS evidenced
    FROM entry x LEFT JOIN heir h ON h.package = x.package GROUP BY 1),)";
    return start
        + sumsOf(Agreed,
            "SUM(amount) AS agreed, 0 AS planned, 0 AS requested, 0 AS committed, 0 AS paid, 0 AS evidenced")
        + "\n   UNION ALL "
        + "SELECT package, 0, CASE mark WHEN 0 THEN amount ELSE 0 END, CASE mark WHEN 1 THEN amount ELSE 0 "
          "END,"
          " CASE mark WHEN 2 THEN amount ELSE 0 END, 0, 0 FROM (SELECT package, mark, SUM(amount) AS amount "
          "FROM ("
        + budgetsql::entries(Unpaid) + ") GROUP BY case_id, package, mark)" + "\n   UNION ALL "
        + sumsOf(Paid, "0, 0, 0, 0, SUM(amount), SUM(mark * amount)") + "\n   UNION ALL "
        + sumsOf(Opening, "0, 0, 0, 0, SUM(amount), 0") + refunds;
}

/// Packages of the plan in force and immediate assistance, a row for each whom they are for.
constexpr const char* packageFacts = R"( facts AS MATERIALIZED (
  SELECT k.*, g.category, g.type, g.modality, COALESCE(h.one, e.person) AS person,
         g.agreed_currency AS currency, s.planned, s.requested, s.committed, s.paid, s.evidenced,
         COALESCE(s.agreed, 0) AS agreed,
         NOT EXISTS (SELECT 1 FROM entitlement b WHERE b.case_id = e.case_id AND b.package = e.package AND b.removed = 0
                        AND b.id < e.id) AS first
    FROM picked k JOIN package g ON g.case_id = k.case_id AND g.removed = 0
    LEFT JOIN sums s ON s.root = g.id
    LEFT JOIN entitlement e ON e.case_id = g.case_id AND e.package = g.id AND e.removed = 0
    LEFT JOIN human h ON h.person = e.person
   WHERE g.plan_version IS NULL OR g.plan_version IN (SELECT id FROM in_force)))";

const QByteArray& budgetFacts()
{
    static const QByteArray sql = R"( in_force AS MATERIALIZED (
  SELECT id FROM (SELECT v.id, MAX(v.number) FROM plan_version v
   WHERE v.removed = 0 AND EXISTS (SELECT 1 FROM plan_approval a WHERE a.case_id = v.case_id AND a.plan_version = v.id)
   GROUP BY v.case_id)),
)" + packageSums()
        + packageFacts;
    return sql;
}

/// The parts of payments that stand, each at its funding line; what was not split stands whole.
constexpr const char* paymentFacts = R"( facts AS MATERIALIZED (
  SELECT k.*, NOT EXISTS (SELECT 1 FROM disbursement_split b WHERE b.case_id = s.case_id AND b.disbursement = s.disbursement
                                 AND b.id < s.id) AS first, d.method, strftime('%Y-%m', d.paid_on) AS month, g.type, g.category,
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
        budgetFacts().constData(),
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
