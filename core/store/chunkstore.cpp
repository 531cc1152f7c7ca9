#include "core/store/chunkstore.h"

#include "core/store/attachments.h"
#include "core/store/backupfolder.h"

#include <QFileInfo>

QString ChunkStore::pathOf(const QString& path)
{
    return backupsBeside(path) + "/chunks";
}

void ChunkStore::create(sql::Database& database, const QByteArray& name)
{
    database.execute("CREATE TABLE IF NOT EXISTS " + name
        + ".chunk (content BLOB NOT NULL, position INTEGER NOT NULL,"
          " bytes BLOB NOT NULL, PRIMARY KEY (content, position)) STRICT");
}

ChunkStore::ChunkStore(const QString& officeFile, const seal::SecretBytes& key)
    : path_(pathOf(officeFile)), key_(key)
{
}

void ChunkStore::keep(const Store& store, const QByteArray& content) const
{
    if (!QFileInfo::exists(path_))
        return;
    (void)attempt([&]() -> Result<void> {
        auto opened = sql::Database::open(path_, bytesOf(key_.view()), sql::Database::Mode::ReadWrite);
        if (!opened)
            return opened.error();
        sql::Database database = *std::move(opened);
        sql::Transaction transaction(database);
        qint64 position = 0;
        auto read = readContent(store, content, [&](std::string_view piece) {
            database.run(
                "INSERT INTO chunk (content, position, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                content, position++, Value::ofBlob(piece));
        });
        if (read)
            transaction.commit();
        return read;
    });
}
