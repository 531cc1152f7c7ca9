#include "core/store/attachments.h"
#include "core/store/migrations.h"
#include "tests/support/officefiles.h"

#include <QBuffer>
#include <QRegularExpression>

using namespace officefiles;

namespace {

QByteArray attach(Store& store, int seed, qint64 size = pieceBytes + 10)
{
    QByteArray bytes(size, char(seed));
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    return addContent(store, buffer, "scan")->id;
}

QStringList backupNames(const Laptop& laptop)
{
    return QDir(backupsBeside(laptop.path)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
}

/// A file as the first schema had it, with one row in its log.
void makeOld(Laptop& laptop)
{
    laptop.create();
    REQUIRE(QFile::remove(laptop.path));
    auto database = sql::Database::open(laptop.path, bytesOf(laptop.key.view()), sql::Database::Mode::Create);
    REQUIRE(database);
    QFile script(":/schema/0001_log.sql");
    REQUIRE(script.open(QIODevice::ReadOnly));
    database->execute(script.readAll());
    database->execute("PRAGMA user_version = 1; PRAGMA application_id = 0x484d5744");
    const Uuid id = laptop.keyring.file();
    const auto put = [&](const char* name, const QByteArray& value) {
        database->run("INSERT INTO setting (name, value) VALUES (?, ?)", Value::ofText(name), value);
    };
    put("file-id", QByteArray(reinterpret_cast<const char*>(id.bytes.data()), 16));
    put("device-key", bytesOf(seal::SigningKey::create().seed().view()));
    put("old", "kept");
}

} // namespace

TEST_CASE("A backup holds the file without attachments' bytes, which all backups share", "[backup]")
{
    Laptop laptop;
    auto file = laptop.create();
    addPerson(file->store(), "Vakhtang");
    attach(file->store(), 1);
    const auto first = file->backUp();
    REQUIRE(first);
    CHECK(backupNames(laptop) == QStringList{"2026-09-12T120000Z", "chunks"});
    auto copy = laptop.database(first->data());
    CHECK(copy.one<QString>("SELECT given_name FROM person") == "Vakhtang");
    CHECK(copy.one<int>("SELECT count(*) FROM chunk") == 0);
    CHECK(copy.one<int>("PRAGMA application_id") == OfficeFile::applicationId);
    CHECK(schemaOf(copy) == newestSchema());
    CHECK(brokenGuards(copy, file->store().registry()).isEmpty());
    const auto schema = [](const sql::Database& database) {
        return database.all(
            "SELECT sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND name <> 'backup_chunk'"
            " ORDER BY name",
            [](sql::Row& row) { return row.at<QByteArray>(0); });
    };
    CHECK(schema(copy) == schema(file->store().database()));
    const qint64 before = QFileInfo(first->chunks()).size();
    CHECK(before > pieceBytes);

    laptop.clock.advance(1000);
    REQUIRE(file->backUp());
    CHECK(QFileInfo(first->chunks()).size() == before);
    attach(file->store(), 2, 10000);
    laptop.clock.advance(1000);
    REQUIRE(file->backUp());
    CHECK(QFileInfo(first->chunks()).size() > before);
    CHECK(QFileInfo(first->chunks()).size() < before + pieceBytes);
    CHECK(backupNames(laptop) == QStringList{"2026-09-12T120002Z", "chunks"});
}

TEST_CASE("Nothing in a backup can be read without the key", "[backup]")
{
    Laptop laptop;
    auto file = laptop.create();
    addPerson(file->store(), "Vakhtang");
    attach(file->store(), 'V');
    const auto made = file->backUp();
    REQUIRE(made);
    CHECK_FALSE(bytesAt(made->data()).contains("Vakhtang"));
    CHECK_FALSE(bytesAt(made->chunks()).contains(QByteArray(100, 'V')));
    CHECK(kindOf(checkBackup(*made, Keyring::newFileKey())) == Error::Kind::Damaged);
}

TEST_CASE("A backup is made while somebody is in the middle of writing", "[backup]")
{
    Laptop laptop;
    auto file = laptop.create();
    addPerson(file->store(), "Vakhtang");
    Batch batch(file->store());
    addPerson(file->store(), "Anahit");
    const auto made = file->backUp();
    REQUIRE(made);
    batch.commit();
    CHECK(laptop.database(made->data()).one<int>("SELECT count(*) FROM person") == 1);
    CHECK(names(file->store()).size() == 2);
}

TEST_CASE("A backup that cannot be made leaves the earlier ones and nothing else", "[backup]")
{
    Laptop laptop;
    auto file = laptop.create();
    REQUIRE(file->backUp());
    laptop.clock.advance(1000);
    const QString left = backupsBeside(laptop.path) + "/2026-09-01T000000Z.part";
    REQUIRE(QDir().mkpath(left));
    REQUIRE(QFile::remove(laptop.path + ".keys"));
    CHECK_FALSE(file->backUp());
    CHECK(backupNames(laptop) == QStringList{"2026-09-12T120000Z", "chunks"});
    Keyring other(newUuid(laptop.clock, laptop.entropy));
    REQUIRE(other.addHeadquarters("HQ", laptop.key, seal::SealingPair::create().publicKey()));
    REQUIRE(other.write(laptop.path));
    CHECK(kindOf(file->backUp()) == Error::Kind::Damaged);
    CHECK(backupNames(laptop) == QStringList{"2026-09-12T120000Z", "chunks"});
    REQUIRE(laptop.keyring.write(laptop.path));
    put(backupsBeside(laptop.path) + "/chunks", QByteArray(10000, 'x'));
    CHECK_FALSE(file->backUp());
    CHECK(backupNames(laptop) == QStringList{"2026-09-12T120000Z", "chunks"});
}

TEST_CASE("Backups of many days are thinned out as each is made", "[backup]")
{
    Laptop laptop;
    auto file = laptop.create();
    for (int day = 1; day <= 9; ++day) {
        laptop.clock.setDay(QDate(2026, 9, day));
        REQUIRE(file->backUp());
    }
    CHECK(backupsOf(laptop.path).size() == 7);
    CHECK(backupsOf(laptop.path).last().at.date() == QDate(2026, 9, 3));
}

TEST_CASE("An older program's file is backed up, then brought up to date", "[backup]")
{
    Laptop laptop;
    makeOld(laptop);
    const auto file = laptop.opened();
    CHECK(schemaOf(file->store().database()) == newestSchema());
    CHECK(file->store().setting("old") == "kept");
    addPerson(file->store(), "Vakhtang");
    REQUIRE(backupsOf(laptop.path).size() == 1);
    const Backup backup = backupsOf(laptop.path).first();
    CHECK(backup.beforeSchema == 1);
    CHECK(checkBackup(backup, laptop.key));
    CHECK(schemaOf(laptop.database(backup.data())) == 1);
}

TEST_CASE("When bringing a file up to date fails, it is as before and a retry keeps the backup", "[backup]")
{
    Laptop laptop;
    makeOld(laptop);
    laptop.database(laptop.path).execute("CREATE TABLE office (in_the_way INTEGER)");
    QStringList first;
    for (int attempt = 1; attempt <= 12; ++attempt) {
        laptop.clock.advance(24LL * 60 * 60 * 1000);
        CHECK_FALSE(laptop.open());
        CHECK(schemaOf(laptop.database(laptop.path)) == 1);
        if (first.isEmpty())
            first = backupNames(laptop);
        CHECK(backupNames(laptop) == first);
    }
    CHECK(first.size() == 2);

    // The older program went on with the file: then the backup is one of the past, and a new one takes its
    // place.
    laptop.database(laptop.path).run("INSERT INTO setting (name, value) VALUES ('token', x'01')");
    CHECK_FALSE(laptop.open());
    CHECK(backupNames(laptop).size() == 2);
    CHECK(backupNames(laptop) != first);
    flip(backupsOf(laptop.path).first().data(), 5000);
    laptop.database(laptop.path).execute("DROP TABLE office");
    laptop.clock.advance(1000);
    const auto file = laptop.opened();
    REQUIRE(backupsOf(laptop.path).size() == 1);
    CHECK(checkBackup(backupsOf(laptop.path).first(), laptop.key));
    laptop.clock.advance(365LL * 24 * 60 * 60 * 1000);
    REQUIRE(file->backUp());
    CHECK(backupsOf(laptop.path).size() == 2);
}

TEST_CASE(
    "An older program's file is not brought up to date where there is no room for its backup", "[backup]")
{
    Laptop laptop;
    makeOld(laptop);
    const SmallDisk disk("1M");
    laptop.copy(laptop.path, disk.filePath("EVN.hwd"));
    const QByteArray before = bytesAt(laptop.path);
    const auto refused = laptop.open(disk.filePath("EVN.hwd"));
    CHECK(kindOf(refused) == Error::Kind::Storage);
    CHECK(refused.error().message.startsWith("The backup needs"));
    CHECK((bytesAt(disk.filePath("EVN.hwd")) == before));
}
