#include "core/store/migrations.h"
#include "tests/support/officefiles.h"

using namespace officefiles;

TEST_CASE("A new office file opens again and holds what was written", "[officefile]")
{
    Laptop laptop;
    auto file = laptop.create();
    CHECK_FALSE(file->wasRestored());
    CHECK(file->notice().isEmpty());
    CHECK(file->deviceCode() == "A");
    const auto device = file->store().device().publicKey().bytes();
    addPerson(file->store(), "Vakhtang");
    file.reset();
    CHECK(laptop.files() == QStringList{"EVN.hwd", "EVN.hwd.keys"});

    file = laptop.opened();
    CHECK(names(file->store()) == QStringList{"Vakhtang"});
    CHECK(file->id() == laptop.keyring.file());
    CHECK(file->store().device().publicKey().bytes() == device);
    CHECK(file->store().database().one<int>("PRAGMA application_id") == 0x484d5744);
    CHECK(file->store().setting("content-key")->size() == 32);
}

TEST_CASE("A new office file never overwrites a file or a keyring", "[officefile]")
{
    Laptop laptop;
    put(laptop.path, "a letter");
    CHECK(kindOf(OfficeFile::create(laptop.path, laptop.keyring, laptop.key, laptop.around()))
        == Error::Kind::NotAllowed);
    CHECK(bytesAt(laptop.path) == "a letter");
    QFile::remove(laptop.path);
    put(laptop.path + ".keys", "another keyring");
    CHECK(kindOf(OfficeFile::create(laptop.path, laptop.keyring, laptop.key, laptop.around()))
        == Error::Kind::NotAllowed);
    CHECK(bytesAt(laptop.path + ".keys") == "another keyring");
    CHECK(laptop.files() == QStringList{"EVN.hwd.keys"});
    CHECK(kindOf(OfficeFile::create(
              laptop.folder.filePath("none/EVN.hwd"), laptop.keyring, laptop.key, laptop.around()))
        == Error::Kind::NotFound);
}

TEST_CASE("A new office file that could not be finished leaves nothing behind", "[officefile]")
{
    Laptop laptop;
    put(laptop.folder.filePath("notes"), "a file where the laptop's notes should go");
    CHECK(kindOf(OfficeFile::create(laptop.path, laptop.keyring, laptop.key, laptop.around()))
        == Error::Kind::Storage);
    CHECK(laptop.files() == QStringList{"notes"});

    const SmallDisk disk("100k");
    const auto full
        = OfficeFile::create(disk.filePath("EVN.hwd"), laptop.keyring, laptop.key, laptop.around());
    CHECK(kindOf(full) == Error::Kind::Storage);
    CHECK(full.error().message.contains("disk is full"));
    CHECK(QDir(disk.filePath(".")).isEmpty());
}

TEST_CASE("A missing file, a missing keyring and a wrong passphrase are told apart", "[officefile]")
{
    Laptop laptop;
    CHECK(kindOf(laptop.open()) == Error::Kind::NotFound);
    CHECK(laptop.open().error().message.contains("There is no file"));
    laptop.create();
    CHECK(kindOf(Keyring::read(laptop.path)->unlock(officekeys::words("boris's passphrase")))
        == Error::Kind::WrongPassphrase);
    REQUIRE(QFile::rename(laptop.path + ".keys", laptop.folder.filePath("elsewhere")));
    const QByteArray before = bytesAt(laptop.path);
    CHECK(kindOf(laptop.open()) == Error::Kind::NotFound);
    CHECK(laptop.open().error().message.contains("There is no keyring beside “EVN.hwd”"));
    CHECK((bytesAt(laptop.path) == before));
}

namespace {

/// Opening is refused with these words, and the file is left as it is.
void checkRefused(Laptop& laptop, Error::Kind kind, const char* words)
{
    const QByteArray before = bytesAt(laptop.path);
    const auto result = laptop.open();
    CHECK(kindOf(result) == kind);
    CHECK(result.error().message.contains(words));
    CHECK((bytesAt(laptop.path) == before));
    CHECK_FALSE(QFile::exists(laptop.path + ".lock"));
}

} // namespace

TEST_CASE("What is no office file of this keyring is refused in words and left as it is", "[officefile]")
{
    Laptop laptop;
    laptop.create();
    SECTION("another key")
    {
        laptop.key = Keyring::newFileKey();
        checkRefused(laptop, Error::Kind::Damaged, "is not an office file of this keyring");
    }
    SECTION("a text")
    {
        put(laptop.path, QByteArray("Dear colleagues, ").repeated(1000));
        checkRefused(laptop, Error::Kind::Damaged, "EVN.hwd");
    }
    SECTION("an empty file")
    {
        put(laptop.path, "");
        checkRefused(laptop, Error::Kind::Invalid, "no Homeward office file");
    }
    SECTION("truncated")
    {
        put(laptop.path, bytesAt(laptop.path).left(40000));
        checkRefused(laptop, Error::Kind::Damaged, "Restore the newest backup");
    }
    SECTION("its first page flipped")
    {
        flip(laptop.path, 100);
        checkRefused(laptop, Error::Kind::Damaged, "Restore the newest backup");
    }
}

