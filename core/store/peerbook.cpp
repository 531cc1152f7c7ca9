#include "core/store/peerbook.h"

#include <algorithm>

namespace {

constexpr const char* entryColumns
    = "SELECT peer, id, number, sent, at, changes, contents, conflicts, outcome, "
      "answered_at, answer FROM bundle";

BundleEntry readEntry(sql::Row& row)
{
    BundleEntry entry;
    row >> entry.peer >> entry.id >> entry.number >> entry.sent >> entry.at >> entry.changes >> entry.contents
        >> entry.conflicts >> entry.outcome >> entry.answeredAt >> entry.answer;
    return entry;
}

constexpr qsizetype contentIdBytes = 32;

} // namespace

QByteArray encodedSeen(const Seen& seen)
{
    QList<Uuid> ids = seen.keys();
    std::ranges::sort(ids);
    QByteArray bytes;
    ByteWriter writer(bytes);
    for (const Uuid& id : ids) {
        writer.raw(id);
        writer.number(quint64(seen[id]));
    }
    return bytes;
}

std::optional<Seen> decodedSeen(std::string_view bytes)
{
    Seen seen;
    for (ByteReader reader(bytes); !reader.atEnd();) {
        const Uuid id = reader.uuid();
        seen[id] = qint64(reader.number());
        if (reader.failed())
            return std::nullopt;
    }
    return seen;
}

Peer PeerBook::peer(const QByteArray& key) const
{
    const auto read = [&](sql::Row& row) {
        Peer peer;
        peer.key = key;
        QByteArray has, wants;
        row >> peer.sent >> peer.received >> peer.incarnation >> peer.heardAt >> has >> wants;
        peer.has = decodedSeen(view(has)).value_or(Seen());
        for (qsizetype at = 0; at + contentIdBytes <= wants.size(); at += contentIdBytes)
            peer.wants.append(wants.mid(at, contentIdBytes));
        return peer;
    };
    const auto found = database_.first(
        "SELECT sent, received, incarnation, heard_at, has, wants FROM peer WHERE key = ?", read, key);
    return found ? *found : Peer{key, 0, 0, 0, {}, {}, {}};
}

void PeerBook::save(const Peer& peer)
{
    QByteArray wants;
    for (const QByteArray& content : peer.wants)
        wants += content;
    database_.run("INSERT INTO peer (key, sent, received, incarnation, heard_at, has, wants)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET sent = excluded.sent,"
                  " received = excluded.received, incarnation = excluded.incarnation,"
                  " heard_at = excluded.heard_at, has = excluded.has, wants = excluded.wants",
        peer.key, peer.sent, peer.received, peer.incarnation, peer.heardAt, encodedSeen(peer.has), wants);
}

void PeerBook::add(const BundleEntry& entry)
{
    database_.run("INSERT INTO bundle (peer, id, number, sent, at, changes, contents, conflicts, outcome,"
                  " answered_at, answer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entry.peer, idValue(entry.id), entry.number, entry.sent, entry.at, entry.changes, entry.contents,
        entry.conflicts, sql::text(entry.outcome), entry.answeredAt, sql::text(entry.answer));
}

QList<BundleEntry> PeerBook::journal(int most) const
{
    return database_.all(QByteArray(entryColumns) + " ORDER BY n DESC LIMIT ?", readEntry, most);
}

std::optional<BundleEntry> PeerBook::entryOf(const Uuid& bundle) const
{
    return database_.first(
        QByteArray(entryColumns) + " WHERE id = ? ORDER BY n DESC LIMIT 1", readEntry, idValue(bundle));
}

QList<BundleEntry> PeerBook::receivedFrom(const QByteArray& peer, int most) const
{
    return database_.all(QByteArray(entryColumns) + " WHERE peer = ? AND sent = 0 ORDER BY n DESC LIMIT ?",
        readEntry, peer, most);
}

void PeerBook::answered(const BundleEntry& entry)
{
    // "Taken" is never taken back by an older receipt that says "parked".
    database_.run("UPDATE bundle SET answered_at = ?, answer = ?, conflicts = ?"
                  " WHERE peer = ? AND id = ? AND sent = 1 AND answer <> 'taken'",
        entry.answeredAt, sql::text(entry.answer), entry.conflicts, entry.peer, idValue(entry.id));
}

bool PeerBook::wentOut(const QByteArray& peer, const QByteArray& content) const
{
    return database_.one<int>("SELECT 1 FROM sent_content WHERE peer = ? AND content = ?", peer, content)
        .has_value();
}

void PeerBook::sent(const Peer& peer, const QList<QByteArray>& contents, const BundleEntry& entry)
{
    sql::Transaction transaction(database_);
    save(peer);
    for (const QByteArray& content : contents)
        database_.run("INSERT INTO sent_content (peer, content) VALUES (?, ?) ON CONFLICT DO NOTHING",
            peer.key, content);
    add(entry);
    transaction.commit();
}
