#include "core/base/bytes.h"
#include "core/seal/hash.h"

#include <catch2/catch_test_macros.hpp>

namespace {

std::string hex(std::span<const unsigned char> bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()))
        .toHex()
        .toStdString();
}

seal::Salt saltOf(unsigned char first)
{
    seal::Salt salt;
    for (size_t i = 0; i < salt.bytes.size(); ++i)
        salt.bytes[i] = static_cast<unsigned char>(first + i);
    return salt;
}

} // namespace

TEST_CASE("The hash is BLAKE2b-256 as other programs compute it", "[seal]")
{
    // b2sum -l 256
    CHECK(hex(seal::hash("")) == "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    CHECK(hex(seal::hash("abc")) == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

TEST_CASE("A hash in pieces is the hash of the whole", "[seal]")
{
    const std::string whole(1000, 'x');
    for (size_t cut : {size_t(0), size_t(1), size_t(128), size_t(129), size_t(1000)})
        CHECK(seal::Hasher()
                  .add(std::string_view(whole).substr(0, cut))
                  .add(std::string_view(whole).substr(cut))
                  .finished()
            == seal::hash(whole));
}

TEST_CASE("A keyed hash differs with each key and from the plain hash", "[seal]")
{
    const std::string key(32, 'k'), other(32, 'o');
    CHECK(seal::keyedHash(key, "a") == seal::keyedHash(key, "a"));
    CHECK(seal::keyedHash(key, "a") == seal::Hasher(key).add("a").finished());
    CHECK(seal::keyedHash(key, "a") != seal::keyedHash(other, "a"));
    CHECK(seal::keyedHash(key, "a") != seal::hash("a"));
    CHECK(seal::keyedHash(key, "a") != seal::keyedHash(key, "b"));
}

TEST_CASE("A field's salt does not depend on which other fields are set", "[seal]")
{
    const std::vector<int> fields{0, 3, 4, 15, 63, 64, 65, 200, 5000, 7, 1000000, 2};
    std::vector<seal::FieldSalt> salts(fields.size());
    seal::fieldSalts(saltOf(1), 42, fields, salts);
    for (size_t i = 0; i < fields.size(); ++i) {
        INFO(fields[i]);
        CHECK(salts[i] == seal::fieldSalt(saltOf(1), 42, fields[i]));
        for (size_t k = 0; k < i; ++k)
            CHECK(salts[i] != salts[k]);
    }
}

TEST_CASE("Field salts differ with the change's salt and its number", "[seal]")
{
    CHECK(seal::fieldSalt(saltOf(1), 42, 3) != seal::fieldSalt(saltOf(2), 42, 3));
    CHECK(seal::fieldSalt(saltOf(1), 42, 3) != seal::fieldSalt(saltOf(1), 43, 3));
}

TEST_CASE("Field salts and commitments stay what released files hold", "[seal]")
{
    CHECK(hex(seal::fieldSalt(saltOf(1), 42, 3).bytes) == "efb93e5bd5844cb653e5d2db89a6744f");
    CHECK(hex(seal::fieldSalt(saltOf(1), 42, 300).bytes) == "32c34242cf7c2686f5e8fbdc73c40157");
    CHECK(hex(seal::commitment(3, "value", seal::fieldSalt(saltOf(1), 42, 3)))
        == "d9aa61aacca0aabea458caea02e59717c4b53c4880d820f5ec1e0cf2a1407ba1");
}

TEST_CASE("A commitment is the hash of number, salt and value, short and long", "[seal]")
{
    const seal::FieldSalt salt = seal::fieldSalt(saltOf(9), 1, 300);
    for (int field : {0, 127, 128, 300, 20000}) {
        for (size_t length : {0u, 1u, 20u, 237u, 238u, 239u, 240u, 5000u}) {
            INFO(field << ' ' << length);
            const std::string value(length, 'v');
            QByteArray whole;
            ByteWriter writer(whole);
            writer.number(quint64(field));
            writer.raw({reinterpret_cast<const char*>(salt.bytes.data()), salt.bytes.size()});
            writer.raw(value);
            CHECK(seal::commitment(field, value, salt) == seal::hash(view(whole)));
        }
    }
}

TEST_CASE("After a name is erased the amount beside it can still be verified", "[seal]")
{
    const std::vector<int> fields{1, 2};
    std::vector<seal::FieldSalt> salts(2);
    seal::fieldSalts(saltOf(5), 7, fields, salts);
    const seal::Hash name = seal::commitment(1, "Anahit", salts[0]);
    const seal::Hash amount = seal::commitment(2, "150000", salts[1]);

    // What stays: both commitments, the amount and the salt of the amount.
    CHECK(seal::commitment(2, "150000", salts[1]) == amount);
    CHECK(seal::commitment(2, "150001", salts[1]) != amount);
    CHECK(seal::commitment(1, "Anahit", salts[1]) != name);
    CHECK(seal::commitment(1, "150000", salts[1]) != amount);
}
