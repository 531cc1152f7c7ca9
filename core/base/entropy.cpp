#include "core/base/entropy.h"

void SystemEntropy::fill(unsigned char* bytes, size_t count)
{
    while (count > 0) {
        const quint64 word = QRandomGenerator::system()->generate64();
        const size_t part = std::min(count, sizeof word);
        std::memcpy(bytes, &word, part);
        bytes += part;
        count -= part;
    }
}

quint64 SeededEntropy::next()
{
    quint64 z = (state_ += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

void SeededEntropy::fill(unsigned char* bytes, size_t count)
{
    while (count > 0) {
        quint64 word = next();
        for (size_t i = 0; i < sizeof word && count > 0; ++i, --count, word >>= 8)
            *bytes++ = static_cast<unsigned char>(word);
    }
}

Uuid newUuid(const Clock& clock, Entropy& entropy)
{
    Uuid id;
    entropy.fill(id.bytes.data(), id.bytes.size());
    const qint64 ms = clock.now().ms;
    for (int i = 0; i < 6; ++i)
        id.bytes[size_t(i)] = static_cast<unsigned char>(ms >> (40 - 8 * i));
    id.bytes[6] = static_cast<unsigned char>(0x70 | (id.bytes[6] & 0x0f));
    id.bytes[8] = static_cast<unsigned char>(0x80 | (id.bytes[8] & 0x3f));
    return id;
}

Uuid RisingUuids::next(const Clock& clock, Entropy& entropy)
{
    Uuid id = newUuid(clock, entropy);
    if (id <= last_ || std::memcmp(id.bytes.data(), last_.bytes.data(), 6) == 0) {
        // Within a millisecond: the last one and a random step of up to 2^24 more, carried through the 62 low
        // bits.
        quint64 low = 0;
        for (size_t i = 8; i < 16; ++i)
            low = low << 8 | last_.bytes[i];
        const quint64 step = 1 + (quint64(id.bytes[13]) << 16 | quint64(id.bytes[14]) << 8 | id.bytes[15]);
        constexpr quint64 mask = (quint64(1) << 62) - 1;
        const quint64 sum = (low & mask) + step;
        id = last_;
        for (size_t i = 0; i < 8; ++i)
            id.bytes[15 - i] = static_cast<unsigned char>(sum >> (8 * i));
        id.bytes[8] = static_cast<unsigned char>(0x80 | (id.bytes[8] & 0x3f));
        if (sum > mask) // once in 2^38 ids of one millisecond: the twelve bits above
            id.bytes[7] = static_cast<unsigned char>(id.bytes[7] + 1);
    }
    return last_ = id;
}