TEST_CASE("What belongs to another program, keyring or version is refused and left as it is", "[officefile]")
{
    Laptop laptop;
    laptop.create();
    SECTION("another program's database")
    {
        laptop.database(laptop.path).execute("PRAGMA application_id = 1");
        checkRefused(laptop, Error::Kind::Invalid, "no Homeward office file");
    }
    SECTION("another file's keyring")
    {
        Keyring other(newUuid(laptop.clock, laptop.entropy));
        REQUIRE(other.addSlot(officekeys::annaOwner, officekeys::words("anna's passphrase"),
            {laptop.key.copy(), seal::SigningKey::create()}, officekeys::cheap));
        REQUIRE(other.write(laptop.path));
        checkRefused(laptop, Error::Kind::Invalid, "different files");
    }
    SECTION("a newer program's file")
    {
        laptop.database(laptop.path)
            .execute("PRAGMA user_version = " + QByteArray::number(newestSchema() + 1));
        checkRefused(laptop, Error::Kind::NewerVersion, "newest Homeward");
        CHECK(backupsOf(laptop.path).isEmpty());
    }
}

TEST_CASE("A flipped page is met as damage, never as other data", "[officefile]")
{
    Laptop laptop;
    auto file = laptop.create();
    for (int i = 0; i < 200; ++i)
        addPerson(file->store(), QString(200, 'x'));
    const int page
        = *file->store().database().one<int>("SELECT rootpage FROM sqlite_master WHERE name = 'person'");
    REQUIRE(file->backUp());
    file.reset();
    flip(laptop.path, (page - 1) * 4096 + 2000);
    file = laptop.opened();
    const auto read = attempt([&] { return names(file->store()); });
    CHECK(kindOf(read) == Error::Kind::Damaged);
    CHECK(read.error().message.contains("restore the newest backup"));
    CHECK_FALSE(file->backUp());
    CHECK(backupsOf(laptop.path).size() == 1);
}

TEST_CASE("A second program on one file is told who has it open", "[officefile]")
{
    Laptop laptop;
    const auto file = laptop.create();
    const auto second = laptop.open();
    CHECK(kindOf(second) == Error::Kind::Locked);
    CHECK(second.error().message.contains("“EVN.hwd” is open already on this laptop"));
    const QString link = laptop.folder.filePath("link.hwd");
    REQUIRE(QFile::link(laptop.path, link));
    CHECK(kindOf(laptop.open(link)) == Error::Kind::Locked);
    addPerson(file->store(), "Vakhtang");
}

TEST_CASE("A file in a folder that cannot be written says so and stays as it is", "[officefile]")
{
    Laptop laptop;
    SmallDisk disk("20M");
    laptop.path = disk.filePath("EVN.hwd");
    laptop.create();
    const QByteArray before = bytesAt(laptop.path);
    disk.setReadOnly(true);
    const auto refused = laptop.open();
    CHECK(kindOf(refused) == Error::Kind::Storage);
    CHECK(refused.error().message.contains("cannot be written"));
    CHECK((bytesAt(laptop.path) == before));
    disk.setReadOnly(false);
    CHECK_FALSE(laptop.opened()->wasRestored());
}

TEST_CASE("On a full disk an act is refused whole and the file goes on when there is room", "[officefile]")
{
    Laptop laptop;
    const SmallDisk disk("3M");
    laptop.path = disk.filePath("EVN.hwd");
    auto file = laptop.create();
    int written = 0;
    const auto full = attempt([&] {
        for (; written < 10000; ++written)
            addPerson(file->store(), QString(2000, 'x'));
    });
    CHECK(kindOf(full) == Error::Kind::Storage);
    CHECK(full.error().message.contains("The disk is full. Nothing was changed."));
    CHECK(written > 10);
    CHECK(names(file->store()).size() == written);
    CHECK(kindOf(file->backUp()) == Error::Kind::Storage);
    CHECK(backupsOf(laptop.path).isEmpty());
    file.reset();
    laptop.copy(laptop.path, laptop.folder.filePath("EVN.hwd"));
    file = laptop.opened(laptop.folder.filePath("EVN.hwd"));
    CHECK(names(file->store()).size() == written);
    CHECK(file->store().origins().all().first().seq == written);
    addPerson(file->store(), "Vakhtang");
}
