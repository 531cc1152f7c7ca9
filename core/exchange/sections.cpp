#include "core/exchange/sections.h"

// The short sections; changecoding.cpp has the changes.

namespace {

constexpr quint64 most = 1'000'000; // entries of a list: a damaged count must not reserve memory

template <class T, class Read>
std::optional<QList<T>> listFrom(const QByteArray& payload, Read read)
{
    ByteReader reader(payload);
    const quint64 count = reader.number();
    QList<T> list;
    for (quint64 i = 0; i < count && i < most && !reader.failed(); ++i)
        list.append(read(reader));
    return reader.failed() || !reader.atEnd() ? std::nullopt : std::optional(list);
}

seal::Hash hashFrom(std::string_view bytes)
{
    seal::Hash hash{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
    return hash;
}

} // namespace

QByteArray encoded(const Manifest& manifest)
{
    QByteArray bytes;
    ByteWriter writer(bytes);
    writer.number(quint64(manifest.minReader));
    writer.raw(manifest.origin);
    writer.number(quint64(manifest.incarnation));
    writer.number(quint64(manifest.number));
    writer.signedNumber(manifest.madeAt.ms);
    writer.number(quint64(manifest.changes));
    writer.number(quint64(manifest.contentPieces));
    writer.sized(view(manifest.digest));
    writer.sized(view(manifest.office));
    return bytes;
}

std::optional<Manifest> manifestFrom(const QByteArray& payload)
{
    ByteReader reader(payload);
    Manifest manifest;
    manifest.minReader = int(reader.number());
    manifest.origin = reader.uuid();
    manifest.incarnation = int(reader.number());
    manifest.number = qint64(reader.number());
    manifest.madeAt.ms = reader.signedNumber();
    manifest.changes = qint64(reader.number());
    manifest.contentPieces = qint64(reader.number());
    manifest.digest = bytesOf(reader.sized());
    manifest.office = bytesOf(reader.sized());
    // What follows is of a newer program; it may add to the end.
    return reader.failed() || manifest.minReader < 1 ? std::nullopt : std::optional(manifest);
}

QByteArray encoded(const QList<ReplicaPoint>& points)
{
    QByteArray bytes;
    ByteWriter writer(bytes);
    writer.number(quint64(points.size()));
    for (const ReplicaPoint& point : points) {
        writer.raw(point.replica.id);
        writer.sized(view(point.replica.key));
        writer.number(quint64(point.replica.incarnation));
        writer.number(quint64(point.since));
        writer.number(quint64(point.replica.seq));
        writer.raw(view(point.replica.head));
        writer.sized(view(point.replica.signature));
    }
    return bytes;
}

std::optional<QList<ReplicaPoint>> replicasFrom(const QByteArray& payload)
{
    return listFrom<ReplicaPoint>(payload, [](ByteReader& reader) {
        ReplicaPoint point;
        point.replica.id = reader.uuid();
        point.replica.key = bytesOf(reader.sized());
        point.replica.incarnation = int(reader.number());
        point.since = qint64(reader.number());
        point.replica.seq = qint64(reader.number());
        point.replica.head = hashFrom(reader.raw(32));
        point.replica.signature = bytesOf(reader.sized());
        return point;
    });
}

QByteArray encoded(const ContentPiece& piece)
{
    QByteArray bytes;
    ByteWriter writer(bytes);
    writer.sized(view(piece.content));
    writer.number(quint64(piece.position));
    writer.raw(piece.bytes);
    return bytes;
}

std::optional<ContentPiece> contentPieceFrom(const QByteArray& payload)
{
    ByteReader reader(payload);
    ContentPiece piece{bytesOf(reader.sized()), qint64(reader.number()), {}};
    piece.bytes = view(payload).substr(size_t(reader.position() - payload.constData()));
    return reader.failed() || piece.content.size() != 32 ? std::nullopt : std::optional(piece);
}

QByteArray encoded(const QList<Receipt>& receipts)
{
    QByteArray bytes;
    ByteWriter writer(bytes);
    writer.number(quint64(receipts.size()));
    for (const Receipt& receipt : receipts) {
        writer.raw(receipt.bundle);
        writer.number(quint64(receipt.number));
        writer.sized(view(receipt.outcome));
        writer.signedNumber(receipt.at.ms);
        writer.number(quint64(receipt.changes));
        writer.number(quint64(receipt.conflicts));
    }
    return bytes;
}

std::optional<QList<Receipt>> receiptsFrom(const QByteArray& payload)
{
    return listFrom<Receipt>(payload, [](ByteReader& reader) {
        Receipt receipt;
        receipt.bundle = reader.uuid();
        receipt.number = qint64(reader.number());
        receipt.outcome = bytesOf(reader.sized());
        receipt.at.ms = reader.signedNumber();
        receipt.changes = qint64(reader.number());
        receipt.conflicts = qint64(reader.number());
        return receipt;
    });
}

QByteArray encoded(const QList<QByteArray>& contents)
{
    QByteArray bytes;
    ByteWriter writer(bytes);
    writer.number(quint64(contents.size()));
    for (const QByteArray& content : contents)
        writer.sized(view(content));
    return bytes;
}

std::optional<QList<QByteArray>> contentsFrom(const QByteArray& payload)
{
    return listFrom<QByteArray>(payload, [](ByteReader& reader) { return bytesOf(reader.sized()); });
}
