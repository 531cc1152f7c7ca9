#include "core/store/migrations.h"

#include "core/sql/database.h"
#include "core/store/registry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace {

QStringList scripts()
{
    const QStringList names = QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        qFatal("The schema is missing from the program");
    return names;
}

QByteArray script(const QString& name)
{
    QFile file(u":/schema/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Schema script %s is missing from the program", qUtf8Printable(name));
    return file.readAll();
}

/// Record rows change under an Act only, log rows never: any other program lacks homeward_guard() and fails.
/// Inserts and updates of records are refused by the tables' own checks, see guardOf, which cost a writer
/// much less than a trigger; all else by these triggers.
QHash<QByteArray, QByteArray> guards(const Registry& registry)
{
    QHash<QByteArray, QByteArray> triggers;
    const auto guard = [&](const QByteArray& table, const QByteArray& event) {
        const QByteArray name = "guard_" + table + "_" + event.toLower();
        triggers[name] = "CREATE TRIGGER " + name + " BEFORE " + event + " ON " + table
            + " WHEN homeward_guard() = 0 BEGIN SELECT RAISE(ABORT, 'written past the log'); END";
    };
    for (const KindInfo& kind : registry.kinds())
        guard(kind.table, "DELETE");
    for (const char* table : {"log_entry", "act", "context"})
        for (const char* event : {"UPDATE", "DELETE"})
            guard(table, event);
    return triggers;
}

QHash<QByteArray, QByteArray> triggersIn(const sql::Database& database)
{
    QHash<QByteArray, QByteArray> triggers;
    database.each("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name",
        [&](sql::Row& row) { triggers[row.at<QByteArray>(0)] = row.at<QByteArray>(1); });
    return triggers;
}

void setUpGuards(sql::Database& database, const Registry& registry)
{
    const auto present = triggersIn(database);
    const auto wanted = guards(registry);
    for (auto it = present.cbegin(); it != present.cend(); ++it)
        if (wanted.value(it.key()) != it.value())
            database.execute("DROP TRIGGER " + it.key());
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        if (present.value(it.key()) != it.value())
            database.execute(it.value());
}

bool hasGuard(const sql::Database& database, const QByteArray& table)
{
    const auto columns = database.one<QByteArray>(
        "SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_info(?) ORDER BY cid)",
        sql::text(table));
    const auto script = database.one<QByteArray>(
        "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", sql::text(table));
    return columns && script && script->simplified().contains(guardOf(table, *columns));
}

} // namespace

QByteArray guardOf(const QByteArray& table, const QByteArray& columns)
{
    return "CONSTRAINT guard_" + table + " CHECK (homeward_guard() OR COALESCE(" + columns + ") IS NULL)";
}

int schemaOf(const sql::Database& database)
{
    return database.one<int>("PRAGMA user_version").value_or(0);
}

int newestSchema()
{
    return int(scripts().size());
}

Result<void> migrate(sql::Database& database, const Registry& registry)
{
    const int version = schemaOf(database);
    if (version > newestSchema())
        return Error{Error::Kind::NewerVersion,
            QCoreApplication::translate("Migrations",
                "A newer Homeward wrote this office file. Install the newest Homeward on this laptop, then "
                "open it again."),
            {}};
    for (int next = version; next < newestSchema(); ++next) {
        sql::Transaction transaction(database);
        database.openGuard(true); // a script may make a table anew, with what it holds
        const auto shut = qScopeGuard([&] { database.openGuard(false); });
        database.execute(script(scripts()[next]));
        database.execute("PRAGMA user_version = " + QByteArray::number(next + 1));
        if (next + 1 == newestSchema())
            setUpGuards(database, registry);
        transaction.commit();
    }
    return {};
}

QStringList brokenGuards(const sql::Database& database, const Registry& registry)
{
    const auto present = triggersIn(database);
    const auto wanted = guards(registry);
    QStringList broken;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        if (present.value(it.key()) != it.value())
            broken += QString::fromLatin1(it.key());
    for (auto it = present.cbegin(); it != present.cend(); ++it)
        if (!wanted.contains(it.key()))
            broken += QString::fromLatin1(it.key());
    for (const KindInfo& kind : registry.kinds()) {
        if (!hasGuard(database, kind.table))
            broken += u"guard_"_s + QString::fromLatin1(kind.table);
    }
    broken.sort();
    return broken;
}
