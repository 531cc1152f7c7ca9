#include "core/domain/records/survey.h"
#include "core/domain/records/visitenums.h"
#include "core/reports/definition.h"

// What became of those who returned: how soon they were reached, how they live, and whom a visit found.

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using enum ReportCell::Kind;

/// Each step of each case that returned in the period: the day it begins, the day it was done, its limit.
constexpr const char* timelinessFacts = R"( steps AS MATERIALIZED (
  SELECT k.*, (SELECT COUNT(*) FROM person p WHERE p.case_id = k.case_id AND p.removed = 0 AND p.travel_status = 'returned') AS persons,
         (SELECT MIN(s.happened_on) FROM stage_event s WHERE s.case_id = k.case_id AND s.stage = 'contacted') AS contacted,
         COALESCE((SELECT MIN(s.happened_on) FROM stage_event s WHERE s.case_id = k.case_id AND s.stage = 'plan-approved'),
                  (SELECT MIN(a.approved_on) FROM plan_approval a WHERE a.case_id = k.case_id)) AS planned,
         (SELECT MIN(d.paid_on) FROM disbursement d WHERE d.case_id = k.case_id
             AND d.id NOT IN (SELECT disbursement FROM gone)) AS paid
    FROM picked k JOIN bounds WHERE COALESCE(k.returned_on, 0) BETWEEN first AND last AND k.returned_on IS NOT NULL),
 facts AS MATERIALIZED (
  SELECT i.*, i.done - i.start AS days, i.limit_days > 0 AND i.done - i.start <= i.limit_days AS in_time,
         i.limit_days > 0 AND COALESCE(i.done, reference) - i.start > i.limit_days AS late
    FROM (SELECT s.*, 'contact' AS step, s.returned_on AS start, s.contacted AS done, s.first_contact_days AS limit_days FROM steps s
           UNION ALL
          SELECT s.*, 'plan', s.contacted, s.planned, s.plan_days FROM steps s WHERE s.contacted IS NOT NULL
           UNION ALL
          SELECT s.*, 'payment', s.planned, s.paid, 0 FROM steps s WHERE s.planned IS NOT NULL) i JOIN bounds))";

/// The last visit of the period to each case, and who was met.
constexpr const char* outcomeFacts = R"( last_visit AS MATERIALIZED (
  SELECT v.*, ROW_NUMBER() OVER (PARTITION BY v.case_id ORDER BY v.visited_on DESC, v.id DESC) AS latest
    FROM picked k JOIN bounds JOIN visit v ON v.case_id = k.case_id AND v.removed = 0
   WHERE v.visited_on BETWEEN first AND last),
 facts AS MATERIALIZED (
  SELECT k.*, v.employment, v.business_state, v.housing, v.intention, COALESCE(h.one, m.person) AS person,
         CASE WHEN v.employment = '' THEN '' WHEN v.employment IN ('employed', 'self-employed') THEN 'yes' ELSE 'no' END AS earning,
         CASE WHEN v.business_state = '' THEN '' WHEN v.business_state IN ('operating', 'in-difficulty') THEN 'yes' ELSE 'no' END AS operating,
         CASE WHEN k.returned_on IS NULL OR v.visited_on < k.returned_on THEN ''
              WHEN v.visited_on - k.returned_on <= 183 THEN '0–6' WHEN v.visited_on - k.returned_on <= 366 THEN '7–12' ELSE '13+' END AS months,
         CASE WHEN k.stage = 're-migrated' OR EXISTS (SELECT 1 FROM person_event e WHERE e.case_id = k.case_id AND e.event = 're-migrated')
              THEN 'yes' ELSE 'no' END AS re_migrated
    FROM (SELECT l.stage AS stage, k.* FROM picked k JOIN case_line l ON l.id = k.c) k
    JOIN last_visit v ON v.case_id = k.case_id AND v.latest = 1
    LEFT JOIN visit_presence m ON m.case_id = v.case_id AND m.visit = v.id AND m.removed = 0
    LEFT JOIN human h ON h.person = m.person))";

/// Every grade that was given at a visit of the period.
constexpr const char* satisfactionFacts = R"( graded AS MATERIALIZED (
  SELECT k.*, v.id AS visit, v.satisfaction_information AS g1, v.satisfaction_travel AS g2, v.satisfaction_reception AS g3,
         v.satisfaction_assistance AS g4, v.satisfaction_amount AS g5, v.satisfaction_timing AS g6, v.satisfaction_staff AS g7
    FROM picked k JOIN bounds JOIN visit v ON v.case_id = k.case_id AND v.removed = 0 WHERE v.visited_on BETWEEN first AND last),
 facts AS MATERIALIZED (
  SELECT g.*, '1' AS item, g1 AS grade FROM graded g WHERE g1 IS NOT NULL UNION ALL
  SELECT g.*, '2', g2 FROM graded g WHERE g2 IS NOT NULL UNION ALL
  SELECT g.*, '3', g3 FROM graded g WHERE g3 IS NOT NULL UNION ALL
  SELECT g.*, '4', g4 FROM graded g WHERE g4 IS NOT NULL UNION ALL
  SELECT g.*, '5', g5 FROM graded g WHERE g5 IS NOT NULL UNION ALL
  SELECT g.*, '6', g6 FROM graded g WHERE g6 IS NOT NULL UNION ALL
  SELECT g.*, '7', g7 FROM graded g WHERE g7 IS NOT NULL))";

