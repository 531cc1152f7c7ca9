#include "core/store/caselist.h"

#include "core/store/store.h"

using namespace Qt::StringLiterals;

namespace {

constexpr const char* columns = R"(
    SELECT c.id, c.reference, p.given_name, p.family_name, p.script_name,
           (SELECT COUNT(*) FROM person m WHERE m.case_id = c.id AND m.removed = 0),
           c.country_of_return,
           (SELECT s.stage FROM stage_event s WHERE s.case_id = c.id ORDER BY s.happened_on DESC, s.id DESC LIMIT 1),
           c.returned_on
      FROM case_file c LEFT JOIN person p ON p.id = c.principal
     WHERE c.removed = 0)";

constexpr auto lineOf = [](sql::Row& row) {
    CaseLine line;
    QString given, family;
    row >> line.id >> line.reference >> given >> family >> line.scriptName >> line.persons >> line.countryOfReturn;
    line.name = QStringList{given, family}.join(u' ').trimmed();
    line.stage = fromCode<Stage>(row.value(7).bytes);
    const Value returned = row.value(8);
    Codec<QDate>::take(line.returnedOn, &returned);
    return line;
};

} // namespace

QList<CaseLine> caseLines(const Store& store, const CaseFilter&, CaseOrder, const CaseLine* after, int limit)
{
    const QByteArray sql = QByteArray(columns) + " AND c.id < ? ORDER BY c.id DESC LIMIT ?";
    const QByteArray last = after ? after->id.uuid().raw() : QByteArray(16, '\xff');
    return store.database().all(sql, lineOf, last, limit);
}

std::optional<CaseLine> caseLine(const Store& store, const Id<CaseFile>& id)
{
    const auto lines = store.database().all(QByteArray(columns) + " AND c.id = ?", lineOf, id);
    return lines.isEmpty() ? std::nullopt : std::optional(lines.first());
}

QStringList countriesOfReturn(const Store& store)
{
    return store.database().all("SELECT DISTINCT country_of_return FROM case_file WHERE country_of_return <> '' ORDER BY 1",
        [](sql::Row& row) { return row.at<QString>(0); });
}

QList<CaseLine> casesMatching(const Store& store, const QString& text, int limit)
{
    const QByteArray pattern = text.trimmed().toUtf8();
    return store.database().all(QByteArray(columns) + R"(
          AND (instr(lower(c.reference), lower(?1)) OR instr(lower(p.given_name || ' ' || p.family_name), lower(?1))
               OR instr(p.script_name, ?1)) ORDER BY c.reference, c.id LIMIT ?2)", lineOf, sql::text(pattern), limit);
}
