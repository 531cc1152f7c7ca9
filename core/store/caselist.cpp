#include "core/store/caselist.h"

#include "core/names/folding.h"
#include "core/store/derived.h"
#include "core/store/store.h"

using namespace Qt::StringLiterals;

namespace {

constexpr const char* columns = "SELECT case_id, reference, name, script_name, sort_name, persons, country, "
                                "stage, returned_on FROM case_line ";

constexpr auto lineOf = [](sql::Row& row) {
    CaseLine line;
    row >> line.id >> line.reference >> line.name >> line.scriptName >> line.key >> line.persons
        >> line.countryOfReturn;
    line.stage = fromCode<Stage>(row.value(7).bytes);
    if (const auto returned = row.value(8).integer; returned != 0)
        line.returnedOn = QDate::fromJulianDay(returned);
    return line;
};

bool isOpenStage(Stage stage)
{
    return stage < Stage::Closed || stage == Stage::Reopened;
}

QByteArray blobOf(const Uuid& id)
{
    return id.isNull() ? QByteArray("") : id.raw();
}

/// What narrows the list, as SQL and its values.
struct Narrowing {
    QByteArray sql;
    QByteArray assigned, programme, country, stage;
};

Narrowing narrowingOf(const CaseFilter& filter)
{
    Narrowing to{"", blobOf(filter.assignedTo.uuid()), blobOf(filter.programme.uuid()),
        filter.countryOfReturn.toLatin1(), label(filter.stage).code};
    if (filter.openOnly)
        to.sql += " AND open = 1";
    if (!filter.assignedTo.isNull())
        to.sql += " AND assigned_to = ?1";
    if (!filter.programme.isNull())
        to.sql += " AND programme = ?2";
    if (!filter.countryOfReturn.isEmpty())
        to.sql += " AND country = ?3";
    if (filter.stage != Stage::Unknown)
        to.sql += " AND stage = ?4";
    return to;
}

} // namespace

void deriveCaseLine(sql::Database& database, const Uuid& caseId)
{
    static constexpr const char* source = R"(
        SELECT c.reference, COALESCE(p.given_name, ''), COALESCE(p.family_name, ''), COALESCE(p.script_name, ''),
               (SELECT COUNT(*) FROM person m WHERE m.case_id = c.id AND m.removed = 0),
               c.country_of_return, COALESCE(c.programme, x''), COALESCE(c.assigned_to, x''),
               COALESCE((SELECT s.stage FROM stage_event s WHERE s.case_id = c.id ORDER BY s.happened_on DESC, s.id DESC LIMIT 1), ''),
               COALESCE(c.returned_on, 0)
          FROM case_file c LEFT JOIN person p ON p.case_id = c.case_id AND p.id = c.principal AND p.removed = 0
         WHERE c.id = ? AND c.removed = 0)";
    bool there = false;
    database.each(
        source,
        [&](sql::Row& row) {
            there = true;
            const QString name = QStringList{row.at<QString>(1), row.at<QString>(2)}.join(u' ').trimmed(),
                          script = row.at<QString>(3);
            const Stage stage = fromCode<Stage>(row.value(8).bytes);
            const QByteArray utf8 = name.toUtf8();
            // Whoever has no name comes last, by the reference.
            const QByteArray key = name.isEmpty() && script.isEmpty()
                ? QByteArray("\xff")
                : names::sortKey(name.isEmpty() ? script : name);
            database.run(
                "INSERT INTO case_line (case_id, reference, name, script_name, sort_name, persons, country, "
                "programme, assigned_to,"
                " stage, open, returned_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (case_id) DO UPDATE SET reference = excluded.reference, name = excluded.name,"
                " script_name = excluded.script_name, sort_name = excluded.sort_name, persons = "
                "excluded.persons,"
                " country = excluded.country, programme = excluded.programme, assigned_to = "
                "excluded.assigned_to,"
                " stage = excluded.stage, open = excluded.open, returned_on = excluded.returned_on",
                caseId, row.value(0), sql::text(utf8), row.value(3), key, row.value(4), row.value(5),
                row.value(6), row.value(7), row.value(8), isOpenStage(stage), row.value(9));
        },
        caseId);
    if (!there)
        database.run("DELETE FROM case_line WHERE case_id = ?", caseId);
}

QByteArray caseLinesSql(const CaseFilter& filter, CaseOrder order, bool further)
{
    // The order, and where the next page begins behind the last line: one index gives both.
    static constexpr struct {
        const char* index;
        const char* order;
        const char* further;
    } orders[] = {{"age", "case_id DESC", "case_id < ?6"},
        {"name", "sort_name, case_id", "(sort_name, case_id) > (?5, ?6)"},
        {"reference", "reference, case_id", "(reference, case_id) > (?5, ?6)"},
        {"return", "returned_on DESC, case_id DESC", "(returned_on, case_id) < (?5, ?6)"}};
    const auto& by = orders[int(order)];
    return columns + QByteArray("INDEXED BY case_line_by_") + by.index + " WHERE "
        + (further ? by.further : "TRUE") + narrowingOf(filter).sql + " ORDER BY " + by.order + " LIMIT ?7";
}

QList<CaseLine> caseLines(
    const Store& store, const CaseFilter& filter, CaseOrder order, const CaseLine* after, int limit)
{
    const Narrowing to = narrowingOf(filter);
    const QByteArray reference = after ? after->reference.toUtf8() : QByteArray();
    Value key;
    if (after && order == CaseOrder::Name)
        key = Value::ofBytes(after->key);
    else if (after && order == CaseOrder::Reference)
        key = sql::text(reference);
    else if (after)
        key = Value::ofInteger(after->returnedOn.isNull() ? 0 : after->returnedOn.toJulianDay());
    return store.database().all(caseLinesSql(filter, order, after != nullptr), lineOf, to.assigned,
        to.programme, sql::text(to.country), sql::text(to.stage), key, after ? after->id.uuid() : Uuid(),
        limit);
}

std::optional<CaseLine> caseLine(const Store& store, const Id<CaseFile>& id)
{
    return store.database().first(QByteArray(columns) + "WHERE case_id = ?", lineOf, id);
}

QStringList countriesOfReturn(const Store& store)
{
    QStringList codes; // hops from one to the next, however many cases there are
    for (QByteArray last;;) {
        const auto next = store.database().one<QString>(
            "SELECT MIN(country) FROM case_line WHERE country > ?", sql::text(last));
        if (!next || next->isEmpty())
            return codes;
        codes += *next;
        last = next->toUtf8();
    }
}
