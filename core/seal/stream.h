#pragma once

#include "core/seal/secret.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace seal {

/// What the two ends of a sealed stream share: libsodium's crypto_secretstream_xchacha20poly1305. A piece can
/// neither be changed, left out, repeated nor put in another place, and the last one says that it is.
class Stream {
public:
    static constexpr size_t keyBytes = 32;
    static constexpr size_t headerBytes = 24;
    static constexpr size_t overhead = 17; ///< by which a sealed piece is longer than what is in it

    ~Stream(); ///< wipes its keys
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

protected:
    Stream() = default;
    alignas(16) std::array<unsigned char, 64> state_{};
};

/// Seals pieces one after another under a secret key of 32 bytes.
class StreamSealer : public Stream {
public:
    explicit StreamSealer(const SecretBytes& key);

    const QByteArray& header() const { return header_; } ///< not secret; whoever opens needs it first
    QByteArray seal(std::string_view plain, std::string_view associatedData, bool isLast);

private:
    QByteArray header_;
};

/// Opens them in the same order.
class StreamOpener : public Stream {
public:
    struct Piece {
        QByteArray plain;
        bool isLast = false;
    };
    /// `header` has headerBytes.
    StreamOpener(const SecretBytes& key, std::string_view header);

    /// Nothing where the piece is not the next one, as it was sealed and with that data.
    std::optional<Piece> open(std::string_view sealed, std::string_view associatedData);
};

} // namespace seal
