#include "core/store/attachments.h"
#include "core/store/restore.h"
#include "core/work/registration.h"
#include "core/work/staffing.h"
#include "tests/support/officefiles.h"

#include <QBuffer>

using namespace officefiles;

namespace {

Content attach(Store& store, int seed)
{
    QByteArray bytes(pieceBytes + 10, char(seed));
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    return *addContent(store, buffer, "scan");
}

qint64 sizeOf(Store& store, const QByteArray& content)
{
    qint64 size = 0;
    REQUIRE(readContent(store, content, [&](std::string_view piece) { size += qint64(piece.size()); }));
    return size;
}

Restored restored(const Laptop& laptop, const QString& target, IfThere ifThere)
{
    const auto backup = newestBackup(laptop.path);
    REQUIRE(backup);
    const auto done = restoreBackup(*backup, {target, laptop.key, laptop.clock}, ifThere);
    INFO((done ? QString() : done.error().message + done.error().detail).toStdString());
    REQUIRE(done);
    return *done;
}

/// Founds the office in Yerevan; returns who may register.
Actor founded(Store& store)
{
    Founding founding;
    founding.office.code = "EVN";
    founding.office.name = "Yerevan";
    founding.office.country = "AM";
    founding.office.currency = Currency("AMD");
    founding.deviceName = "Laptop of the office";
    founding.first.staff.name = "Anna";
    founding.first.staff.active = true;
    founding.first.key = seal::SigningKey::create().publicKey();
    founding.first.roles = {StaffRole::Caseworker};
    const auto actor = foundOffice(store, seal::SigningKey::create(), founding);
    INFO((actor ? QString() : actor.error().message).toStdString());
    REQUIRE(actor);
    return *actor;
}

QString registered(Store& store, const Actor& actor)
{
    Registration registration;
    registration.registeredOn = QDate(2026, 9, 12);
    registration.persons.append(NewPerson{});
    registration.persons[0].person.relation = Relation::Principal;
    registration.persons[0].person.givenName = "Vakhtang";
    const auto done = registerCase({store, actor}, registration);
    INFO((done ? QString() : done.error().message).toStdString());
    REQUIRE(done);
    return done->reference;
}

} // namespace

TEST_CASE("A backup becomes a whole file again: data, attachments and keyring", "[restore]")
{
    Laptop laptop;
    auto file = laptop.create();
    addPerson(file->store(), "Vakhtang");
    const Content scan = attach(file->store(), 1);
    REQUIRE(file->backUp());
    const Content later = attach(file->store(), 2);
    addPerson(file->store(), "Anahit");
    file.reset();

    const QString target = laptop.folder.filePath("again.hwd");
    const Restored done = restored(laptop, target, IfThere::Refuse);
    CHECK(done.movedAside.isEmpty());
    CHECK(done.missingContents == 0);
    CHECK(laptop.files().filter("again") == QStringList{"again.hwd", "again.hwd.keys"});
    CHECK(
        Keyring::read(target)->unlock(officekeys::words("anna's passphrase"))->secrets.fileKey == laptop.key);
    file = laptop.opened(target);
    CHECK(file->wasRestored());
    CHECK(names(file->store()) == QStringList{"Vakhtang"});
    CHECK(sizeOf(file->store(), scan.id) == scan.size);
    CHECK_FALSE(readContent(file->store(), later.id, [](std::string_view) {}));
    CHECK(file->store().database().one<int>("SELECT count(*) FROM sqlite_master WHERE name = 'backup_chunk'")
        == 0);
    CHECK(file->store().database().one<QString>("PRAGMA journal_mode") == "wal");
}

TEST_CASE("A restored file is a new replica even where nothing was lost", "[restore]")
{
    Laptop laptop;
    auto file = laptop.create();
    addPerson(file->store(), "Vakhtang");
    REQUIRE(file->backUp());
    const QString notePath = Incarnation::notePath({file->path(), file->id()});
    const QByteArray note = bytesAt(notePath);
    file.reset();
    restored(laptop, laptop.path, IfThere::MoveAside);
    put(notePath, note); // as if the program had been killed behind the backup
    CHECK(laptop.opened()->wasRestored());
}

TEST_CASE("What is there is refused, or moved aside and still opens", "[restore]")
{
    Laptop laptop;
    auto file = laptop.create();
    REQUIRE(file->backUp());
    addPerson(file->store(), "Anahit");
    const auto backup = *newestBackup(laptop.path);
    const BackedUp target{laptop.path, laptop.key, laptop.clock};
    CHECK(kindOf(restoreBackup(backup, target)) == Error::Kind::NotAllowed);
    CHECK(kindOf(restoreBackup(backup, target, IfThere::MoveAside)) == Error::Kind::Locked);
    file.reset();
    CHECK(kindOf(restoreBackup(backup, target)) == Error::Kind::NotAllowed);

    const Restored done = restored(laptop, laptop.path, IfThere::MoveAside);
    CHECK(done.movedAside.endsWith("EVN.hwd.before-restore-2026-09-12T120000Z"));
    CHECK(names(laptop.opened(done.movedAside)->store()) == QStringList{"Anahit"});
    CHECK(names(laptop.opened()->store()).isEmpty());
    CHECK(restored(laptop, laptop.path, IfThere::MoveAside).movedAside.endsWith("Z-2"));
    QFile::remove(laptop.path);
    CHECK(kindOf(restoreBackup(backup, target)) == Error::Kind::NotAllowed); // the keyring is still there
}

