#pragma once

#include "core/store/changelist.h"
#include "core/store/store.h"

/// Another laptop, as far as this one has heard of it by bundles. Bundles are numbered from 1 for each pair
/// of laptops and each direction.
struct Peer {
    QByteArray key; ///< its device's public key
    qint64 sent = 0; ///< number of the last bundle to it
    qint64 received = 0; ///< number of its newest bundle here
    int incarnation = 0; ///< of it when it wrote that
    Instant heardAt; ///< when it wrote that; 0: never
    Seen has; ///< what it held then
    QList<QByteArray> wants; ///< contents of attachments that it missed then
};

/// One bundle that was written or met here.
struct BundleEntry {
    QByteArray peer;
    Uuid id;
    qint64 number = 0;
    bool sent = false; ///< written here; else it came from the peer
    Instant at;
    qint64 changes = 0; ///< in it, or new here
    qint64 contents = 0;
    qint64 conflicts = 0; ///< that came up with it
    QByteArray outcome; ///< written, taken, parked
    Instant answeredAt; ///< when the receiver wrote what became of it; 0: not heard yet
    QByteArray answer; ///< taken, parked; empty where not heard
};

/// What a file remembers of its exchanges; it never travels. The caller holds the transaction where several
/// things belong together.
class PeerBook {
public:
    explicit PeerBook(Store& store) : database_(store.database()) { }

    /// A peer never heard of comes empty but for its key.
    Peer peer(const QByteArray& key) const;
    void save(const Peer& peer);

    void add(const BundleEntry& entry);
    /// The newest entries first.
    QList<BundleEntry> journal(int most) const;
    /// The newest entry of that bundle; nothing where it was never met.
    std::optional<BundleEntry> entryOf(const Uuid& bundle) const;
    /// The last bundles that came from the peer and their fate, at most so many, newest first.
    QList<BundleEntry> receivedFrom(const QByteArray& peer, int most) const;
    /// What the receiver wrote of a bundle that went to it.
    void answered(const BundleEntry& sentEntry);

    bool wentOut(const QByteArray& peer, const QByteArray& content) const;
    /// A bundle went to the peer, with these contents: all noted at once.
    void sent(const Peer& peer, const QList<QByteArray>& contents, const BundleEntry& entry);

private:
    sql::Database& database_;
};

QByteArray encodedSeen(const Seen& seen);
/// Nothing where the bytes are damaged.
std::optional<Seen> decodedSeen(std::string_view bytes);
