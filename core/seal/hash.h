#pragma once

#include <QtGlobal>

#include <array>
#include <span>
#include <string_view>

namespace seal {

/// BLAKE2b with 32 bytes of output, the only hash of the file, the log and the bundles.
using Hash = std::array<unsigned char, 32>;

/// The 16 random bytes of one change, from which the salts of its fields are derived. As long as it exists,
/// anyone who has it can test guesses about every field of the change; anonymising destroys it.
struct Salt {
    std::array<unsigned char, 16> bytes{};
    friend bool operator==(const Salt&, const Salt&) = default;
};

/// The salt of one field of one change. It says nothing about the salts of the other fields.
struct FieldSalt {
    std::array<unsigned char, 16> bytes{};
    friend bool operator==(const FieldSalt&, const FieldSalt&) = default;
};

/// New salts, from the system's generator.
void draw(std::span<Salt> salts);

Hash hash(std::string_view bytes);

/// The same under a key of 16 to 64 bytes: who has not the key can neither make nor recognise it.
Hash keyedHash(std::string_view key, std::string_view bytes);

/// A hash over bytes that come in pieces; equal to `hash` of the pieces put together.
class Hasher {
public:
    Hasher();
    explicit Hasher(std::string_view key); ///< equal to `keyedHash`; 16 to 64 bytes

    Hasher& add(std::string_view bytes);
    /// The hash of what was added; the hasher is then used up, more must not be added.
    Hash finished();

private:
    alignas(64) std::array<unsigned char, 384> state_;
    bool finished_ = false;
};

/// Fills `salts`, one for each of the field numbers, in their order; the two spans are of one length.
/// Key = BLAKE2b-256("homeward field salts 1", change salt, seq as 8 bytes little-endian); the salt of field
/// n is bytes 16n to 16n + 15 of the ChaCha20 keystream under that key and a nonce of zeros. So a field's
/// salt does not depend on which others are set, and knowing it tells nothing of the others. Numbers are not
/// negative.
void fieldSalts(const Salt& changeSalt, quint64 seq, std::span<const int> fields, std::span<FieldSalt> salts);

/// One of the above.
FieldSalt fieldSalt(const Salt& changeSalt, quint64 seq, int field);

/// What chain and signatures hold in a value's place: BLAKE2b-256(field number as a varint, salt, value), the
/// value encoded as ByteWriter::value writes it. Without the salt it does not give away the value, and no
/// other value can be found for it. Allocates nothing.
Hash commitment(int field, std::string_view encodedValue, const FieldSalt& salt);

} // namespace seal
