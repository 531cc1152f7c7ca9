#include "core/domain/codes.h"
#include "core/domain/records/office.h"
#include "core/domain/records/programme.h"
#include "core/domain/records/trust.h"
#include "core/reports/facts.h"
#include "core/store/store.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int longestYears = 100;

template <class Visit, class... More>
void eachRow(
    const Store& store, const QByteArray& sql, const FactParameters& with, Visit visit, const More&... more)
{
    store.database().each(sql, visit, with.programme, sql::text(with.host), sql::text(with.destination),
        with.first, with.last, with.reference, sql::text(with.bands), sql::text(with.humans),
        sql::text(with.refunds), sql::text(with.hidden), sql::text(with.scores), more...);
}

Result<void> checkPeriod(const Period& period)
{
    if (!period.from.isValid() || !period.until.isValid())
        return {};
    if (period.until < period.from)
        return Error{Error::Kind::Invalid,
            Words::tr("The period ends on %1, before it begins on %2. Turn the two days round.")
                .arg(period.until.toString(Qt::ISODate), period.from.toString(Qt::ISODate)),
            {}};
    if (period.from.addYears(longestYears) < period.until)
        return Error{Error::Kind::Invalid,
            Words::tr("The period is longer than a hundred years. Check its two days, or leave one open."),
            {}};
    return {};
}

/// Whether the groups of a measure add up to it, as counts of different cases do not.
bool isSum(const Measure& measure)
{
    return QByteArray(measure.sql).startsWith("SUM(");
}

QByteArray keyOf(const ReportDefinition& report, qsizetype breakdown)
{
    return QByteArray("COALESCE(") + report.breakdowns[breakdown].key + ", '')";
}

/// The sums of each combination of groups: few rows, from which every breakdown is summed without reading the
/// facts again.
QByteArray summedSql(const ReportDefinition& report)
{
    QByteArray sql = ",\n summed AS MATERIALIZED (SELECT ", grouped = " FROM facts GROUP BY ";
    for (qsizetype i = 0; i < report.breakdowns.size(); ++i) {
        sql += keyOf(report, i) + " AS k" + QByteArray::number(i) + ", ";
        grouped += QByteArray::number(i + 1) + ", ";
    }
    const qsizetype keys = report.breakdowns.size();
    sql += QByteArray(report.hasMoney ? "currency" : "'' AS currency") + ", "
        + (report.hasLocal ? "local" : "'' AS local");
    for (qsizetype i = 0; i < report.measures.size(); ++i)
        if (isSum(report.measures[i]))
            sql += QByteArray(", ") + report.measures[i].sql + " AS s" + QByteArray::number(i);
    return sql + grouped + QByteArray::number(keys + 1) + ", " + QByteArray::number(keys + 2) + ')';
}

/// Groups of all breakdowns, one after another, once for what is counted and once for what is summed: the
/// breakdown's number, the key, the currencies, measures; null where a measure is of the other.
QByteArray groupsSql(const ReportDefinition& report)
{
    QByteArray counts, sums;
    for (qsizetype i = 0; i < report.measures.size(); ++i) {
        const bool summed = isSum(report.measures[i]);
        counts += summed ? QByteArray(", NULL") : QByteArray(", ") + report.measures[i].sql;
        sums += summed ? ", SUM(s" + QByteArray::number(i) + ')' : QByteArray(", NULL");
    }
    const bool some = std::ranges::any_of(report.measures, isSum);
    QByteArray sql = withFacts(report) + (some ? summedSql(report) : QByteArray());
    for (qsizetype i = 0; i < report.breakdowns.size(); ++i) {
        const QByteArray number = QByteArray::number(i);
        sql += QByteArray(i == 0 ? "" : "\nUNION ALL ") + "\nSELECT " + number + ", " + keyOf(report, i)
            + ", " + (report.hasMoney ? "currency" : "''") + ", " + (report.hasLocal ? "local" : "''")
            + counts + " FROM facts GROUP BY 2, 3, 4";
        if (some)
            sql += "\nUNION ALL \nSELECT " + number + ", k" + number + ", currency, local" + sums
                + " FROM summed GROUP BY 2, 3, 4";
    }
    return sql;
}

struct Group {
    int breakdown = 0;
    QString key, currency, local;
    QList<std::optional<qint64>> measures;
};

QList<Group> groupsOf(const Store& store, const ReportDefinition& report, const FactParameters& given)
{
    std::map<std::tuple<int, QString, QString, QString>, Group> groups;
    eachRow(store, groupsSql(report), given, [&](sql::Row& row) {
        Group read;
        row >> read.breakdown >> read.key >> read.currency >> read.local;
        Group& group
            = groups.try_emplace({read.breakdown, read.key, read.currency, read.local}, read).first->second;
        group.measures.resize(report.measures.size());
        for (int i = 4; i < row.columns(); ++i)
            if (const Value value = row.value(i); value.type != Value::Type::Null)
                group.measures[i - 4] = value.integer;
    });
    QList<Group> sorted;
    for (const auto& [place, group] : groups)
        sorted.append(group);
    std::ranges::stable_sort(sorted, [&](const Group& a, const Group& b) {
        const auto place = [&](const Group& one) {
            return std::tuple(one.breakdown, report.breakdowns[one.breakdown].words.rank(one.key), one.key,
                one.currency, one.local);
        };
        return place(a) < place(b);
    });
    return sorted;
}

