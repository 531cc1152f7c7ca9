#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/seal/sealing.h"

#include <catch2/catch_test_macros.hpp>

using namespace seal;

TEST_CASE("Encrypted bytes open with their key and in their place only", "[seal]")
{
    const SecretBytes key = SecretBytes::random(32);
    const QByteArray sealed = encrypt(key, "the file's key", "slot of Anna");
    CHECK(decrypt(key, view(sealed), "slot of Anna")->view() == "the file's key");
    CHECK_FALSE(decrypt(key, view(sealed), "slot of Boris"));
    CHECK_FALSE(decrypt(key, view(sealed), ""));
    CHECK_FALSE(decrypt(SecretBytes::random(32), view(sealed), "slot of Anna"));
    CHECK_FALSE(view(sealed).find("the file's key") != std::string_view::npos);
    CHECK(decrypt(key, view(encrypt(key, "", "a")), "a")->isEmpty());
}

TEST_CASE("Every changed or missing byte of encrypted bytes is noticed", "[seal]")
{
    const SecretBytes key = SecretBytes::random(32);
    const QByteArray sealed = encrypt(key, "abc", "a");
    CHECK(sealed.size() == 3 + 40);
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray flipped = sealed;
        flipped[at] = char(flipped[at] ^ 1);
        CHECK_FALSE(decrypt(key, view(flipped), "a"));
        CHECK_FALSE(decrypt(key, view(sealed).substr(0, size_t(at)), "a"));
    }
}

TEST_CASE("The same bytes never look the same twice when encrypted", "[seal]")
{
    const SecretBytes key = SecretBytes::random(32);
    CHECK(encrypt(key, "abc", "a") != encrypt(key, "abc", "a"));
}

TEST_CASE("What is sealed for one receiver opens for nobody else", "[seal]")
{
    const SealingPair anna = SealingPair::create();
    QByteArray sealed = sealFor(anna.publicKey(), "hello");
    CHECK(anna.openSealed(view(sealed))->view() == "hello");
    CHECK(SealingPair::fromSecret(anna.secret().copy()).openSealed(view(sealed))->view() == "hello");
    CHECK_FALSE(SealingPair::create().openSealed(view(sealed)));
    CHECK_FALSE(anna.openSealed(view(sealed).substr(0, 47)));
    CHECK_FALSE(anna.openSealed(""));
    sealed[sealed.size() - 1] = char(sealed[sealed.size() - 1] ^ 1);
    CHECK_FALSE(anna.openSealed(view(sealed)));
    CHECK_THROWS_AS(sealFor(SealingKey(), "hello"), Failure);
}

TEST_CASE("Keys for two purposes differ, and each comes out the same again", "[seal]")
{
    const SecretBytes key = SecretBytes::from(std::string(32, 'k'));
    CHECK(subkey(key, 1, "keyring ") == subkey(key, 1, "keyring "));
    CHECK_FALSE(subkey(key, 1, "keyring ") == subkey(key, 2, "keyring "));
    CHECK_FALSE(subkey(key, 1, "keyring ") == subkey(key, 1, "rootfile"));
    CHECK_FALSE(subkey(key, 1, "keyring ") == subkey(SecretBytes::from(std::string(32, 'l')), 1, "keyring "));
}
