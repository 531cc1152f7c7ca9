#include "core/seal/secret.h"

#include <catch2/catch_test_macros.hpp>

using seal::SecretBytes;

TEST_CASE("Secret bytes come back as they went in and can be empty", "[seal]")
{
    CHECK(SecretBytes::from("abc").view() == "abc");
    CHECK(SecretBytes::from("").isEmpty());
    CHECK(SecretBytes().size() == 0);
    CHECK(SecretBytes(3).view() == std::string_view("\0\0\0", 3));
    CHECK(SecretBytes::from("abcdef").part(2, 3) == SecretBytes::from("cde"));
}

TEST_CASE("Secrets are equal only byte for byte", "[seal]")
{
    CHECK(SecretBytes::from("abc") == SecretBytes::from("abc"));
    CHECK(SecretBytes() == SecretBytes::from(""));
    CHECK_FALSE(SecretBytes::from("abc") == SecretBytes::from("abd"));
    CHECK_FALSE(SecretBytes::from("abc") == SecretBytes::from("abcd"));
}

TEST_CASE("A secret that was handed on is no longer where it was", "[seal]")
{
    SecretBytes first = SecretBytes::from("abc");
    SecretBytes second = std::move(first);
    CHECK(first.isEmpty());
    CHECK(second.view() == "abc");
    first = std::move(second);
    CHECK(second.isEmpty());
    CHECK(first.copy().view() == "abc");
    CHECK(first.view() == "abc");
}

TEST_CASE("Random secrets do not repeat", "[seal]")
{
    CHECK(SecretBytes::random(32).size() == 32);
    CHECK_FALSE(SecretBytes::random(32) == SecretBytes::random(32));
    CHECK_FALSE(SecretBytes::random(32) == SecretBytes(32));
}