QList<ReportColumn> columnsOf(const ReportDefinition& report)
{
    QList<ReportColumn> columns{{Words::tr("By")}, {Words::tr("Group")}, {Words::tr("Code")}};
    for (const Measure& measure : report.measures)
        columns.append({measure.title, true, measure.countsPeople, measure.hxl});
    if (report.hasMoney)
        columns.append({Words::tr("Currency"), false, false, "#currency+code"});
    if (report.hasLocal)
        columns.append({Words::tr("Currency paid"), false, false, "#currency+code+local"});
    return columns;
}

ReportRow rowOf(const ReportDefinition& report, const Group& group)
{
    const Breakdown& breakdown = report.breakdowns[group.breakdown];
    ReportRow row{breakdown.id, group.key,
        {ReportCell::ofText(breakdown.title), ReportCell::ofText(breakdown.words.name(group.key)),
            ReportCell::ofText(breakdown.words.code(group.key))}};
    for (qsizetype i = 0; i < report.measures.size(); ++i) {
        const Measure& measure = report.measures[i];
        const auto value = group.measures[i];
        const QString currency = measure.isLocal ? group.local : group.currency;
        row.cells.append(value
                ? ReportCell{measure.kind, {}, *value, Currency::fromCode(currency).value_or(Currency())}
                : ReportCell());
    }
    if (report.hasMoney)
        row.cells.append(ReportCell::ofText(group.currency));
    if (report.hasLocal)
        row.cells.append(ReportCell::ofText(group.local));
    return row;
}

QStringList filtersOf(const Store& store, const ReportQuery& query)
{
    QStringList filters;
    if (const auto programme = store.of<Programme>().find(query.programme))
        filters += Words::tr("Programme: %1").arg(programme->name);
    if (!query.hostCountry.isEmpty())
        filters += Words::tr("Host country: %1").arg(countries().value(query.hostCountry).name);
    if (!query.countryOfReturn.isEmpty())
        filters += Words::tr("Country of return: %1").arg(countries().value(query.countryOfReturn).name);
    return filters;
}

/// Which laptops' changes the file holds, and the day of the last of each.
QStringList syncOf(const Store& store)
{
    QStringList lines;
    for (const Origin& origin : store.origins().all()) {
        const auto device = store.of<Device>().firstWhere("origin = ? ORDER BY id LIMIT 1", origin.id.raw());
        const auto last = store.database().one<qint64>(
            "SELECT at FROM act WHERE origin = ? ORDER BY seq DESC LIMIT 1", origin.n);
        if (!last)
            continue;
        const QString day = Instant{*last}.utc().date().toString(Qt::ISODate);
        lines += Words::tr("%1 up to %2", "a laptop and a day")
                     .arg(device ? device->name : Words::tr("a laptop not enrolled here"), day);
    }
    lines.sort();
    return lines;
}

} // namespace

QList<ReportName> reportNames()
{
    QList<ReportName> names;
    for (const ReportDefinition& one : reportDefinitions())
        names.append({one.id, one.title, one.about});
    return names;
}

Result<Report> runReport(const Store& store, const ReportQuery& query)
{
    const auto definition = reportDefinition(query.report);
    if (!definition)
        return Error{Error::Kind::NotFound,
            Words::tr("There is no report “%1”. Choose one of the list.")
                .arg(QString::fromUtf8(query.report)),
            {}};
    if (auto period = checkPeriod(query.period); !period)
        return period.error();
    Report report{definition->id, definition->title, query.period, referenceOf(store, query), query.madeBy,
        filtersOf(store, query), syncOf(store), definition->notes, {}, columnsOf(*definition), {}};
    for (const Breakdown& breakdown : definition->breakdowns)
        report.breakdowns.append({breakdown.id, breakdown.title, breakdown.hxl});
    for (const Group& group : groupsOf(store, *definition, factParameters(store, *definition, query)))
        report.rows.append(rowOf(*definition, group));
    return report;
}

QList<Id<CaseFile>> casesBehind(const Store& store, const ReportQuery& query, const ReportRow& row, int limit)
{
    QList<Id<CaseFile>> cases;
    const auto definition = reportDefinition(query.report);
    if (!definition)
        return cases;
    const auto breakdown = std::ranges::find(definition->breakdowns, row.breakdown, &Breakdown::id);
    if (breakdown == definition->breakdowns.end())
        return cases;
    const QByteArray key = row.key.toUtf8();
    eachRow(
        store,
        withFacts(*definition) + "SELECT DISTINCT case_id FROM facts WHERE COALESCE(" + breakdown->key
            + ", '') = ?12 ORDER BY case_id DESC LIMIT ?13",
        factParameters(store, *definition, query),
        [&](sql::Row& one) { cases.append(one.at<Id<CaseFile>>(0)); }, sql::text(key), limit);
    return cases;
}
