#pragma once

#include <QByteArray>

#include <array>
#include <compare>
#include <cstring>
#include <optional>
#include <string_view>

namespace seal {

/// The 32 public bytes of a pair; keys for different purposes do not mix.
template <class Purpose>
class PublicHalf {
public:
    PublicHalf() = default; ///< null: no key

    /// Nothing where there are not 32 bytes.
    static std::optional<PublicHalf> fromBytes(std::string_view bytes)
    {
        if (bytes.size() != sizeof(bytes_))
            return std::nullopt;
        PublicHalf key;
        std::memcpy(key.bytes_.data(), bytes.data(), bytes.size());
        return key;
    }

    bool isNull() const { return *this == PublicHalf(); }
    const unsigned char* data() const { return bytes_.data(); }
    std::string_view view() const { return {reinterpret_cast<const char*>(bytes_.data()), bytes_.size()}; }
    QByteArray bytes() const { return QByteArray(view().data(), qsizetype(view().size())); }

    friend auto operator<=>(const PublicHalf&, const PublicHalf&) = default;

private:
    std::array<unsigned char, 32> bytes_{};
};

/// Verifies what its SigningKey signed (Ed25519).
using PublicKey = PublicHalf<struct ForSignatures>;
/// Seals bytes for the owner of its SealingPair (X25519).
using SealingKey = PublicHalf<struct ForSealing>;

} // namespace seal
