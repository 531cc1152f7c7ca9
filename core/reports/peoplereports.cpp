#include "core/domain/records/assistance.h"
#include "core/domain/records/modality.h"
#include "core/domain/records/personenums.h"
#include "core/domain/records/protectionenums.h"
#include "core/reports/definition.h"

// Who was assisted: persons returned, what they need protection for, and who received which assistance.

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Persons who travelled back in the period; where a day is not known, only a report from the beginning on
/// has them.
constexpr const char* returned = R"( returned AS MATERIALIZED (
  SELECT k.*, COALESCE(h.one, p.id) AS person, p.id AS record, p.sex, p.unaccompanied, COALESCE(b.band, '') AS band,
         COALESCE(p.returned_on, k.returned_on) AS day
    FROM picked k JOIN person p ON p.case_id = k.case_id AND p.removed = 0
    LEFT JOIN human h ON h.person = p.id
    LEFT JOIN band b ON b.birth = CASE WHEN p.birth = '' AND p.birth_band IS NOT NULL THEN 'b' || p.birth_band ELSE p.birth END
    JOIN bounds
   WHERE p.travel_status = 'returned' AND COALESCE(p.returned_on, k.returned_on, 0) BETWEEN first AND last),
)";

const QByteArray& assistedFacts()
{
    static const QByteArray sql = QByteArray(returned) + " facts AS MATERIALIZED (SELECT * FROM returned)";
    return sql;
}

const QByteArray& vulnerabilityFacts()
{
    static const QByteArray sql = QByteArray(returned) + R"( facts AS MATERIALIZED (
  SELECT r.*, v.code, v.level FROM returned r
    JOIN vulnerability v ON v.case_id = r.case_id AND v.person = r.record AND v.removed = 0
   WHERE v.direction <> 'protective' AND v.code NOT IN (SELECT code FROM hidden)))";
    return sql;
}

/// Packages of which something was paid or delivered in the period, and whom they name.
constexpr const char* receivedFacts = R"( received AS MATERIALIZED (
  SELECT d.case_id, d.package FROM disbursement d JOIN bounds
   WHERE d.paid_on BETWEEN first AND last
     AND d.id NOT IN (SELECT disbursement FROM gone)
   UNION
  SELECT y.case_id, y.package FROM delivery y JOIN bounds WHERE y.delivered_on BETWEEN first AND last
   UNION
  SELECT o.case_id, o.package FROM opening_entry o JOIN bounds WHERE COALESCE(o.paid_on, 0) BETWEEN first AND last),
 facts AS MATERIALIZED (
  SELECT k.*, g.category, g.type, g.modality, g.channel, COALESCE(h.one, p.id) AS person, p.sex, COALESCE(b.band, '') AS band
    FROM received r JOIN picked k ON k.case_id = r.case_id
    JOIN package g ON g.case_id = r.case_id AND g.id = r.package AND g.removed = 0
    LEFT JOIN entitlement e ON e.case_id = g.case_id AND e.package = g.id AND e.removed = 0
    LEFT JOIN person p ON p.case_id = e.case_id AND p.id = e.person AND p.removed = 0
    LEFT JOIN human h ON h.person = p.id
    LEFT JOIN band b ON b.birth = CASE WHEN p.birth = '' AND p.birth_band IS NOT NULL THEN 'b' || p.birth_band ELSE p.birth END))";

QList<Breakdown> ofPersons()
{
    return {
        {"sex", Words::tr("Sex"), "sex", labelWords<Sex>()}, {"age", Words::tr("Age"), "band", ageWords()}};
}

ReportDefinition assisted()
{
    return {"assisted", Words::tr("Persons assisted to return"),
        Words::tr("Who travelled back in the period, by sex, age and country"), assistedFacts().constData(),
        QList<Breakdown>{wholeBreakdown()} + ofPersons() + caseBreakdowns()
            + QList<Breakdown>{{"month", Words::tr("Month of return"), "strftime('%Y-%m', day)",
                                   plainWords()},
                {"unaccompanied", Words::tr("Unaccompanied child"),
                    "CASE unaccompanied WHEN 1 THEN 'yes' ELSE 'no' END", yesNoWords()}},
        headMeasures(),
        {Words::tr(
             "A person counts who is recorded as returned, on the day of the person or else of the case; "
             "persons known to be the same count once."),
            Words::tr(
                "Ages are those of the reference date; an age that could lie in two bands is not known.")}};
}

ReportDefinition vulnerability()
{
    return {"vulnerability", Words::tr("Vulnerabilities of persons who returned"),
        Words::tr("What the persons who travelled back in the period need protection for"),
        vulnerabilityFacts().constData(),
        QList<Breakdown>{wholeBreakdown(),
            {"factor", Words::tr("Vulnerability"), "code", labelWords<VulnerabilityCode>()},
            {"level", Words::tr("Level"), "level", labelWords<FactorLevel>()}}
            + ofPersons() + caseBreakdowns(),
        headMeasures(),
        {Words::tr("A person with several counts once in each and once in all."),
            Words::tr("Restricted vulnerabilities are left out unless they are asked for.")}};
}

ReportDefinition assistance()
{
    return {"assistance", Words::tr("Assistance received"),
        Words::tr("Cases and persons for whom something was paid or delivered in the period, by what it was"),
        receivedFacts,
        QList<Breakdown>{wholeBreakdown(),
            {"category", Words::tr("Category"), "category", labelWords<AssistanceCategory>()},
            {"type", Words::tr("Type"), "type", labelWords<AssistanceType>(), "#service+type"},
            {"modality", Words::tr("Modality"), "modality", labelWords<Modality>(), "#modality"},
            {"channel", Words::tr("Channel"), "channel", labelWords<PaymentChannel>(), "#channel"}}
            + ofPersons() + caseBreakdowns(),
        headMeasures(),
        {Words::tr(
            "Persons are those whom a package names; what a household gets together counts its case.")}};
}

} // namespace

QList<ReportDefinition> peopleDefinitions()
{
    return {assisted(), assistance(), vulnerability()};
}
