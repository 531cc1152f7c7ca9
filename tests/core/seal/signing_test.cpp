#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/seal/signing.h"

#include <catch2/catch_test_macros.hpp>

using seal::SecretBytes;
using seal::SigningKey;

TEST_CASE("A signature is the one the Ed25519 standard gives", "[seal]")
{
    // RFC 8032, section 7.1, test 2
    const QByteArray seed
        = QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    const SigningKey key = SigningKey::fromSeed(SecretBytes::from(view(seed)));
    CHECK(key.publicKey().bytes().toHex()
        == "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    CHECK(key.sign("\x72").toHex()
        == "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
           "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
}

TEST_CASE("A signature holds for its message, its signer and nothing else", "[seal]")
{
    const SigningKey key = SigningKey::create();
    QByteArray signature = key.sign("paid 250.00 EUR");
    CHECK(verify(key.publicKey(), "paid 250.00 EUR", view(signature)));
    CHECK_FALSE(verify(key.publicKey(), "paid 250.01 EUR", view(signature)));
    CHECK_FALSE(verify(SigningKey::create().publicKey(), "paid 250.00 EUR", view(signature)));
    CHECK_FALSE(verify(seal::PublicKey(), "paid 250.00 EUR", view(signature)));

    for (qsizetype at : {0, 31, 32, 63}) {
        QByteArray forged = signature;
        forged[at] = char(forged[at] ^ 1);
        CHECK_FALSE(verify(key.publicKey(), "paid 250.00 EUR", view(forged)));
    }
    CHECK_FALSE(verify(key.publicKey(), "paid 250.00 EUR", view(signature).substr(0, 63)));
    CHECK_FALSE(verify(key.publicKey(), "paid 250.00 EUR", view(signature + '\0')));
    CHECK_FALSE(verify(key.publicKey(), "paid 250.00 EUR", ""));
}

TEST_CASE("A signing key comes back from its seed", "[seal]")
{
    const SigningKey key = SigningKey::create();
    const SigningKey again = SigningKey::fromSeed(key.seed());
    CHECK(again.publicKey() == key.publicKey());
    CHECK(again.sign("x") == key.sign("x"));
    CHECK_THROWS_AS(SigningKey::fromSeed(SecretBytes(31)), Failure);
    CHECK_THROWS_AS(SigningKey::fromSeed(SecretBytes(33)), Failure);
}

TEST_CASE("A public key has 32 bytes", "[seal]")
{
    CHECK(seal::PublicKey::fromBytes(std::string(32, 'k')));
    CHECK_FALSE(seal::PublicKey::fromBytes(std::string(31, 'k')));
    CHECK_FALSE(seal::PublicKey::fromBytes(std::string(33, 'k')));
    CHECK(seal::PublicKey().isNull());
    CHECK_FALSE(SigningKey::create().publicKey().isNull());
}
