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

QByteArray RecordDigest::bytes(const Origins& origins)
{
    if (!std::ranges::is_sorted(alive_, {}, &Alive::field))
        std::ranges::sort(alive_, {}, &Alive::field);
    QVarLengthArray<Dot, 8> dots; // mostly one or two
    for (const Alive& alive : alive_)
        if (!dots.contains(alive.dot))
            dots.append(alive.dot);
    std::ranges::sort(dots, [&](const Dot& a, const Dot& b) {
        return a.origin == b.origin ? a.seq < b.seq : origins.at(a.origin).id < origins.at(b.origin).id;
    });
    QByteArray bytes;
    bytes.reserve(160);
    ByteWriter writer(bytes);
    writer.raw(record_);
    for (const Dot& dot : dots) {
        writer.number(0); // no field has a number of 0 but removal, which is written as 1
        writer.raw(origins.at(dot.origin).id);
        writer.number(quint64(dot.seq));
        for (const Alive& alive : alive_)
            if (alive.dot == dot)
                writer.number(quint64(alive.field) + 1);
    }
    return bytes;
}

void DigestChanges::fold(Sums& sums, const Part& part)
{
    DigestSum& sum = sums[part.caseId]; // a case has a digest also where nothing is set in it
    if (part.bytes.isEmpty())
        return;
    const seal::Hash hash = seal::hash(view(part.bytes));
    part.subtracted ? sum.subtract(hash) : sum.add(hash);
}

const DigestChanges::Sums& DigestChanges::sums()
{
    Sums more = parts_.take();
    if (sums_.isEmpty())
        sums_.swap(more);
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        sums_[it.key()].add(it.value());
    return sums_;
}

void DigestChanges::add(DigestChanges& other)
{
    const Sums& more = other.sums();
    if (sums_.isEmpty())
        sums_ = more;
    else
        for (auto it = more.cbegin(); it != more.cend(); ++it)
            sums_[it.key()].add(it.value());
    other.clear();
}

void DigestChanges::clear()
{
    parts_.forget();
    sums_.clear();
}
