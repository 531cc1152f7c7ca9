#include "core/store/derived.h"

#include "core/names/folding.h"
#include "core/store/change.h"

namespace {

constexpr const char* sources[] = {"case_file", "person", "stage_event", "name_spelling", "identity_document", "contact", "external_id"};
constexpr auto stampName = "derived";

} // namespace

QByteArray derivedStamp()
{
    return "1/" + names::rulesStamp();
}

Derived::Derived(sql::Database& database, const Registry& registry) : database_(database)
{
    for (const KindInfo& kind : registry.kinds())
        for (const char* table : sources)
            if (kind.table == table)
                kinds_.insert(kind.number);
    if (kinds_.size() != qsizetype(std::size(sources)))
        kinds_.clear();
}

void Derived::flush()
{
    for (const Uuid& caseId : std::as_const(cases_)) {
        deriveCaseLine(database_, caseId);
        deriveNames(database_, caseId);
        deriveNumbers(database_, caseId);
    }
    cases_.clear();
}

void Derived::bringUp()
{
    if (kinds_.isEmpty())
        return;
    const auto stamp = database_.one<QByteArray>("SELECT value FROM setting WHERE name = ?", Value::ofText(stampName));
    if (stamp != derivedStamp())
        makeAnew();
}

void Derived::makeAnew()
{
    sql::Transaction transaction(database_);
    database_.execute("INSERT INTO name_index (name_index) VALUES ('delete-all');"
                      "DELETE FROM case_line; DELETE FROM name_entry; DELETE FROM name_word; DELETE FROM name_sound;"
                      "DELETE FROM name_less; DELETE FROM number_entry;");
    for (const Uuid& caseId : database_.all("SELECT id FROM case_file", [](sql::Row& row) { return row.at<Uuid>(0); }))
        cases_.insert(caseId);
    flush();
    database_.run("INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        Value::ofText(stampName), derivedStamp());
    transaction.commit();
}
