#include "core/exchange/bundlewriter.h"

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/seal/sealing.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QtEndian>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

std::string_view viewOf(const seal::Hash& hash)
{
    return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}

QByteArray sized(quint32 length)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(length, bytes.data());
    return bytes;
}

} // namespace

QByteArray receiverName(const seal::SealingKey& key)
{
    return bytesOf(viewOf(seal::hash(key.view())).substr(0, 8));
}

QByteArray bundleMessage(const seal::Hash& content)
{
    return QByteArray("homeward bundle 1") + bytesOf(viewOf(content));
}

BundleWriter::BundleWriter(QIODevice& out, const BundleParties& parties)
    : out_(out), sender_(parties.sender), key_(seal::SecretBytes::random(seal::Stream::keyBytes)),
      sealer_(key_)
{
    QByteArray head;
    ByteWriter writer(head);
    writer.raw(parties.sender.publicKey().view());
    writer.raw(parties.id);
    writer.number(quint64(parties.receivers.size()));
    for (const seal::SealingKey& receiver : parties.receivers) {
        writer.raw(view(receiverName(receiver)));
        writer.raw(view(seal::sealFor(receiver, key_.view())));
    }
    QByteArray bytes(magic.data(), qsizetype(magic.size()));
    bytes += char(format);
    bytes += '\0'; // flags
    bytes += sized(quint32(head.size())) + head + sealer_.header();
    header_ = bytesOf(viewOf(seal::hash(view(bytes))));
    put(view(bytes));
}

void BundleWriter::section(int tag, const QByteArray& payload)
{
    QByteArray head;
    ByteWriter writer(head);
    writer.number(quint64(tag));
    writer.number(quint64(payload.size()));
    add(view(head));
    add(view(payload));
}

void BundleWriter::add(std::string_view content)
{
    compressor_.add(content, waiting_);
    cutPieces();
}

void BundleWriter::cutPieces()
{
    qsizetype used = 0;
    for (; waiting_.size() - used > pieceBytes; used += pieceBytes)
        putPiece(view(waiting_).substr(size_t(used), pieceBytes), false);
    waiting_.remove(0, used);
}

void BundleWriter::finish()
{
    compressor_.add({}, waiting_, true);
    cutPieces();
    putPiece(view(waiting_), true);
    const QByteArray signature = sender_.sign(view(bundleMessage(hasher_.finished())));
    write(view(signature));
}

void BundleWriter::putPiece(std::string_view compressed, bool isLast)
{
    const QByteArray sealed = sealer_.seal(compressed, view(header_), isLast);
    put(view(sized(quint32(sealed.size()))));
    put(view(sealed));
}

void BundleWriter::put(std::string_view bytes)
{
    hasher_.add(bytes);
    write(bytes);
}

void BundleWriter::write(std::string_view bytes)
{
    if (out_.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
        throw Failure({Error::Kind::Storage,
            Words::tr(
                "The bundle could not be written: the stick or disk is full or gone. Free some space, or "
                "choose another one."),
            out_.errorString()});
}
