#include "core/store/digest.h"

#include <algorithm>

namespace {

std::array<quint64, 4> wordsOf(std::string_view bytes)
{
    std::array<quint64, 4> words{};
    std::memcpy(words.data(), bytes.data(), std::min(bytes.size(), sizeof words));
    return words;
}

} // namespace

DigestSum::DigestSum(std::string_view bytes) : words_(wordsOf(bytes)) { }

void DigestSum::add(const DigestSum& other)
{
    quint64 carry = 0;
    for (size_t i = 0; i < words_.size(); ++i) {
        quint64 sum = 0;
        const bool over = __builtin_add_overflow(words_[i], other.words_[i], &sum);
        const bool overAgain = __builtin_add_overflow(sum, carry, &words_[i]);
        carry = over || overAgain ? 1 : 0;
    }
}

void DigestSum::add(const seal::Hash& hash)
{
    add(DigestSum(view(hash)));
}

void DigestSum::subtract(const seal::Hash& hash)
{
    // a - b is a + (not b) + 1 modulo 2^256
    DigestSum complement(view(hash));
    for (quint64& word : complement.words_)
        word = ~word;
    add(complement);
    DigestSum one;
    one.words_[0] = 1;
    add(one);
}

void RecordDigest::alive(const Dot& dot, int field)
{
    if (!dot.isNull())
        alive_.append({dot, field});
}

seal::Hash RecordDigest::hash(const Origins& origins)
{
    std::ranges::sort(alive_, [&](const Alive& a, const Alive& b) {
        if (a.dot == b.dot)
            return a.field < b.field;
        return a.dot.origin == b.dot.origin ? a.dot.seq < b.dot.seq
                                            : origins.at(a.dot.origin).id < origins.at(b.dot.origin).id;
    });
    QByteArray bytes;
    bytes.reserve(160);
    ByteWriter writer(bytes);
    writer.raw(record_);
    Dot dot;
    for (const Alive& alive : alive_) {
        if (!(alive.dot == dot)) {
            dot = alive.dot;
            writer.number(0); // no field has a number of 0 but removal, which is written as 1
            writer.raw(origins.at(dot.origin).id);
            writer.number(quint64(dot.seq));
        }
        writer.number(quint64(alive.field) + 1);
    }
    return seal::hash(view(bytes));
}
