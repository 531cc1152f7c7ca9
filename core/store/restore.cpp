#include "core/store/restore.h"

#include "core/base/bytes.h"
#include "core/base/durable.h"
#include "core/sql/database.h"
#include "core/store/filelock.h"
#include "core/store/incarnation.h"
#include "core/store/keyring.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using sql::Database;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Restore)
};

/// What belongs to one office file, by what is added to its name.
const QStringList endings{QString(), u"-wal"_s, u"-shm"_s, u".keys"_s};

Error notPut(const QString& path)
{
    return {Error::Kind::Storage,
        Words::tr(
            "The file could not be restored to “%1”. Check that the folder may be written and the disk has "
            "room, then try again. What was there is as it was.")
            .arg(path),
        {}};
}

/// Removes what it made, unless that was put in its place.
class Draft {
public:
    explicit Draft(const QString& target) : path_(target + ".restoring") { remove(); }
    ~Draft() { remove(); }
    Q_DISABLE_COPY_MOVE(Draft)

    const QString& path() const { return path_; }

private:
    void remove()
    {
        for (const QString& ending : endings)
            QFile::remove(path_ + ending);
    }

    QString path_;
};

/// Brings the attachments' bytes in and leaves the file as one that was never open here; returns how many
/// contents are missing.
Result<int> complete(const QString& path, const Backup& backup, const QByteArray& key)
{
    auto opened = Database::open(path, key, Database::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    Database database = *std::move(opened);
    database.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF"); // synced at its end
    const bool hasChunks = QFileInfo::exists(backup.chunks());
    if (hasChunks)
        database.attach(backup.chunks(), key, "kept");
    sql::Transaction transaction(database);
    if (hasChunks)
        database.execute(
            "INSERT INTO main.chunk (content, position, bytes)"
            " SELECT content, position, bytes FROM kept.chunk JOIN backup_chunk USING (content, position)");
    const auto missing
        = database.one<int>("SELECT count(DISTINCT content) FROM backup_chunk WHERE (content, position)"
                            " NOT IN (SELECT content, position FROM main.chunk)");
    database.execute("DROP TABLE backup_chunk");
    database.run("DELETE FROM setting WHERE name = ?", Value::ofText(Incarnation::setting));
    transaction.commit();
    return missing.value_or(0);
}

Result<int> drafted(const Draft& draft, const Backup& backup, const seal::SecretBytes& key)
{
    const qint64 chunks = QFileInfo(backup.chunks()).size(), data = QFileInfo(backup.data()).size();
    if (auto room
        = checkRoom(QFileInfo(draft.path()).path(), data + chunks + (1 << 20), Words::tr("Restoring"));
        !room)
        return room.error();
    const QString keys = Keyring::pathBeside(draft.path());
    if (!QFile::copy(backup.data(), draft.path()) || !QFile::copy(Keyring::pathBeside(backup.data()), keys))
        return notPut(draft.path());
    for (const QString& path : {draft.path(), keys}) // the backup's own may forbid to write
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (auto sound = checkBackup(backup, key, draft.path()); !sound)
        return sound.error();
    auto missing = complete(draft.path(), backup, bytesOf(key.view()));
    if (missing)
        for (const QString& path : {draft.path(), keys})
            syncPath(path);
    return missing;
}

/// Gives all that belongs to one file another name, or nothing of it.
bool renameAll(const QString& from, const QString& to)
{
    QStringList done;
    for (const QString& ending : endings) {
        if (!QFileInfo::exists(from + ending))
            continue;
        if (!QFile::rename(from + ending, to + ending)) {
            for (const QString& moved : done)
                QFile::rename(to + moved, from + moved);
            return false;
        }
        done += ending;
    }
    return true;
}

bool isThere(const QString& path)
{
    return QFileInfo::exists(path) || QFileInfo::exists(Keyring::pathBeside(path));
}

QString asideName(const BackedUp& target)
{
    const QString name = target.path + ".before-restore-" + backupName(target.clock.now().utc());
    QString free = name;
    for (int turn = 2; isThere(free); ++turn)
        free = name + '-' + QString::number(turn);
    return free;
}

/// Moves aside what is there and puts the draft in its place.
Result<QString> put(const Draft& draft, const BackedUp& target)
{
    const QString aside = isThere(target.path) ? asideName(target) : QString();
    if (!aside.isEmpty() && !renameAll(target.path, aside))
        return notPut(target.path);
    if (!renameAll(draft.path(), target.path)) {
        if (!aside.isEmpty())
            renameAll(aside, target.path);
        return notPut(target.path);
    }
    (void)syncFolder(QFileInfo(target.path).absolutePath());
    return aside;
}

} // namespace

Result<Restored> restoreBackup(const Backup& backup, const BackedUp& target, IfThere ifThere)
{
    if (ifThere == IfThere::Refuse && isThere(target.path))
        return Error{Error::Kind::NotAllowed,
            Words::tr("“%1” or its keyring is there already. Restore under another name, or let it be "
                      "replaced: it is "
                      "then moved aside.")
                .arg(target.path),
            {}};
    return attempt([&]() -> Result<Restored> {
        const auto lock = FileLock::take(target.path);
        if (!lock)
            return lock.error();
        const Draft draft(target.path);
        const auto missing = drafted(draft, backup, target.key);
        if (!missing)
            return missing.error();
        const auto aside = put(draft, target);
        if (!aside)
            return aside.error();
        return Restored{*aside, *missing};
    });
}