TEST_CASE("A damaged backup is refused and the file stays where it is", "[restore]")
{
    Laptop laptop;
    auto file = laptop.create();
    for (int i = 0; i < 100; ++i)
        addPerson(file->store(), "Anahit");
    REQUIRE(file->backUp());
    file.reset();
    const auto backup = *newestBackup(laptop.path);
    const QByteArray before = bytesAt(laptop.path), whole = bytesAt(backup.data());
    const auto refused = [&] {
        const auto result
            = restoreBackup(backup, {laptop.path, laptop.key, laptop.clock}, IfThere::MoveAside);
        CHECK(kindOf(result) == Error::Kind::Damaged);
        CHECK(result.error().message.contains(backup.folder));
        CHECK((bytesAt(laptop.path) == before));
        CHECK(laptop.files() == QStringList{"EVN.hwd", "EVN.hwd.keys"});
    };
    flip(backup.data(), whole.size() - 6000);
    refused();
    put(backup.data(), whole.left(whole.size() / 2));
    refused();
    put(backup.data(), whole);
    CHECK(restoreBackup(backup, {laptop.path, laptop.key, laptop.clock}, IfThere::MoveAside));
}

TEST_CASE("Attachments whose bytes are gone from the backups are counted", "[restore]")
{
    Laptop laptop;
    auto file = laptop.create();
    const Content first = attach(file->store(), 1);
    attach(file->store(), 2);
    REQUIRE(file->backUp());
    file.reset();
    const QString chunks = newestBackup(laptop.path)->chunks();
    laptop.database(chunks).run("DELETE FROM chunk WHERE content = ?", first.id);
    CHECK(restored(laptop, laptop.path, IfThere::MoveAside).missingContents == 1);
    REQUIRE(QFile::remove(chunks));
    CHECK(restored(laptop, laptop.path, IfThere::MoveAside).missingContents == 2);
    CHECK_FALSE(QFile::exists(chunks));
    CHECK_FALSE(readContent(laptop.opened()->store(), first.id, [](std::string_view) {}));
}

TEST_CASE("After a restore no reference and no change number is used twice, and the lost changes come back",
    "[restore]")
{
    Laptop laptop;
    auto file = laptop.create();
    const Actor actor = founded(file->store());
    const QString kept = registered(file->store(), actor);
    REQUIRE(file->backUp());
    const QString lost = registered(file->store(), actor);
    file.reset();
    const QString aside = restored(laptop, laptop.path, IfThere::MoveAside).movedAside;
    file = laptop.opened();
    REQUIRE(file->wasRestored());
    const QString name = file->store().of<Device>().all().first().name;
    ensureDevice(file->store(), file->deviceCode());
    CHECK_FALSE(name.isEmpty());
    CHECK(file->store().of<Device>().all().last().name == name);
    const QString again = registered(file->store(), actor);
    CHECK(kept.startsWith("EVN-2026-A-00001"));
    CHECK(lost.startsWith("EVN-2026-A-00002"));
    CHECK(again.startsWith("EVN-2026-A2-00001"));
    CHECK(file->store().of<CaseFile>().where("1 ORDER BY id").size() == 2);

    // Headquarters has what the office wrote before the loss.
    Store headquarters = [&] {
        auto old = laptop.database(aside);
        return Store(std::move(old), file->store().registry(), laptop.around(), file->store().device());
    }();
    REQUIRE(file->store().take(headquarters.changesSince(file->store().seen())));
    REQUIRE(headquarters.take(file->store().changesSince(headquarters.seen())));
    for (Store* store : {&file->store(), &headquarters}) {
        QStringList references;
        for (const CaseFile& found : store->of<CaseFile>().where("1 ORDER BY reference"))
            references += found.reference;
        QStringList all{kept, lost, again};
        all.sort();
        CHECK(references == all);
        CHECK(store->conflicts().isEmpty());
    }
}

TEST_CASE("A restore from a folder that cannot be written works, and one to a full disk leaves nothing",
    "[restore]")
{
    Laptop laptop;
    SmallDisk disk("6M");
    laptop.path = disk.filePath("EVN.hwd");
    auto file = laptop.create();
    addPerson(file->store(), "Vakhtang");
    attach(file->store(), 1);
    REQUIRE(file->backUp());
    file.reset();
    const auto backup = *newestBackup(laptop.path);
    put(disk.filePath("film"), QByteArray(2 << 20, 'x'));
    const auto full = restoreBackup(backup, {disk.filePath("again.hwd"), laptop.key, laptop.clock});
    CHECK(kindOf(full) == Error::Kind::Storage);
    CHECK(full.error().message.startsWith("Restoring needs"));
    CHECK_FALSE(QFile::exists(disk.filePath("again.hwd.keys")));

    disk.setReadOnly(true);
    const QString target = laptop.folder.filePath("again.hwd");
    const auto done = restoreBackup(backup, {target, laptop.key, laptop.clock});
    INFO((done ? QString() : done.error().message + done.error().detail).toStdString());
    REQUIRE(done);
    CHECK(done->missingContents == 0);
    CHECK(names(laptop.opened(target)->store()) == QStringList{"Vakhtang"});
}
