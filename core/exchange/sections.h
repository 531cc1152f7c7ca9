#pragma once

#include "core/store/changelist.h"
#include "core/store/peerbook.h"

#include <optional>

/// The sections of a bundle's content, in the order of their numbers. A reader skips numbers from 64 on that
/// it does not know, and calls for a newer program at lower ones.
namespace section {
enum Tag {
    Manifest = 1,
    Replicas = 2,
    Enrolment = 3,
    Changes = 4,
    ContentPiece = 5,
    Wants = 6,
    Receipts = 7,
    End = 8,
    FirstOptional = 64,
};
}

/// The first section: what the bundle is and what it claims to hold.
struct Manifest {
    static constexpr int reader = 1; ///< the version of the content's form that this program reads

    int minReader = reader;
    Uuid origin; ///< the replica that the sender writes as
    int incarnation = 1;
    qint64 number = 0; ///< among the bundles of this sender to this receiver
    Instant madeAt;
    qint64 changes = 0;
    qint64 contentPieces = 0;
    QByteArray digest; ///< of the sender's whole file, 32 bytes
    QByteArray office; ///< the sender's, and its laptop's code: for names only
};

/// What the sender holds of each replica (`replica.seq`), and from where on the bundle tells it.
struct ReplicaPoint {
    ChangeList::Replica replica;
    qint64 since = 0;
};

struct ContentPiece {
    QByteArray content;
    qint64 position = 0;
    std::string_view bytes; ///< in the payload
};

/// What became of a bundle that the receiver of this one had sent.
struct Receipt {
    Uuid bundle;
    qint64 number = 0;
    QByteArray outcome; ///< taken, parked
    Instant at;
    qint64 changes = 0;
    qint64 conflicts = 0;
};

QByteArray encoded(const Manifest& manifest);
QByteArray encoded(const QList<ReplicaPoint>& points);
QByteArray encoded(const ContentPiece& piece);
QByteArray encoded(const QList<Receipt>& receipts);
QByteArray encoded(const QList<QByteArray>& contents);
/// Changes with what they name; the replicas are those of the bundle's replica section, in its order.
QByteArray encodedChanges(const ChangeList& piece);

// Nothing where the bytes are damaged.
std::optional<Manifest> manifestFrom(const QByteArray& payload);
std::optional<QList<ReplicaPoint>> replicasFrom(const QByteArray& payload);
std::optional<ContentPiece> contentPieceFrom(const QByteArray& payload);
std::optional<QList<Receipt>> receiptsFrom(const QByteArray& payload);
std::optional<QList<QByteArray>> contentsFrom(const QByteArray& payload);
std::optional<ChangeList> changesFrom(const QByteArray& payload, const QList<ChangeList::Replica>& replicas);
