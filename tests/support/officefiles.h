#pragma once

#include "core/domain/records/people.h"
#include "core/store/act.h"
#include "core/store/officefile.h"
#include "tests/support/officekeys.h"
#include "tests/support/smalldisk.h"
#include "tests/support/tostring.h"

#include <QDir>
#include <QProcess>

/// Office files on disk, in a folder that goes with the test; the laptop's notes lie there too.
namespace officefiles {

using officekeys::kindOf;

inline QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Changes one byte of a file.
inline void flip(const QString& path, qint64 at)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    char byte = 0;
    REQUIRE(file.getChar(&byte));
    REQUIRE(file.seek(at));
    REQUIRE(file.putChar(char(byte ^ 0x5a)));
}

/// A laptop with room for office files, and the key and keyring of one of them.
struct Laptop {
    QTemporaryDir folder;
    SteppedClock clock{QDate(2026, 9, 12)};
    SeededEntropy entropy{7};
    seal::SecretBytes key = Keyring::newFileKey();
    Keyring keyring{newUuid(clock, entropy)};
    QString path = folder.filePath("EVN.hwd");

    Laptop()
    {
        qputenv("XDG_DATA_HOME", folder.filePath("notes").toLocal8Bit());
        REQUIRE(keyring.addSlot(officekeys::annaOwner, officekeys::words("anna's passphrase"),
            {key.copy(), seal::SigningKey::create()}, officekeys::cheap));
    }
    ~Laptop() { qunsetenv("XDG_DATA_HOME"); }
    Q_DISABLE_COPY_MOVE(Laptop)

    Surroundings around() { return {clock, entropy}; }
    auto open(const QString& at) { return OfficeFile::open(at, key, around()); }
    auto open() { return open(path); }
    std::unique_ptr<OfficeFile> create()
    {
        auto made = OfficeFile::create(path, keyring, key, around());
        INFO((made ? QString() : made.error().message + made.error().detail).toStdString());
        REQUIRE(made);
        return *std::move(made);
    }
    std::unique_ptr<OfficeFile> opened(const QString& at)
    {
        auto found = open(at);
        INFO((found ? QString() : found.error().message + found.error().detail).toStdString());
        REQUIRE(found);
        return *std::move(found);
    }
    std::unique_ptr<OfficeFile> opened() { return opened(path); }
    /// The closed file, for changes past the program.
    sql::Database database(const QString& at) const
    {
        auto found = sql::Database::open(at, bytesOf(key.view()), sql::Database::Mode::ReadWrite);
        REQUIRE(found);
        return *std::move(found);
    }
    /// Data file, keyring and write-ahead log under another name.
    void copy(const QString& from, const QString& to) const
    {
        for (const QString ending : {"", "-wal", ".keys"}) {
            QFile::remove(to + ending);
            if (QFile::exists(from + ending))
                REQUIRE(QFile::copy(from + ending, to + ending));
        }
    }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
};

/// Registers one person by name in a case of their own.
inline Person addPerson(Store& store, const QString& name)
{
    Person person;
    person.id = store.newId<Person>();
    person.caseId = store.newId<CaseFile>();
    person.givenName = name;
    Act act(store, {{}, "register", {}, store.clock().now()});
    act.add(person);
    act.commit();
    return person;
}

inline QStringList names(Store& store)
{
    QStringList found;
    for (const Person& person : store.of<Person>().where("1 ORDER BY given_name"))
        found += person.givenName;
    return found;
}

inline const Origin& own(const OfficeFile& file)
{
    return const_cast<OfficeFile&>(file).store().origins().all().last();
}

} // namespace officefiles
