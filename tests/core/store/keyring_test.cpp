#include "core/store/keyring.h"
#include "tests/support/officekeys.h"
#include "tests/support/tostring.h"

using namespace officekeys;
using seal::SecretBytes;

TEST_CASE("Each member of staff opens the file with their own passphrase and gets their own signing key",
    "[keyring]")
{
    const Office office;
    const auto again = Keyring::read(office.data);
    REQUIRE(again);
    CHECK(again->file() == file);
    CHECK(again->keySlots() == office.keyring.keySlots());

    const auto byAnna = again->unlock(words("anna's passphrase"), anna);
    REQUIRE(byAnna);
    CHECK(byAnna->secrets.fileKey == office.fileKey);
    CHECK(byAnna->slot == 0);
    CHECK(byAnna->secrets.signingKey->publicKey() == office.annaKey.publicKey());

    const auto byBoris = again->unlock(words("boris's passphrase"));
    REQUIRE(byBoris);
    CHECK(byBoris->slot == 1);
    CHECK(byBoris->secrets.fileKey == office.fileKey);
    CHECK(byBoris->secrets.signingKey->publicKey() == office.borisKey.publicKey());
}

TEST_CASE("A wrong passphrase is said in words that name the person", "[keyring]")
{
    const Office office;
    const auto wrong = office.keyring.unlock(words("anna's passphrasf"), anna);
    CHECK(kindOf(wrong) == Error::Kind::WrongPassphrase);
    CHECK(wrong.error().message.contains("Anna"));
    CHECK(kindOf(office.keyring.unlock(words("boris's passphrase"), anna)) == Error::Kind::WrongPassphrase);
    CHECK(kindOf(office.keyring.unlock(words("nobody's passphrase"))) == Error::Kind::WrongPassphrase);
    CHECK(kindOf(office.keyring.unlock(words("anna's passphrase"), file)) == Error::Kind::NotFound);
}

TEST_CASE("The paper recovery code opens the file, without anybody's signing key", "[keyring]")
{
    const Office office;
    const auto opened = office.keyring.unlockWithCode(seal::recoveryCode(office.recovery).toLower());
    REQUIRE(opened);
    CHECK(opened->secrets.fileKey == office.fileKey);
    CHECK_FALSE(opened->secrets.signingKey);
    const auto other
        = office.keyring.unlockWithCode(seal::recoveryCode(SecretBytes::random(seal::recoveryBytes)));
    CHECK(kindOf(other) == Error::Kind::WrongPassphrase);
    CHECK(kindOf(office.keyring.unlockWithCode("1CR5T-AYMZ")) == Error::Kind::Invalid);
}

TEST_CASE("Headquarters opens the file with its key and no other file's slot", "[keyring]")
{
    Office office;
    const auto headquarters = seal::SealingPair::create();
    CHECK(kindOf(office.keyring.unlock(headquarters)) == Error::Kind::NotFound);
    REQUIRE(office.keyring.addHeadquarters("HQ", office.fileKey, seal::SealingPair::create().publicKey()));
    CHECK(kindOf(office.keyring.unlock(headquarters)) == Error::Kind::NotAllowed);
    REQUIRE(office.keyring.addHeadquarters("HQ", office.fileKey, headquarters.publicKey()));
    REQUIRE(office.keyring.write(office.data));
    const auto again = Keyring::read(office.data);
    REQUIRE(again);
    CHECK(again->keySlots().size() == 4);
    CHECK(again->unlock(headquarters)->secrets.fileKey == office.fileKey);

    CHECK(kindOf(openedSlot(anna, again->keySlots().last(), headquarters)) == Error::Kind::Damaged);
}

TEST_CASE("A changed passphrase opens, the old one no longer does, and the keys stay", "[keyring]")
{
    Office office;
    const auto byAnna = office.keyring.unlock(words("anna's passphrase"), anna);
    REQUIRE(byAnna);
    CHECK(kindOf(office.keyring.changePassphrase(*byAnna, words("short"), cheap)) == Error::Kind::Invalid);
    REQUIRE(office.keyring.changePassphrase(*byAnna, words("another passphrase"), cheap));
    CHECK_FALSE(office.keyring.unlock(words("anna's passphrase"), anna));
    const auto again = office.keyring.unlock(words("another passphrase"), anna);
    REQUIRE(again);
    CHECK(again->secrets.fileKey == office.fileKey);
    CHECK(again->secrets.signingKey->publicKey() == office.annaKey.publicKey());
    CHECK(office.keyring.unlock(words("boris's passphrase"), boris));
}

TEST_CASE("A removed person's passphrase no longer opens, and the last way in cannot be removed", "[keyring]")
{
    Office office;
    REQUIRE(office.keyring.addHeadquarters("HQ", office.fileKey, seal::SealingPair::create().publicKey()));
    REQUIRE(office.keyring.removeSlot(0));
    CHECK(kindOf(office.keyring.unlock(words("anna's passphrase"), anna)) == Error::Kind::NotFound);
    CHECK(office.keyring.unlock(words("boris's passphrase"), boris));
    REQUIRE(office.keyring.removeSlot(0));
    const auto last = office.keyring.removeSlot(0);
    CHECK(kindOf(last) == Error::Kind::NotAllowed);
    CHECK(last.error().message.contains("Paper of 1 October 2014"));
    CHECK(office.keyring.removeSlot(1));
    CHECK(office.keyring.keySlots().size() == 1);
    CHECK(kindOf(office.keyring.unlock(words("anna's passphrase"))) == Error::Kind::NotFound);
}

TEST_CASE("One person has one slot, under a passphrase that is not weak", "[keyring]")
{
    Office office;
    const auto twice
        = office.keyring.addSlot(annaOwner, words("long enough"), {office.fileKey.copy(), {}}, cheap);
    CHECK(kindOf(twice) == Error::Kind::Invalid);
    CHECK(twice.error().message.contains("Anna"));
    const SlotOwner third{SlotKind::Staff, "Clara", file};
    CHECK_FALSE(office.keyring.addSlot(third, words("1234567"), {office.fileKey.copy(), {}}, cheap));
    CHECK(office.keyring.addSlot(third, words("12345678"), {office.fileKey.copy(), {}}, cheap));
    CHECK_FALSE(office.keyring.unlock(words("12345678"), file)->secrets.signingKey);
}
