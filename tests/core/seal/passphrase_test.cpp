#include "core/base/bytes.h"
#include "core/seal/passphrase.h"

#include <catch2/catch_test_macros.hpp>

using namespace seal;

namespace {
constexpr quint64 mebibyte = 1 << 20;
constexpr KeyCost cheap{8 * mebibyte, 1};
} // namespace

TEST_CASE("A passphrase gives the key that Argon2id gives elsewhere", "[seal]")
{
    // printf 'correct horse' | argon2 0123456789abcdef -id -t 1 -k 8192 -p 1 -l 32
    const QByteArray expected
        = QByteArray::fromHex("eb8cf0e32ea118d4865b51d32836a373be04224269089f805015c3b29cab1445");
    CHECK(stretched(SecretBytes::from("correct horse"), "0123456789abcdef", cheap).view() == view(expected));
}

TEST_CASE("Another passphrase, salt or cost gives another key", "[seal]")
{
    const SecretBytes word = SecretBytes::from("correct horse");
    const SecretBytes key = stretched(word, "0123456789abcdef", cheap);
    CHECK_FALSE(stretched(SecretBytes::from("correct horsf"), "0123456789abcdef", cheap) == key);
    CHECK_FALSE(stretched(word, "0123456789abcdeg", cheap) == key);
    CHECK_FALSE(stretched(word, "0123456789abcdef", {8 * mebibyte, 2}) == key);
    CHECK_FALSE(stretched(word, "0123456789abcdef", {9 * mebibyte, 1}) == key);
    CHECK(newPassphraseSalt().size() == 16);
    CHECK(newPassphraseSalt() != newPassphraseSalt());
}

TEST_CASE("A stored cost outside the caps is refused in words", "[seal]")
{
    CHECK(checked(KeyCost{}));
    CHECK(checked(cheap));
    CHECK(checked({1024 * mebibyte, 10}));
    CHECK_FALSE(checked({8 * mebibyte - 1, 1}));
    CHECK_FALSE(checked({1024 * mebibyte + 1, 1}));
    CHECK_FALSE(checked({~quint64(0), 1}));
    CHECK_FALSE(checked({8 * mebibyte, 0}));
    const auto tooMany = checked({8 * mebibyte, 11});
    REQUIRE_FALSE(tooMany);
    CHECK(tooMany.error().kind == Error::Kind::Damaged);
    CHECK(tooMany.error().message.contains("11 passes"));
}

TEST_CASE("A passphrase is the same however the keyboard composes its accents", "[seal]")
{
    CHECK(passphrase(QString::fromUtf8("Caf\u00e9")) == passphrase(QString::fromUtf8("Cafe\u0301")));
    CHECK_FALSE(passphrase("Cafe") == passphrase("cafe"));
}

TEST_CASE("A new passphrase has at least 8 characters, whatever the script", "[seal]")
{
    CHECK(checkedNew(passphrase("12345678")));
    CHECK_FALSE(checkedNew(passphrase("1234567")));
    CHECK_FALSE(checkedNew(passphrase("")));
    CHECK(checkedNew(passphrase(QString::fromUtf8("բարեւքեզ"))));
    CHECK_FALSE(checkedNew(passphrase(QString::fromUtf8("բարեւքե"))));
}
