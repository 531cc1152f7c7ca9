#include "core/store/backup.h"

#include "core/base/bytes.h"
#include "core/base/durable.h"
#include "core/sql/database.h"
#include "core/store/chunkstore.h"
#include "core/store/incarnation.h"
#include "core/store/keyring.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using sql::Database;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr auto unfinished = ".part"_L1;
constexpr qint64 slackBytes = 1 << 20;

Error notMade(const QString& path)
{
    return {Error::Kind::Storage,
        Words::tr(
            "The backup could not be written to “%1”. Check that the folder may be written and the disk "
            "has room, then try again.")
            .arg(path),
        {}};
}

/// The one who copies the file: a connection of its own to the new backup, with the file attached as "source"
/// and the chunk store as "kept". The names of tables without a prefix are the backup's.
class Copy {
public:
    explicit Copy(Database& database) : database_(database) { }

    /// What it will take, in bytes, with room for the keyring and the pages' rims.
    qint64 bytesNeeded() const
    {
        const auto count = [this](const QByteArray& sql) { return database_.one<qint64>(sql).value_or(0); };
        const qint64 all = count("PRAGMA source.page_count") * count("PRAGMA source.page_size");
        const qint64 chunks = count("SELECT sum(length(bytes)) FROM source.chunk");
        const qint64 missing
            = count("SELECT sum(length(bytes)) FROM source.chunk AS mine WHERE " + QByteArray(notKept));
        return std::max<qint64>(all - chunks, 0) + missing + missing / 50 + slackBytes;
    }

    void run()
    {
        database_.execute("BEGIN"); // reads one moment of the source and leaves its writer alone
        create("type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT IN"
               " (SELECT name FROM pragma_table_list WHERE schema = 'source' AND type = 'shadow')");
        for (const QByteArray& table : tables())
            if (table != "chunk") {
                database_.execute("DELETE FROM main." + table); // what making it put in
                database_.execute("INSERT INTO main." + table + " SELECT * FROM source." + table);
            }
        database_.execute("CREATE TABLE backup_chunk AS SELECT content, position FROM source.chunk");
        create("type IN ('index', 'view', 'trigger') AND sql IS NOT NULL");
        for (const QByteArray name : {"user_version", "application_id"})
            database_.execute("PRAGMA main." + name + " = "
                + QByteArray::number(*database_.one<int>("PRAGMA source." + name)));
        // Two steps: a statement that reads the table it fills would first keep all bytes in memory.
        database_.execute("CREATE TEMP TABLE missing AS SELECT rowid AS n FROM source.chunk AS mine WHERE "
            + QByteArray(notKept));
        database_.execute("INSERT INTO kept.chunk (content, position, bytes) SELECT content, position, bytes"
                          " FROM source.chunk WHERE rowid IN (SELECT n FROM temp.missing)");
        compare();
        database_.execute("COMMIT");
    }

private:
    static constexpr const char* notKept
        = "NOT EXISTS (SELECT 1 FROM kept.chunk AS theirs"
          " WHERE theirs.content = mine.content AND theirs.position = mine.position)";

    static QByteArray text(sql::Row& row) { return row.at<QByteArray>(0); }

    QList<QByteArray> tables() const
    {
        return database_.all("SELECT name FROM pragma_table_list WHERE schema = 'source'"
                             " AND type IN ('table', 'shadow') AND name NOT LIKE 'sqlite!_%' ESCAPE '!'",
            text);
    }
    void create(const QByteArray& which)
    {
        for (const QByteArray& sql :
            database_.all("SELECT sql FROM source.sqlite_master WHERE " + which + " ORDER BY rowid", text))
            database_.execute(sql);
    }
    void compare() const
    {
        const auto count = [this](const QByteArray& from) {
            return database_.one<qint64>("SELECT count(*) FROM " + from);
        };
        for (const QByteArray& table : tables())
            if (table != "chunk" && count("main." + table) != count("source." + table))
                throw Failure({Error::Kind::Storage, Words::tr("The backup is not whole. Make it again."),
                    QString::fromUtf8(table)});
        if (count("source.chunk AS mine WHERE " + QByteArray(notKept)) != 0)
            throw Failure(
                {Error::Kind::Storage, Words::tr("The backup is not whole. Make it again."), u"chunk"_s});
    }

    Database& database_;
};

