#include "core/store/officefile.h"

#include "core/base/durable.h"
#include "core/store/chunkstore.h"
#include "core/store/kinds.h"
#include "core/store/migrations.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using sql::Database;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OfficeFile)
};

using Opened = Result<std::unique_ptr<OfficeFile>>;

QString nameOf(const QString& path)
{
    return QFileInfo(path).fileName();
}

/// Files that go again unless the work was done to its end.
class Leftovers {
public:
    void add(const QString& path) { paths_ += path; }
    void keep() { paths_.clear(); }
    Leftovers() = default;
    ~Leftovers()
    {
        for (const QString& path : paths_)
            QFile::remove(path);
    }
    Q_DISABLE_COPY_MOVE(Leftovers)

private:
    QStringList paths_;
};

void put(Database& database, const char* name, const QByteArray& value)
{
    database.run("INSERT INTO setting (name, value) VALUES (?, ?)", Value::ofText(name), value);
}

std::optional<QByteArray> settingIn(const Database& database, const char* name)
{
    return database.one<QByteArray>("SELECT value FROM setting WHERE name = ?", Value::ofText(name));
}

Error isNone(const QString& path)
{
    return {Error::Kind::Invalid,
        Words::tr("“%1” is no Homeward office file. Choose the file that lies beside its “.keys”.")
            .arg(nameOf(path)),
        {}};
}

/// Refuses where a file or a keyring would be overwritten.
Result<QString> placeFor(const QString& path)
{
    const QString folder = QFileInfo(QFileInfo(path).absolutePath()).canonicalFilePath();
    if (folder.isEmpty())
        return Error{Error::Kind::NotFound,
            Words::tr("There is no folder “%1”. Make it first.").arg(QFileInfo(path).absolutePath()), {}};
    const QString place = folder + '/' + nameOf(path);
    if (QFileInfo::exists(place))
        return Error{Error::Kind::NotAllowed,
            Words::tr("“%1” exists already and is never overwritten. Choose another name.").arg(nameOf(path)),
            {}};
    const QString keys = Keyring::pathBeside(place);
    if (QFileInfo::exists(keys))
        return Error{Error::Kind::NotAllowed,
            Words::tr(
                "“%1” is there without its data file. Choose another name, or restore the data file from a "
                "backup.")
                .arg(nameOf(keys)),
            {}};
    return place;
}

/// A closed file with the newest schema and its secrets, without records.
Result<void> writeEmpty(const QString& path, const QByteArray& key, const Uuid& id)
{
    auto opened = Database::open(path, key, Database::Mode::Create);
    if (!opened)
        return opened.error();
    Database database = *std::move(opened);
    database.execute("PRAGMA application_id = " + QByteArray::number(OfficeFile::applicationId));
    if (auto migrated = migrate(database, homewardKinds()); !migrated)
        return migrated;
    sql::Transaction transaction(database);
    put(database, "file-id", bytesOf({reinterpret_cast<const char*>(id.bytes.data()), id.bytes.size()}));
    put(database, "device-key", bytesOf(seal::SigningKey::create().seed().view()));
    put(database, "content-key", bytesOf(seal::SecretBytes::random(32).view()));
    transaction.commit();
    database.checkpoint();
    return {};
}

} // namespace

Result<void> OfficeFile::make(const OfficeFile& file, const Keyring& keyring)
{
    // Under another name until it is whole: a file without keyring or schema is never met.
    const QString draft = file.path_ + ".new";
    Leftovers leftovers;
    for (const char* ending : {"", "-wal", "-shm"}) {
        QFile::remove(draft + QLatin1StringView(ending));
        leftovers.add(draft + QLatin1StringView(ending));
    }
    leftovers.add(Keyring::pathBeside(file.path_));
    if (auto written = writeEmpty(draft, bytesOf(file.key_.view()), file.id_); !written)
        return written;
    if (auto written = keyring.write(file.path_); !written)
        return written;
    if (!QFile::rename(draft, file.path_) || !syncFolder(QFileInfo(file.path_).path()))
        return Error{Error::Kind::Storage,
            Words::tr("“%1” could not be made. Check that its folder may be written, then try again.")
                .arg(nameOf(file.path_)),
            {}};
    leftovers.keep();
    return {};
}

