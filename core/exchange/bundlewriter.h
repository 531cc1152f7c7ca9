#pragma once

#include "core/base/id.h"
#include "core/exchange/compression.h"
#include "core/seal/hash.h"
#include "core/seal/publickey.h"
#include "core/seal/secret.h"
#include "core/seal/signing.h"
#include "core/seal/stream.h"

#include <QList>

class QIODevice;

/// Who sends a bundle to whom.
struct BundleParties {
    Uuid id; ///< the bundle's own, random
    seal::SigningKey sender;
    QList<seal::SealingKey> receivers;
};

/// How a receiver is named outside: the first 8 bytes of the BLAKE2b of their sealing key.
QByteArray receiverName(const seal::SealingKey& key);
/// What the sender signs; `content` is the hash of all bytes before the signature.
QByteArray bundleMessage(const seal::Hash& content);

/// Writes a bundle's frame (docs/bundle-format.md): compresses, seals in pieces, signs; in constant memory.
/// Throws Failure where the device does not take the bytes.
class BundleWriter {
public:
    static constexpr std::string_view magic = "HWBUNDLE";
    static constexpr unsigned char format = 1;
    static constexpr qsizetype pieceBytes = 64 * 1024; ///< of compressed bytes in a sealed piece
    static constexpr quint64 largestSection = 16 << 20;

    BundleWriter(QIODevice& out, const BundleParties& parties);

    /// One section of the content.
    void section(int tag, const QByteArray& payload);
    /// Bytes of the content as they are.
    void add(std::string_view content);
    /// The last piece and the signature.
    void finish();

private:
    void cutPieces();
    void put(std::string_view bytes);
    void write(std::string_view bytes);
    void putPiece(std::string_view compressed, bool isLast);

    QIODevice& out_;
    seal::SigningKey sender_;
    seal::Hasher hasher_;
    seal::SecretBytes key_; ///< of the content
    seal::StreamSealer sealer_;
    Compressor compressor_;
    QByteArray header_; ///< the hash of the head, bound to each piece
    QByteArray waiting_; ///< compressed, not yet a piece
};
