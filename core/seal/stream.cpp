#include "core/seal/stream.h"

#include "core/seal/ready.h"

#include <sodium.h>

namespace seal {

namespace {

    using State = crypto_secretstream_xchacha20poly1305_state;
    static_assert(Stream::keyBytes == crypto_secretstream_xchacha20poly1305_KEYBYTES);
    static_assert(Stream::headerBytes == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    static_assert(Stream::overhead == crypto_secretstream_xchacha20poly1305_ABYTES);
    static_assert(sizeof(State) <= 64 && alignof(State) <= 16);

    State* stateIn(std::array<unsigned char, 64>& bytes)
    {
        return reinterpret_cast<State*>(bytes.data());
    }
    const unsigned char* raw(std::string_view bytes)
    {
        return reinterpret_cast<const unsigned char*>(bytes.data());
    }
    unsigned char* raw(QByteArray& bytes)
    {
        return reinterpret_cast<unsigned char*>(bytes.data());
    }

} // namespace

Stream::~Stream()
{
    sodium_memzero(state_.data(), state_.size());
}

StreamSealer::StreamSealer(const SecretBytes& key) : header_(qsizetype(headerBytes), Qt::Uninitialized)
{
    Q_ASSERT(key.size() == keyBytes);
    ready();
    crypto_secretstream_xchacha20poly1305_init_push(stateIn(state_), raw(header_), key.data());
}

QByteArray StreamSealer::seal(std::string_view plain, std::string_view associatedData, bool isLast)
{
    QByteArray sealed(qsizetype(plain.size() + overhead), Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(stateIn(state_), raw(sealed), nullptr, raw(plain),
        plain.size(), raw(associatedData), associatedData.size(),
        isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
    return sealed;
}

StreamOpener::StreamOpener(const SecretBytes& key, std::string_view header)
{
    Q_ASSERT(key.size() == keyBytes && header.size() == headerBytes);
    ready();
    crypto_secretstream_xchacha20poly1305_init_pull(stateIn(state_), raw(header), key.data());
}

std::optional<StreamOpener::Piece> StreamOpener::open(
    std::string_view sealed, std::string_view associatedData)
{
    if (sealed.size() < overhead)
        return std::nullopt;
    Piece piece{QByteArray(qsizetype(sealed.size() - overhead), Qt::Uninitialized), false};
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(stateIn(state_), raw(piece.plain), nullptr, &tag,
            raw(sealed), sealed.size(), raw(associatedData), associatedData.size())
        != 0)
        return std::nullopt;
    piece.isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return piece;
}

} // namespace seal
