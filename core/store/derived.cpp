#include "core/store/derived.h"

#include "core/names/folding.h"
#include "core/store/change.h"

#include <algorithm>

namespace {

constexpr auto stampName = "derived";
constexpr int atOnce = 1000; // records; a large household with all its papers is less
constexpr int together = 1000; // cases in a transaction

} // namespace

QByteArray derivedStamp()
{
    return "2/" + names::rulesStamp();
}

Derived::Derived(sql::Database& database, const Registry& registry) : database_(database)
{
    static const QHash<QByteArray, int> sources{{"case_file", Line | Numbers}, {"person", Line | Names},
        {"stage_event", Line}, {"name_spelling", Names}, {"identity_document", Numbers}, {"contact", Numbers},
        {"external_id", Numbers}};
    for (const KindInfo& kind : registry.kinds())
        if (const int what = sources.value(kind.table))
            kinds_.insert(kind.number, what);
    if (kinds_.size() != sources.size())
        kinds_.clear();
    else
        noteMoney(registry);
}

/// What the worklists of money are told from: see core/work/worklists.cpp, which derives them.
void Derived::noteMoney(const Registry& registry)
{
    static const QSet<QByteArray> sources{"case_file", "plan_version", "plan_approval", "package",
        "instalment", "instalment_stop", "condition", "evidence", "purchase_order", "delivery", "payee",
        "payee_account", "payee_confirmation", "payment_request", "approval", "disbursement",
        "payment_status", "correction", "recovery", "opening_entry"};
    for (const KindInfo& kind : registry.kinds())
        if (sources.contains(kind.table))
            kinds_[kind.number] |= Money;
}

void Derived::derive(const Uuid& caseId, int what)
{
    if (what & Line)
        deriveCaseLine(database_, caseId);
    if (what & Names)
        deriveNames(database_, caseId);
    if (what & Numbers)
        deriveNumbers(database_, caseId);
}

void Derived::flush()
{
    const bool much = notes_ > atOnce;
    QList<Uuid> cases = cases_.keys();
    std::ranges::sort(cases); // so that new rows are appended
    for (const Uuid& caseId : cases) {
        if (cases_[caseId] & Money)
            database_.run(
                "INSERT INTO stale_money (case_id) VALUES (?) ON CONFLICT (case_id) DO NOTHING", caseId);
        if ((cases_[caseId] & All) == 0)
            continue;
        if (much)
            database_.run(
                "INSERT INTO stale_case (case_id) VALUES (?) ON CONFLICT (case_id) DO NOTHING", caseId);
        else
            derive(caseId, cases_[caseId]);
    }
    forget();
}

void Derived::forget()
{
    cases_.clear();
    notes_ = 0;
}

void Derived::freshen(Progress& progress)
{
    if (kinds_.isEmpty())
        return;
    const auto stale = database_.all(
        "SELECT case_id FROM stale_case ORDER BY case_id", [](sql::Row& row) { return row.at<Uuid>(0); });
    for (qsizetype done = 0; done < stale.size();) {
        sql::Transaction transaction(database_);
        for (const Uuid& caseId : stale.mid(done, together)) {
            derive(caseId, All);
            database_.run("DELETE FROM stale_case WHERE case_id = ?", caseId);
            ++done;
        }
        transaction.commit();
        progress.step(int(done), int(stale.size()));
    }
}

void Derived::bringUp()
{
    if (kinds_.isEmpty())
        return;
    const auto stamp
        = database_.one<QByteArray>("SELECT value FROM setting WHERE name = ?", Value::ofText(stampName));
    if (stamp == derivedStamp())
        return;
    sql::Transaction transaction(database_);
    database_.execute(
        "INSERT INTO name_index (name_index) VALUES ('delete-all');"
        "DELETE FROM case_line; DELETE FROM name_entry; DELETE FROM name_word; DELETE FROM name_sound;"
        "DELETE FROM name_less; DELETE FROM number_entry;"
        "INSERT INTO stale_case (case_id) SELECT id FROM case_file WHERE TRUE ON CONFLICT (case_id) DO "
        "NOTHING;");
    database_.run("INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = "
                  "excluded.value",
        Value::ofText(stampName), derivedStamp());
    transaction.commit();
}
