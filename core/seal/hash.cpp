#include "core/seal/hash.h"

#include "core/seal/ready.h"

#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace seal {

namespace {

    constexpr size_t blockBytes = 64; // of ChaCha20
    constexpr size_t saltsInBlock = blockBytes / sizeof(FieldSalt);
    constexpr size_t windowBlocks = 16;
    constexpr size_t largestVarint = 10;

    const unsigned char* raw(std::string_view bytes)
    {
        return reinterpret_cast<const unsigned char*>(bytes.data());
    }

    Hash hashOf(const unsigned char* bytes, size_t count)
    {
        Hash out;
        crypto_generichash_blake2b(out.data(), out.size(), bytes, count, nullptr, 0);
        return out;
    }

    Hash streamKey(const Salt& changeSalt, quint64 seq)
    {
        constexpr std::string_view purpose = "homeward field salts 1";
        unsigned char input[purpose.size() + sizeof(Salt) + sizeof seq];
        std::memcpy(input, purpose.data(), purpose.size());
        std::memcpy(input + purpose.size(), changeSalt.bytes.data(), sizeof(Salt));
        for (size_t i = 0; i < sizeof seq; ++i)
            input[purpose.size() + sizeof(Salt) + i] = static_cast<unsigned char>(seq >> (8 * i));
        return hashOf(input, sizeof input);
    }

    size_t writeVarint(unsigned char* out, unsigned number)
    {
        size_t count = 0;
        for (; number >= 128; number >>= 7)
            out[count++] = static_cast<unsigned char>(number | 128);
        out[count++] = static_cast<unsigned char>(number);
        return count;
    }

} // namespace

void draw(std::span<Salt> salts)
{
    ready();
    randombytes_buf(salts.data(), salts.size_bytes());
}

Hash hash(std::string_view bytes)
{
    ready();
    return hashOf(raw(bytes), bytes.size());
}

Hash keyedHash(std::string_view key, std::string_view bytes)
{
    return Hasher(key).add(bytes).finished();
}

Hasher::Hasher() : Hasher(std::string_view()) { }

Hasher::Hasher(std::string_view key)
{
    static_assert(sizeof(state_) >= sizeof(crypto_generichash_blake2b_state));
    static_assert(alignof(Hasher) >= alignof(crypto_generichash_blake2b_state));
    Q_ASSERT(key.empty() || (key.size() >= 16 && key.size() <= crypto_generichash_blake2b_KEYBYTES_MAX));
    ready();
    crypto_generichash_blake2b_init(reinterpret_cast<crypto_generichash_blake2b_state*>(state_.data()),
        key.empty() ? nullptr : raw(key), key.size(), sizeof(Hash));
}

Hasher& Hasher::add(std::string_view bytes)
{
    Q_ASSERT(!finished_);
    crypto_generichash_blake2b_update(
        reinterpret_cast<crypto_generichash_blake2b_state*>(state_.data()), raw(bytes), bytes.size());
    return *this;
}

Hash Hasher::finished()
{
    Q_ASSERT(!finished_);
    finished_ = true;
    Hash out;
    crypto_generichash_blake2b_final(
        reinterpret_cast<crypto_generichash_blake2b_state*>(state_.data()), out.data(), out.size());
    return out;
}

void fieldSalts(const Salt& changeSalt, quint64 seq, std::span<const int> fields, std::span<FieldSalt> salts)
{
    Q_ASSERT(fields.size() == salts.size());
    if (fields.empty())
        return;
    ready();
    const Hash key = streamKey(changeSalt, seq);
    constexpr unsigned char nonce[crypto_stream_chacha20_NONCEBYTES] = {};
    const size_t lastBlock = size_t(*std::ranges::max_element(fields)) / saltsInBlock;

    unsigned char window[windowBlocks * blockBytes];
    size_t first = 0, count = 0;
    for (size_t i = 0; i < fields.size(); ++i) {
        Q_ASSERT(fields[i] >= 0);
        const size_t block = size_t(fields[i]) / saltsInBlock;
        if (block < first || block >= first + count) {
            first = block;
            count = std::min(windowBlocks, lastBlock - first + 1);
            std::memset(window, 0, count * blockBytes);
            crypto_stream_chacha20_xor_ic(window, window, count * blockBytes, nonce, first, key.data());
        }
        std::memcpy(salts[i].bytes.data(),
            window + size_t(fields[i]) * sizeof(FieldSalt) - first * blockBytes, sizeof(FieldSalt));
    }
}

FieldSalt fieldSalt(const Salt& changeSalt, quint64 seq, int field)
{
    FieldSalt salt;
    fieldSalts(changeSalt, seq, {&field, 1}, {&salt, 1});
    return salt;
}

Hash commitment(int field, std::string_view encodedValue, const FieldSalt& salt)
{
    Q_ASSERT(field >= 0);
    ready();
    unsigned char buffer[256];
    size_t used = writeVarint(buffer, unsigned(field));
    std::memcpy(buffer + used, salt.bytes.data(), sizeof(FieldSalt));
    used += sizeof(FieldSalt);
    static_assert(sizeof buffer > largestVarint + sizeof(FieldSalt));

    if (encodedValue.size() <= sizeof buffer - used) {
        if (!encodedValue.empty())
            std::memcpy(buffer + used, encodedValue.data(), encodedValue.size());
        return hashOf(buffer, used + encodedValue.size());
    }
    return Hasher().add({reinterpret_cast<const char*>(buffer), used}).add(encodedValue).finished();
}

} // namespace seal
