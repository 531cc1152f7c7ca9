#include "core/base/entropy.h"
#include "core/store/digest.h"
#include "tests/support/twooffices.h"

#include <algorithm>

namespace {

seal::Hash randomHash(SeededEntropy& dice)
{
    seal::Hash hash;
    dice.fill(hash.data(), hash.size());
    return hash;
}

seal::Hash filled(unsigned char byte)
{
    seal::Hash hash;
    hash.fill(byte);
    return hash;
}

seal::Hash small(unsigned char number)
{
    seal::Hash hash{};
    hash[0] = number;
    return hash;
}

} // namespace

TEST_CASE("The order of a sum's parts does not matter")
{
    SeededEntropy dice(21);
    std::vector<seal::Hash> parts;
    for (int i = 0; i < 50; ++i)
        parts.push_back(randomHash(dice));
    DigestSum forward, backward;
    for (const seal::Hash& part : parts)
        forward.add(part);
    std::ranges::reverse(parts);
    for (const seal::Hash& part : parts)
        backward.add(part);
    CHECK(forward == backward);
    CHECK(forward != DigestSum());
}

TEST_CASE("What was added and taken away again leaves nothing")
{
    SeededEntropy dice(22);
    for (int i = 0; i < 1'000; ++i) {
        const seal::Hash a = randomHash(dice), b = randomHash(dice);
        DigestSum sum;
        sum.add(a);
        const DigestSum one = sum;
        sum.add(b);
        REQUIRE(sum != one);
        sum.subtract(b);
        REQUIRE(sum == one);
        sum.subtract(a);
        REQUIRE(sum == DigestSum());
    }
}

TEST_CASE("A sum carries from word to word and wraps at 256 bits")
{
    DigestSum sum;
    sum.add(filled(0xff)); // 2^256 - 1
    CHECK(sum != DigestSum());
    sum.add(small(1));
    CHECK(sum == DigestSum());
    sum.subtract(small(1));
    CHECK(sum == DigestSum(view(filled(0xff))));

    seal::Hash lowWord{};
    std::fill_n(lowWord.begin(), 8, static_cast<unsigned char>(0xff)); // 2^64 - 1
    DigestSum carried;
    carried.add(lowWord);
    carried.add(small(1));
    seal::Hash next{};
    next[8] = 1; // 2^64
    CHECK(carried == DigestSum(view(next)));
}

TEST_CASE("A sum and its bytes are the same")
{
    SeededEntropy dice(23);
    DigestSum sum;
    sum.add(randomHash(dice));
    sum.add(randomHash(dice));
    CHECK(DigestSum(sum.bytes()) == sum);
    CHECK(DigestSum(std::string_view()) == DigestSum());
}

TEST_CASE("A record's digest names each living change and its field, in whatever order they come")
{
    OfficeStore office(24);
    office.add(somebody(office));
    office.store->beginIncarnation(2);
    const Origins& origins = office.store->origins();
    const Uuid record = Uuid::fromText("0190a000-0000-7000-8000-000000000001");
    using Living = std::vector<std::pair<Dot, int>>;
    const auto digestOf = [&](const Living& living) {
        RecordDigest digest(record);
        for (const auto& [dot, field] : living)
            digest.alive(dot, field);
        return digest.hash(origins);
    };
    Living living{{{1, 1, 5}, 0}, {{1, 1, 5}, 3}, {{1, 2, 6}, 0}, {{2, 1, 7}, 4}};
    const seal::Hash right = digestOf(living);
    std::ranges::reverse(living);
    CHECK(digestOf(living) == right);
    living.push_back({{}, 7}); // never set
    CHECK(digestOf(living) == right);
    living[0].second = 5;
    CHECK(digestOf(living) != right);
    living[0].second = 4;
    living[0].first.seq = 2;
    CHECK(digestOf(living) != right);
    living[0].first = {1, 3, 7};
    CHECK(digestOf(living) != right);
}
