#include "core/store/scope.h"

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/sql/database.h"

#include <QCoreApplication>
#include <QSet>

namespace {

/// Money in the office's hands, and what the office decides, stays there whoever travels.
const QSet<QByteArray> officesOwn{"account", "custody_handover", "account_entry", "cash_count",
    "statement_line", "statement_match", "period_closure", "claim", "claim_entry", "claim_decision",
    "erasure_order", "unveiling"};

const QSet<QByteArray> forOthers{"office", "staff", "staff_key", "role_grant", "role_end", "trust_entry",
    "device", "programme", "funding_line", "package_type", "work_day", "mission", "mission_participant",
    "case_file", "case_programme", "person", "name_spelling", "contact", "consent", "stage_event",
    "person_event", "mission_case", "visit", "visit_presence", "survey", "survey_answer", "plan_version",
    "package", "entitlement", "package_funding", "instalment", "instalment_stop", "payee", "disbursement",
    "disbursement_split", "payment_status", "correction", "recovery", "opening_entry"};

/// Payees are named by others' records, so that they go along, but not who they are.
const QSet<QByteArray> emptied{"payee"};
/// Of payments the sums, the days and what became of them go along, but not to whom and by what reference.
const QSet<QByteArray> sumsOnly{"disbursement", "payment_status", "correction", "recovery", "opening_entry"};
const QSet<QByteArray> codes{"method", "status", "step"};

/// What somebody wrote for colleagues stands beside nearly everything; a mission's own notes are for who
/// travels.
const QSet<QByteArray> remarks{"note", "reason", "closure_reason", "withhold", "shared_with"};
const QSet<QByteArray> missions{"mission", "mission_case"};

bool isWords(const FieldInfo& field)
{
    return field.type == Value::Type::Text && !field.column.endsWith("currency")
        && !codes.contains(field.column);
}

} // namespace

bool Scope::passes(const KindInfo& kind) const
{
    return profile == Profile::OwnStaff ? !officesOwn.contains(kind.table) : forOthers.contains(kind.table);
}

bool Scope::withholds(const KindInfo& kind, const FieldInfo& field) const
{
    if (profile == Profile::OwnStaff)
        return false;
    return !passes(kind) || has(field.marks, Mark::Restricted)
        || (emptied.contains(kind.table) && field.number != 0)
        || (sumsOnly.contains(kind.table) && isWords(field))
        || (remarks.contains(field.column) && !missions.contains(kind.table));
}

bool Scope::withholdsRestricted(const KindInfo& kind, const FieldInfo& field) const
{
    return withholds(kind, field) || (profile == Profile::OtherOrganisation && isWords(field));
}

QByteArray Scope::encoded() const
{
    QByteArray bytes;
    ByteWriter writer(bytes);
    writer.number(1); // the form
    writer.raw(mission);
    writer.number(quint64(profile));
    writer.sized(view(organisation.toUtf8()));
    writer.signedNumber(expires.toJulianDay());
    return bytes;
}

std::optional<Scope> Scope::of(const sql::Database& database)
{
    const auto bytes
        = database.one<QByteArray>("SELECT value FROM setting WHERE name = ?", Value::ofText(setting));
    if (!bytes)
        return std::nullopt;
    ByteReader reader(*bytes);
    Scope scope;
    const bool known = reader.number() == 1;
    scope.mission = reader.uuid();
    scope.profile = Profile(reader.number());
    const std::string_view name = reader.sized();
    scope.organisation = QString::fromUtf8(name.data(), qsizetype(name.size()));
    scope.expires = QDate::fromJulianDay(reader.signedNumber());
    if (!known || reader.failed() || !reader.atEnd() || scope.profile < Profile::OwnStaff
        || scope.profile > Profile::OtherOrganisation)
        throw Failure({Error::Kind::Damaged,
            QCoreApplication::translate(
                "Scope", "What this pack may be used for cannot be read. Ask the office for another one."),
            {}});
    return scope;
}
