#include "core/store/attachments.h"

#include "core/seal/hash.h"
#include "core/seal/secret.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};

/// The key that makes ids of this file's contents; made when it is first needed.
QByteArray contentKey(Store& store)
{
    if (const auto key = store.setting("content-key"))
        return *key;
    const QByteArray key = bytesOf(seal::SecretBytes::random(32).view());
    store.setSetting("content-key", key);
    return key;
}

Error tooLarge(const QString& name)
{
    return {Error::Kind::Invalid,
        Words::tr("“%1” is larger than 20 MB. Scan it with fewer dots per inch, or split it, then add "
                  "the parts.")
            .arg(name),
        {}};
}

Error notReadable(const QString& name, const QString& detail)
{
    return {Error::Kind::Storage,
        Words::tr("“%1” could not be read to its end, or changed meanwhile. Check that it is still there and "
                  "that no other program is writing it, then add it again.")
            .arg(name),
        detail};
}

/// The next piece, whole unless it is the last.
QByteArray nextPiece(QIODevice& device)
{
    QByteArray piece = device.read(pieceBytes);
    while (piece.size() < pieceBytes) {
        const QByteArray more = device.read(pieceBytes - piece.size());
        if (more.isEmpty())
            break;
        piece += more;
    }
    return piece;
}

/// Reads the device from its beginning, piece by piece, and tells its id and size.
template <class Visit>
Result<Content> passed(QIODevice& device, const QString& name, const QByteArray& key, Visit visit)
{
    if (!device.seek(0))
        return notReadable(name, device.errorString());
    seal::Hasher hasher(view(key));
    qint64 size = 0;
    for (QByteArray piece = nextPiece(device); !piece.isEmpty(); piece = nextPiece(device)) {
        size += piece.size();
        if (size > largestContent)
            return tooLarge(name);
        hasher.add(view(piece));
        visit(piece);
    }
    if (!device.atEnd())
        return notReadable(name, device.errorString());
    return Content{bytesOf(view(hasher.finished())), size};
}

Error notHere()
{
    return {Error::Kind::NotFound,
        Words::tr("The content of this attachment is not here yet. It comes with a bundle of the office that "
                  "added it."),
        {}};
}

} // namespace

Result<Content> addContent(Store& store, QIODevice& device, const QString& name)
{
    Q_ASSERT(!device.isSequential());
    if (device.size() > largestContent)
        return tooLarge(name); // before a byte of it is read
    const QByteArray key = contentKey(store);
    const auto content = passed(device, name, key, [](const QByteArray&) {});
    if (!content)
        return content;
    if (content->size == 0)
        return Error{Error::Kind::Invalid,
            Words::tr("“%1” is empty. Scan or copy it again, then add it.").arg(name), {}};
    sql::Database& database = store.database();
    const qint64 pieces = (content->size + pieceBytes - 1) / pieceBytes;
    if (database.one<qint64>("SELECT count(*) FROM chunk WHERE content = ?", content->id) == pieces)
        return content;

    sql::Transaction transaction(database);
    database.run("DELETE FROM chunk WHERE content = ?", content->id); // a part that came in a bundle
    int position = 0;
    const auto again = passed(device, name, key, [&](const QByteArray& piece) {
        database.run(
            "INSERT INTO chunk (content, position, bytes) VALUES (?, ?, ?)", content->id, position++, piece);
    });
    if (!again)
        return again;
    if (again->id != content->id)
        return notReadable(name, "it changed between two readings");
    transaction.commit();
    store.noteContent(content->id);
    return content;
}

Result<Content> addContent(Store& store, const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.exists())
        return Error{Error::Kind::NotFound,
            Words::tr("There is no file “%1”. Check the name and the folder.").arg(path), {}};
    if (!file.open(QIODevice::ReadOnly))
        return notReadable(name, file.errorString());
    return addContent(store, file, name);
}

Result<void> readContent(
    const Store& store, const QByteArray& id, const std::function<void(std::string_view piece)>& visit)
{
    qint64 next = 0;
    bool isWhole = true;
    const sql::Database& database = store.database();
    database.each(
        "SELECT position, bytes FROM chunk WHERE content = ? ORDER BY position",
        [&](sql::Row& row) {
            isWhole = isWhole && row.at<qint64>(0) == next++;
            if (isWhole)
                visit(row.value(1).bytes);
        },
        id);
    if (next == 0 || !isWhole)
        return notHere();
    return {};
}

QList<Content> wholeContents(const Store& store)
{
    const auto read = [](sql::Row& row) { return Content{row.at<QByteArray>(0), row.at<qint64>(1)}; };
    return store.database().all("SELECT content, sum(length(bytes)) FROM chunk GROUP BY content"
                                " HAVING count(*) = max(position) + 1 ORDER BY content",
        read);
}

QList<QByteArray> missingContents(const Store& store)
{
    return store.database().all(
        "SELECT DISTINCT content FROM attachment WHERE removed = 0 AND length(content) > 0"
        " AND NOT EXISTS (SELECT 1 FROM chunk WHERE chunk.content = attachment.content)"
        " ORDER BY content",
        [](sql::Row& row) { return row.at<QByteArray>(0); });
}

void keepPiece(Store& store, const QByteArray& content, qint64 position, std::string_view piece)
{
    store.database().run(
        "INSERT INTO chunk (content, position, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", content,
        position, Value::ofBlob(piece));
}
