#include "core/reports/facts.h"

#include "core/base/rate.h"
#include "core/domain/records/protection.h"
#include "core/domain/rules/age.h"
#include "core/reports/scores.h"
#include "core/store/store.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 endOfTime = 10000000; // a Julian day that no case reaches

/// A person who was made anonymous is known by the five years of their birth only.
constexpr const char* birthKey
    = "CASE WHEN birth = '' AND birth_band IS NOT NULL THEN 'b' || birth_band ELSE birth END";
constexpr int bandYears = 5;

std::optional<AgeRange> ageOf(const QString& key, QDate day)
{
    if (!key.startsWith(u'b'))
        return ageOn(PartialDate::fromText(key), day);
    const int year = key.mid(1).toInt();
    const auto eldest = ageOn({year, 0, 0, false}, day),
               youngest = ageOn({year + bandYears - 1, 0, 0, false}, day);
    return eldest && youngest ? std::optional(AgeRange{youngest->min, eldest->max}) : std::nullopt;
}

QByteArray jsonOf(const QJsonArray& array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray bandsOf(const Store& store, QDate day)
{
    QJsonArray bands;
    store.database().each(
        "SELECT DISTINCT " + QByteArray(birthKey) + " FROM person WHERE removed = 0", [&](sql::Row& row) {
            const auto key = row.at<QString>(0);
            if (const auto band = bandOf(ageOf(key, day)))
                bands.append(QJsonArray{key, band->text()});
        });
    return jsonOf(bands);
}

QString hex(const Uuid& id)
{
    return QString::fromLatin1(id.raw().toHex());
}

/// Persons said to be the same, and not withdrawn since, stand under the first of them.
QByteArray humansOf(const Store& store)
{
    QHash<Uuid, Uuid> leads;
    const auto root = [&](Uuid id) {
        while (leads.contains(id) && leads[id] != id)
            id = leads[id];
        return id;
    };
    store.database().each("SELECT person_a, person_b FROM same_person s WHERE NOT EXISTS"
                          " (SELECT 1 FROM identity_withdrawal w WHERE w.fact = s.id) ORDER BY s.id",
        [&](sql::Row& row) {
            const auto a = root(row.at<Uuid>(0)), b = root(row.at<Uuid>(1));
            leads[std::max(a, b)] = std::min(a, b);
        });
    QJsonArray humans;
    for (auto one = leads.keyBegin(); one != leads.keyEnd(); ++one)
        humans.append(QJsonArray{hex(*one), hex(root(*one))});
    return jsonOf(humans);
}

/// Refunds are in the currency paid; of the programme's amount the same part came back.
QByteArray refundsOf(const Store& store)
{
    QJsonArray refunds;
    store.database().each(
        "SELECT d.id, r.amount, d.amount, d.programme_amount, d.programme_amount_currency FROM recovery r"
        " JOIN disbursement d ON d.case_id = r.case_id AND d.id = r.disbursement WHERE r.step = 'refunded'"
        " AND d.amount <> 0 ORDER BY r.id",
        [&](sql::Row& row) {
            if (const auto currency = Currency::fromCode(row.at<QString>(4)))
                refunds.append(QJsonArray{hex(row.at<Uuid>(0)),
                    proportion(Money(row.at<qint64>(3), *currency), row.at<qint64>(1), row.at<qint64>(2))
                        .minorUnits()});
        });
    return jsonOf(refunds);
}

QByteArray hiddenOf(bool withRestricted)
{
    QJsonArray hidden;
    for (const auto& one : labels<VulnerabilityCode>)
        if (!withRestricted && isRestricted(one.value))
            hidden.append(QString::fromLatin1(one.code));
    return jsonOf(hidden);
}

constexpr const char* beginning = R"(WITH
 picked AS MATERIALIZED (
  SELECT l.id AS c, f.id AS case_id, f.host_country, f.country_of_return, f.returned_on, f.return_office,
         COALESCE(p.name, '') AS programme, COALESCE(p.donor, '') AS donor,
         COALESCE(p.first_contact_days, 0) AS first_contact_days, COALESCE(p.plan_days, 0) AS plan_days
    FROM case_line l JOIN case_file f ON f.case_id = l.case_id AND f.id = l.case_id
    LEFT JOIN programme p ON p.id = f.programme
   WHERE f.removed = 0 AND l.stage <> 'merged-as-duplicate' AND (?1 = x'' OR f.programme = ?1)
     AND (?2 = '' OR f.host_country = ?2) AND (?3 = '' OR f.country_of_return = ?3)),
 bounds AS (SELECT ?4 AS first, ?5 AS last, ?6 AS reference),
 band AS MATERIALIZED (SELECT value ->> 0 AS birth, value ->> 1 AS band FROM json_each(?7)),
 human AS MATERIALIZED (SELECT unhex(value ->> 0) AS person, unhex(value ->> 1) AS one FROM json_each(?8)),
 refund AS MATERIALIZED (
  SELECT unhex(value ->> 0) AS disbursement, SUM(value ->> 1) AS back FROM json_each(?9) GROUP BY 1),
 hidden AS MATERIALIZED (SELECT value AS code FROM json_each(?10)),
 scored AS MATERIALIZED (
  SELECT unhex(value ->> 0) AS case_id, unhex(value ->> 1) AS person, value ->> 2 AS survey, value ->> 3 AS asked_on,
         value ->> 4 AS dimension, value ->> 5 AS round, value ->> 6 AS band, value ->> 7 AS score, value ->> 8 AS change
    FROM json_each(?11)),
 gone AS MATERIALIZED (
  SELECT disbursement FROM correction WHERE disbursement IS NOT NULL
   UNION SELECT disbursement FROM payment_status WHERE status = 'returned-by-bank' AND disbursement IS NOT NULL),
)";

} // namespace

QDate referenceOf(const Store& store, const ReportQuery& query)
{
    if (query.reference.isValid())
        return query.reference;
    const QDate today = store.clock().today();
    return query.period.until.isValid() && query.period.until < today ? query.period.until : today;
}

FactParameters factParameters(
    const Store& store, const ReportDefinition& definition, const ReportQuery& query)
{
    const QDate reference = referenceOf(store, query);
    const Period& period = query.period;
    return {query.programme.isNull() ? QByteArray("") : query.programme.uuid().raw(),
        query.hostCountry.toLatin1(), query.countryOfReturn.toLatin1(),
        period.from.isValid() ? period.from.toJulianDay() : 0,
        period.until.isValid() ? period.until.toJulianDay() : endOfTime, reference.toJulianDay(),
        bandsOf(store, reference), humansOf(store), refundsOf(store), hiddenOf(query.withRestricted),
        definition.hasScores ? surveyScores(store) : QByteArray("[]")};
}

QByteArray withFacts(const ReportDefinition& definition)
{
    return QByteArray(beginning) + definition.facts;
}