Result<void> copyData(const BackedUp& file, const QString& folder, const QString& chunks)
{
    const QByteArray key = bytesOf(file.key.view());
    auto opened = Database::open(folder + "/data", key, Database::Mode::Create);
    if (!opened)
        return opened.error();
    Database database = *std::move(opened);
    // The backup is thrown away when it fails and synced at its end.
    database.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;"
                     "PRAGMA secure_delete = OFF");
    database.attach(file.path, key, "source");
    database.attach(chunks, key, "kept");
    ChunkStore::create(database, "kept");
    Copy copy(database);
    if (auto room = checkRoom(QFileInfo(chunks).path(), copy.bytesNeeded(), Words::tr("The backup")); !room)
        return room;
    copy.run();
    return {};
}

Result<void> fill(const BackedUp& file, const QString& part, const QString& chunks)
{
    if (auto copied = copyData(file, part, chunks); !copied)
        return copied;
    const QString keys = Keyring::pathBeside(part + "/data");
    if (!QFile::copy(Keyring::pathBeside(file.path), keys))
        return notMade(part);
    if (auto sound = checkBackup({part, {}, {}}, file.key); !sound)
        return sound;
    for (const QString& path : {part + "/data", keys, chunks})
        syncPath(path);
    return {};
}

/// A name nobody has yet: two backups may be made in one second.
QString freeName(const QDir& folder, const QString& name)
{
    QString free = name;
    for (int turn = 2; folder.exists(free); ++turn)
        free = name + '-' + QString::number(turn);
    return free;
}

Result<Backup> makeAs(const BackedUp& file, const QString& wanted)
{
    QDir folder(backupsBeside(file.path));
    if (!folder.mkpath("."))
        return notMade(folder.path());
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QString& left : folder.entryList({'*' + unfinished}, QDir::Dirs))
        QDir(folder.filePath(left)).removeRecursively();
    const QString name = freeName(folder, wanted), part = folder.filePath(name + unfinished);
    if (!folder.mkdir(name + unfinished))
        return notMade(folder.path());
    const auto filled = attempt([&] { return fill(file, part, folder.filePath("chunks")); });
    const bool renamed = filled && syncFolder(part) && folder.rename(name + unfinished, name);
    if (!renamed || !syncFolder(folder.path())) {
        QDir(renamed ? folder.filePath(name) : part).removeRecursively();
        return filled ? notMade(folder.path()) : filled.error();
    }
    return backupIn(folder.filePath(name));
}

std::optional<QByteArray> tokenIn(const QString& path, const seal::SecretBytes& key)
{
    const auto database = Database::open(path, bytesOf(key.view()), Database::Mode::ReadWrite);
    if (!database)
        return std::nullopt;
    return database->one<QByteArray>(
        "SELECT value FROM setting WHERE name = ?", Value::ofText(Incarnation::setting));
}

} // namespace

Result<void> checkBackup(const Backup& backup, const seal::SecretBytes& key, const QString& data)
{
    const QString path = data.isEmpty() ? backup.data() : data;
    const auto found = attempt([&]() -> Result<QString> {
        const auto keyring = Keyring::read(path);
        if (!keyring)
            return keyring.error();
        const auto database = Database::open(path, bytesOf(key.view()), Database::Mode::ReadWrite);
        if (!database)
            return database.error();
        const auto file = database->one<Uuid>("SELECT value FROM setting WHERE name = 'file-id'");
        if (file != keyring->file())
            return u"another file's keyring"_s;
        return database->faults(1).join(u' ');
    });
    if (found && found->isEmpty())
        return {};
    if (!found && found.error().kind != Error::Kind::Damaged)
        return found.error();
    return Error{Error::Kind::Damaged,
        Words::tr("The backup “%1” is damaged. Take an earlier one.").arg(backup.folder),
        found ? *found : found.error().detail};
}

Result<Backup> makeBackup(const BackedUp& file)
{
    const auto made = makeAs(file, backupName(file.clock.now().utc()));
    if (!made)
        return made;
    for (const Backup& old : superfluous(backupsOf(file.path)))
        if (old.folder != made->folder)
            QDir(old.folder).removeRecursively();
    return made;
}

Result<Backup> makeBackupBefore(const BackedUp& file, int schema)
{
    QList<Backup> earlier = backupsOf(file.path);
    earlier.removeIf([&](const Backup& backup) { return backup.beforeSchema != schema; });
    // The file's token changes whenever it is opened: with the same one nobody worked on it since.
    const auto isOfNow = [&](const Backup& backup) {
        return checkBackup(backup, file.key)
            && tokenIn(backup.data(), file.key) == tokenIn(file.path, file.key);
    };
    for (const Backup& backup : earlier)
        if (isOfNow(backup))
            return backup;
    const auto made = makeAs(file, backupName(file.clock.now().utc(), schema));
    if (made)
        for (const Backup& old : earlier)
            QDir(old.folder).removeRecursively();
    return made;
}