Opened OfficeFile::create(
    const QString& path, const Keyring& keyring, const seal::SecretBytes& key, Surroundings around)
{
    const auto place = placeFor(path);
    if (!place)
        return place.error();
    Q_ASSERT(!keyring.keySlots().isEmpty());
    Leftovers leftovers; // goes after the file below, which holds these open
    return attempt([&]() -> Opened {
        std::unique_ptr<OfficeFile> file(new OfficeFile(*place, keyring.file(), key));
        auto lock = FileLock::take(*place);
        if (!lock)
            return lock.error();
        file->lock_ = *std::move(lock);
        if (const auto still = placeFor(path); !still)
            return still.error();
        if (auto made = make(*file, keyring); !made)
            return made.error();
        for (const QString& made : {*place, *place + "-wal", *place + "-shm", Keyring::pathBeside(*place),
                 Incarnation::notePath({*place, keyring.file()})})
            leftovers.add(made);
        if (auto begun = file->begin(around, Incarnation::Age::New); !begun)
            return begun.error();
        leftovers.keep();
        return file;
    });
}

Opened OfficeFile::open(const QString& path, const seal::SecretBytes& key, Surroundings around)
{
    const QString place = QFileInfo(path).canonicalFilePath();
    if (place.isEmpty())
        return Error{Error::Kind::NotFound,
            Words::tr("There is no file “%1”. Check the name and the folder.").arg(path), {}};
    if (QFileInfo(place).size() == 0) // an empty file would pass for a new database
        return isNone(place);
    const auto keyring = Keyring::read(place);
    if (!keyring)
        return keyring.error();
    return attempt([&]() -> Opened {
        std::unique_ptr<OfficeFile> file(new OfficeFile(place, keyring->file(), key));
        auto lock = FileLock::take(place);
        if (!lock)
            return lock.error();
        file->lock_ = *std::move(lock);
        if (auto begun = file->begin(around, Incarnation::Age::Found); !begun)
            return begun.error();
        return file;
    });
}

Result<void> OfficeFile::begin(Surroundings around, Incarnation::Age age)
{
    auto opened = Database::open(path_, bytesOf(key_.view()), Database::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    Database database = *std::move(opened);
    if (database.one<int>("PRAGMA application_id") != applicationId)
        return isNone(path_);
    if (auto current = bringUp(database, around.clock); !current)
        return current;
    const auto seed = settingIn(database, "device-key");
    if (!seed || seed->size() != qsizetype(seal::SigningKey::seedBytes))
        return Error{Error::Kind::Damaged,
            Words::tr("“%1” has lost the key of this laptop. Restore the newest backup.").arg(nameOf(path_)),
            {}};
    store_ = std::make_unique<Store>(std::move(database), homewardKinds(), around,
        seal::SigningKey::fromSeed(seal::SecretBytes::from(view(*seed))));
    auto begun = Incarnation::begin(*store_, {path_, id_}, age);
    if (!begun)
        return begun.error();
    incarnation_ = *std::move(begun);
    store_->listeners().contentAdded
        = [this](const QByteArray& content) { ChunkStore(path_, key_).keep(*store_, content); };
    return {};
}

/// Only what is this keyring's is touched; the backup comes first.
Result<void> OfficeFile::bringUp(Database& database, const Clock& clock) const
{
    const int schema = schemaOf(database);
    if (schema > newestSchema())
        return migrate(database, homewardKinds()); // says so
    if (settingIn(database, "file-id")
        != bytesOf({reinterpret_cast<const char*>(id_.bytes.data()), id_.bytes.size()}))
        return Error{Error::Kind::Invalid,
            Words::tr(
                "“%1” and the keyring beside it belong to different files. Put the right keyring beside it.")
                .arg(nameOf(path_)),
            {}};
    if (schema == newestSchema())
        return {};
    if (auto saved = makeBackupBefore({path_, key_, clock}, schema); !saved)
        return saved.error();
    return migrate(database, homewardKinds());
}
