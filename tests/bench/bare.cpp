#include "tests/bench/bare.h"

#include "core/domain/labels.h"

#include <cstdio>
#include <cstdlib>

#include <sqlcipher/sqlite3.h>

namespace {

void check(int code, sqlite3* handle)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
        return;
    std::fprintf(stderr, "bare SQLCipher: %s\n", sqlite3_errmsg(handle));
    std::exit(3);
}

QByteArray codeOf(std::string_view code)
{
    return QByteArray(code.data(), qsizetype(code.size()));
}

} // namespace

BareFile::BareFile(const QString& path)
{
    check(sqlite3_open(path.toUtf8(), &handle_), handle_);
    execute(
        "PRAGMA key = \"x'2DD29CA851E7B56E4697B0E1F08507293D761A05CE4D1B628663F411A8086D99'\";"
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -6000;"
        "PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON;"
        "CREATE TABLE person (id BLOB NOT NULL PRIMARY KEY, case_id BLOB NOT NULL, relation TEXT NOT NULL,"
        " travel_status TEXT NOT NULL, sex TEXT NOT NULL, given_name TEXT NOT NULL, family_name TEXT NOT "
        "NULL,"
        " script_name TEXT NOT NULL, birth TEXT NOT NULL, birth_calendar TEXT NOT NULL,"
        " birth_as_given TEXT NOT NULL, birth_place TEXT NOT NULL, nationality TEXT NOT NULL,"
        " language TEXT NOT NULL, returned_on INTEGER, unaccompanied INTEGER NOT NULL, birth_band INTEGER)"
        " STRICT, WITHOUT ROWID;"
        "CREATE INDEX person_by_case ON person (case_id)");
    insert_ = prepare("INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    update_ = prepare("UPDATE person SET birth_place = ?, nationality = ?, language = ? WHERE id = ?");
    updateOne_ = prepare("UPDATE person SET birth_place = ? WHERE id = ?");
}

BareFile::~BareFile()
{
    for (sqlite3_stmt* statement : {insert_, update_, updateOne_})
        sqlite3_finalize(statement);
    sqlite3_close(handle_);
}

void BareFile::execute(const char* sql)
{
    check(sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr), handle_);
}

sqlite3_stmt* BareFile::prepare(const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(handle_, sql, -1, &statement, nullptr), handle_);
    return statement;
}

void BareFile::bindTexts(sqlite3_stmt* statement, int first, const QList<QByteArray>& texts)
{
    for (const QByteArray& text : texts)
        check(sqlite3_bind_text(statement, first++, text.constData(), int(text.size()), SQLITE_STATIC),
            handle_);
}

void BareFile::step(sqlite3_stmt* statement)
{
    check(sqlite3_step(statement), handle_);
    sqlite3_reset(statement);
}

void BareFile::insert(const Person& person)
{
    const QList<QByteArray> texts{codeOf(code(person.relation)), codeOf(code(person.travelStatus)),
        codeOf(code(person.sex)), person.givenName.toUtf8(), person.familyName.toUtf8(),
        person.scriptName.toUtf8(), person.birth.text().toUtf8(), codeOf(code(person.birthCalendar)),
        person.birthAsGiven.toUtf8(), person.birthPlace.toUtf8(), person.nationality.toUtf8(),
        person.language.toUtf8()};
    sqlite3_bind_blob(insert_, 1, person.id.uuid().bytes.data(), 16, SQLITE_STATIC);
    sqlite3_bind_blob(insert_, 2, person.caseId.uuid().bytes.data(), 16, SQLITE_STATIC);
    bindTexts(insert_, 3, texts);
    sqlite3_bind_int64(insert_, 15, person.returnedOn.toJulianDay());
    sqlite3_bind_int(insert_, 16, person.unaccompanied);
    sqlite3_bind_int(insert_, 17, person.birthBand.value_or(0));
    step(insert_);
}

void BareFile::update(const Person& person)
{
    const QList<QByteArray> texts{
        person.birthPlace.toUtf8(), person.nationality.toUtf8(), person.language.toUtf8()};
    bindTexts(update_, 1, texts);
    sqlite3_bind_blob(update_, 4, person.id.uuid().bytes.data(), 16, SQLITE_STATIC);
    step(update_);
}

void BareFile::updateOne(const Person& person)
{
    const QList<QByteArray> texts{person.birthPlace.toUtf8()};
    bindTexts(updateOne_, 1, texts);
    sqlite3_bind_blob(updateOne_, 2, person.id.uuid().bytes.data(), 16, SQLITE_STATIC);
    step(updateOne_);
}