/// Visits that were due in the period: by a mission's plan, or planned by themselves.
constexpr const char* coverageFacts = R"( due AS MATERIALIZED (
  SELECT m.case_id, m.mission, MIN(m.planned_on) AS planned_on FROM mission_case m JOIN bounds
   WHERE m.removed = 0 AND COALESCE(m.planned_on, (SELECT starts_on FROM mission n WHERE n.id = m.mission)) BETWEEN first AND last
   GROUP BY m.case_id, m.mission
   UNION ALL
  SELECT v.case_id, NULL, v.planned_on FROM visit v JOIN bounds
   WHERE v.removed = 0 AND v.mission IS NULL AND v.planned_on BETWEEN first AND last),
 facts AS MATERIALIZED (
  SELECT k.*, COALESCE(n.title, '') AS mission, COALESCE(h.one, p.id) AS person, v.visited, v.discrepancy
    FROM due d JOIN picked k ON k.case_id = d.case_id LEFT JOIN mission n ON n.id = d.mission
    LEFT JOIN person p ON p.case_id = k.case_id AND p.removed = 0 AND p.travel_status = 'returned'
    LEFT JOIN human h ON h.person = p.id
    LEFT JOIN (SELECT case_id, mission, MAX(visited_on IS NOT NULL) AS visited,
                      MAX(visited_on IS NOT NULL AND discrepancy <> '') AS discrepancy
                 FROM visit WHERE removed = 0 GROUP BY case_id, mission) v
      ON v.case_id = d.case_id AND v.mission IS d.mission))";

constexpr const char* surveyFacts = R"( facts AS MATERIALIZED (
  SELECT k.*, s.survey, s.dimension, s.dimension || '|' || s.round AS dimension_round,
         s.dimension || ', ' || s.band AS dimension_band, s.score, s.change, COALESCE(h.one, s.person) AS person
    FROM scored s JOIN picked k ON k.case_id = s.case_id JOIN bounds LEFT JOIN human h ON h.person = s.person
   WHERE s.score IS NOT NULL AND s.asked_on BETWEEN first AND last))";

/// A dimension, a bar, and the number of the round, which puts rounds in their order.
KeyWords roundWords()
{
    return {[](const QString& key) {
                return key.section(u'|', 0, 0) + u", "_s + name(SurveyRound(key.section(u'|', 1).toInt()));
            },
        [](const QString& key) { return key; }, [](const QString&) { return 0; }};
}

KeyWords stepWords()
{
    return {[](const QString& key) {
                return key == u"contact" ? Words::tr("Return to first contact")
                    : key == u"plan"     ? Words::tr("First contact to approved plan")
                                         : Words::tr("Approved plan to first payment");
            },
        [](const QString& key) { return key; },
        [](const QString& key) { return key == u"contact" ? 0
                                     : key == u"plan"     ? 1
                                                          : 2; }};
}

KeyWords itemWords()
{
    return {[](const QString& key) {
                const QStringList items{Words::tr("Information"), Words::tr("Travel"), Words::tr("Reception"),
                    Words::tr("Assistance"), Words::tr("Amount"), Words::tr("Timing"), Words::tr("Staff")};
                return items.value(key.toInt() - 1);
            },
        [](const QString& key) { return key; }, [](const QString& key) { return key.toInt(); }};
}

KeyWords monthsWords()
{
    return {[](const QString& key) {
                return key.isEmpty() ? Words::tr("Not known") : Words::tr("%1 months").arg(key);
            },
        [](const QString& key) { return key; },
        [](const QString& key) {
            return key.isEmpty() ? 3 : key == u"0–6" ? 0 : key == u"7–12" ? 1 : 2;
        }};
}

