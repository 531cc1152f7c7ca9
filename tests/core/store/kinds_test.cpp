#include "core/sql/database.h"
#include "core/store/kinds.h"
#include "core/store/migrations.h"
#include "tests/support/schema.h"
#include "tests/support/tostring.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <set>

#include <catch2/catch_test_macros.hpp>

TEST_CASE("Print the tables that the descriptions ask for", "[.schema]")
{
    for (const KindInfo& kind : homewardKinds().kinds())
        std::printf("%s\n", tableFor(kind).constData());
}

TEST_CASE("Every kind and every field has a number of its own, and fields are described in their order")
{
    std::set<int> kinds;
    for (const KindInfo& kind : homewardKinds().kinds()) {
        INFO(kind.table.toStdString());
        CHECK(kinds.insert(kind.number).second);
        std::set<QByteArray> columns;
        int last = -1;
        for (const FieldInfo& field : kind.fields) {
            INFO(field.column.toStdString());
            CHECK(field.number > last);
            last = field.number;
            CHECK(columns.insert(field.column).second);
            CHECK(kind.indexOf(field.number) == kind.indexOf(field.column));
        }
        CHECK(kind.fields.size() <= 64);
    }
}

TEST_CASE("The tables of a new file are those that the records' descriptions ask for")
{
    sql::Database database = sql::Database::inMemory();
    REQUIRE(migrate(database, homewardKinds()));
    for (const KindInfo& kind : homewardKinds().kinds()) {
        INFO(kind.table.toStdString());
        QByteArray columns, owners;
        database.each(
            "SELECT name, type, \"notnull\", dflt_value FROM pragma_table_info(?) ORDER BY cid",
            [&](sql::Row& row) {
                columns += row.at<QByteArray>(0) + ' ' + row.at<QByteArray>(1)
                    + (row.at<bool>(2) ? " not null " : " ") + row.at<QByteArray>(3) + '\n';
            },
            sql::text(kind.table));
        sql::Database wanted = sql::Database::inMemory();
        wanted.execute("PRAGMA foreign_keys = OFF; " + tableFor(kind));
        QByteArray expected;
        wanted.each(
            "SELECT name, type, \"notnull\", dflt_value FROM pragma_table_info(?) ORDER BY cid",
            [&](sql::Row& row) {
                expected += row.at<QByteArray>(0) + ' ' + row.at<QByteArray>(1)
                    + (row.at<bool>(2) ? " not null " : " ") + row.at<QByteArray>(3) + '\n';
            },
            sql::text(kind.table));
        CHECK(columns.toStdString() == expected.toStdString());
    }
}

TEST_CASE("Every record table is guarded, and a guard that is dropped is noticed")
{
    sql::Database database = sql::Database::inMemory();
    REQUIRE(migrate(database, homewardKinds()));
    CHECK(brokenGuards(database, homewardKinds()).isEmpty());
    database.execute("DROP TRIGGER guard_person_delete");
    CHECK(brokenGuards(database, homewardKinds()) == QStringList{"guard_person_delete"});
}

TEST_CASE("A file from before programmes asked for offers keeps its programmes, which ask for none")
{
    sql::Database database = sql::Database::inMemory();
    const QStringList scripts = QDir(":/schema").entryList({"*.sql"}, QDir::Files, QDir::Name);
    const qsizetype before = scripts.indexOf("0007_offers.sql");
    REQUIRE(before > 0);
    for (const QString& script : scripts.first(before)) {
        QFile file(":/schema/" + script);
        REQUIRE(file.open(QIODevice::ReadOnly));
        database.execute(file.readAll());
    }
    database.openGuard(true);
    database.execute("INSERT INTO programme (id, code, version) VALUES (zeroblob(16), 'OLD', x'')");
    database.openGuard(false);
    database.execute("PRAGMA user_version = " + QByteArray::number(before));
    REQUIRE(migrate(database, homewardKinds()));
    CHECK(database.one<QString>("SELECT code FROM programme WHERE quotations = 0") == QString("OLD"));
    CHECK(brokenGuards(database, homewardKinds()).isEmpty());
}

TEST_CASE("A record table refuses what another program inserts, updates or deletes, whatever the column")
{
    sql::Database database = sql::Database::inMemory();
    REQUIRE(migrate(database, homewardKinds()));
    for (const KindInfo& kind : homewardKinds().kinds()) {
        INFO(kind.table.toStdString());
        const bool inCase = kind.home == Home::Case;
        const QByteArray insertion = "PRAGMA foreign_keys = OFF; INSERT INTO " + kind.table
            + (inCase ? " (id, case_id, version) VALUES (zeroblob(16), zeroblob(16), x'')"
                      : " (id, version) VALUES (zeroblob(16), x'')");
        CHECK_THROWS_AS(database.execute(insertion), Failure);
        database.openGuard(true);
        database.execute(insertion);
        database.openGuard(false);
        for (const FieldInfo& field : kind.fields)
            CHECK_THROWS_AS(
                database.execute("UPDATE " + kind.table + " SET " + field.column + " = " + field.column),
                Failure);
        CHECK_THROWS_AS(database.execute("DELETE FROM " + kind.table), Failure);
    }
}