ReportDefinition timeliness()
{
    return {"timeliness", Words::tr("Timeliness"),
        Words::tr("How many days lay between return, first contact, plan and first payment, against the "
                  "programme's deadlines"),
        timelinessFacts, {{"step", Words::tr("Step"), "step", stepWords()}},
        {{Words::tr("Cases"), "COUNT(DISTINCT c)", Count, true},
            {Words::tr("Persons"), "SUM(persons)", Count, true}, {Words::tr("Done"), "COUNT(days)", Count},
            {Words::tr("Days, average"), "(10 * SUM(days) + COUNT(days) / 2) / NULLIF(COUNT(days), 0)",
                Tenths},
            {Words::tr("Days, longest"), "MAX(days)", Count},
            {Words::tr("In time"), "COALESCE(SUM(in_time), 0)", Count},
            {Words::tr("Late"), "SUM(late)", Count},
            {Words::tr("Share in time"),
                "1000 * COALESCE(SUM(in_time), 0) / NULLIF(COALESCE(SUM(in_time), 0) + SUM(late), 0)",
                Permille}},
        {Words::tr("Cases whose household returned in the period. Late is also what is not done and past its "
                   "deadline on the reference date; where the programme sets none, neither is counted.")}};
}

ReportDefinition outcomes()
{
    return {"outcomes", Words::tr("Outcomes at the last visit"),
        Words::tr(
            "Work, business, housing and intention, as the last visit of the period to each case found them"),
        outcomeFacts,
        QList<Breakdown>{wholeBreakdown(),
            {"earning", Words::tr("Employed or self-employed"), "earning", yesNoWords()},
            {"employment", Words::tr("Employment"), "employment", labelWords<EmploymentState>()},
            {"operating", Words::tr("Business operating"), "operating", yesNoWords()},
            {"business", Words::tr("Business"), "business_state", labelWords<BusinessState>()},
            {"housing", Words::tr("Housing"), "housing", labelWords<HousingState>()},
            {"intention", Words::tr("Intention"), "intention", labelWords<Intention>()},
            {"re-migrated", Words::tr("Re-migrated"), "re_migrated", yesNoWords()},
            {"months", Words::tr("Time since return"), "months", monthsWords()}}
            + caseBreakdowns(),
        headMeasures(), {Words::tr("Persons are those who were met.")}};
}

ReportDefinition satisfaction()
{
    return {"satisfaction", Words::tr("Satisfaction"),
        Words::tr("The seven grades of the visit's form, from 1 to 5"), satisfactionFacts,
        {{"item", Words::tr("Satisfied with"), "item", itemWords()}},
        {{Words::tr("Cases"), "COUNT(DISTINCT c)", Count, true},
            {Words::tr("Visits"), "COUNT(DISTINCT visit)"},
            {Words::tr("Grade, average"), "(10 * SUM(grade) + COUNT(*) / 2) / COUNT(*)", Tenths},
            {Words::tr("Share of 4 and 5"), "1000 * SUM(grade >= 4) / COUNT(*)", Permille}},
        {Words::tr("The grades are those of the program's own form, of no published instrument.")}};
}

ReportDefinition coverage()
{
    return {"coverage", Words::tr("Visits due and made"),
        Words::tr("Cases visited of those planned for the period, and discrepancies found"), coverageFacts,
        QList<Breakdown>{wholeBreakdown(), {"mission", Words::tr("Mission"), "mission", plainWords()}}
            + caseBreakdowns(),
        {{Words::tr("Cases due"), "COUNT(DISTINCT c)", Count, true, "#targeted+hh"},
            {Words::tr("Persons"), "COUNT(DISTINCT person)", Count, true},
            {Words::tr("Visited"), "COUNT(DISTINCT CASE WHEN visited THEN c END)", Count, true,
                "#reached+hh"},
            {Words::tr("Share visited"),
                "1000 * COUNT(DISTINCT CASE WHEN visited THEN c END) / COUNT(DISTINCT c)", Permille},
            {Words::tr("With a discrepancy"), "COUNT(DISTINCT CASE WHEN discrepancy THEN c END)", Count,
                true}},
        {Words::tr("Persons are those of the case who returned.")}};
}

ReportDefinition surveys()
{
    return {"surveys", Words::tr("Survey scores"),
        Words::tr("Means, bands and change since the baseline of the surveys asked in the period"),
        surveyFacts,
        QList<Breakdown>{{"dimension", Words::tr("Dimension"), "dimension", plainWords()},
            {"round", Words::tr("Dimension and round"), "dimension_round", roundWords()},
            {"band", Words::tr("Dimension and band"), "dimension_band", plainWords()}},
        headMeasures()
            + QList<Measure>{{Words::tr("Surveys"), "COUNT(DISTINCT survey)"},
                {Words::tr("Score, average"), "CAST(ROUND(AVG(score)) AS INTEGER)", Thousandths},
                {Words::tr("Change since baseline"), "CAST(ROUND(AVG(change)) AS INTEGER)", Thousandths}},
        {Words::tr("Scores by the version each survey was asked with; what covers too little has none.")},
        false, false, true};
}

} // namespace

QList<ReportDefinition> outcomeDefinitions()
{
    return {timeliness(), outcomes(), satisfaction(), surveys(), coverage()};
}
